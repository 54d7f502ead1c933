import { termWordsOf } from './term-words.ts';

/** Articles and particles that one writer puts before a name and another leaves out. */
export const LOOSE_WORDS = new Set(
  'al el ash as ad ar an at az ez es er ul bin ibn ben de da do dos das del della di du of the la los las y e van von der den'.split(
    ' ',
  ),
);

/** The folded words of a name that tell it apart, without particles: "Abd al-Masri" is `abd masri`. */
export function nameWords(name: string): readonly string[] {
  const all = termWordsOf(name).map(({ folded }) => folded);
  const telling = all.filter((word) => !LOOSE_WORDS.has(word));
  return telling.length > 0 ? telling : all;
}
