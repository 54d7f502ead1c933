import { nameWords } from '../glossary/name-words.ts';
import { termWordsOf } from '../glossary/term-words.ts';

/** Spellings of one Arabic or Russian sound, the longer ones first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/abd\s?(?:[aeiu]l\s?)?/gu, 'abd'],
  [/kh|(?<=^|\s)j(?=[aeiou])/gu, 'x'],
  [/sch|sh|ch/gu, 'c'],
  [/dj|zh|j/gu, 'y'],
  [/th/gu, 't'],
  [/dh/gu, 'd'],
  [/gh/gu, 'g'],
  [/ph/gu, 'f'],
  [/q|ck/gu, 'k'],
  [/w|v/gu, 'u'],
  [/ou|oo|o/gu, 'u'],
  [/ee|ii|ay|ai|ey|ei|y|e/gu, 'i'],
  [/aa/gu, 'a'],
  [/h(?=\s|$)/gu, ''],
  [/(?<letter>\p{L})\k<letter>+/gu, '$<letter>'],
];

/**
 * What spellings of one name share when they write it from another alphabet: "Abdul Karim al Masri" and "Abdelkarim
 * al-Masri" alike. It serves to join names within one article only: across articles it is too coarse.
 */
export function soundKey(name: string): string {
  let key = nameWords(name).join(' ');
  for (const [spelling, sound] of SOUNDS) key = key.replace(spelling, sound);
  return key.replaceAll(' ', '');
}

/** Whether an acronym's letters are initials of the name's words, in order: "FUL" of "Frente Unido por la Libertad". */
export function isAcronymOf(acronym: string, name: string): boolean {
  const initials = termWordsOf(name).map(({ folded }) => folded.charAt(0));
  let at = 0;
  let met = 0;
  for (const letter of acronym.toLowerCase().replace(/[^\p{L}]/gu, '')) {
    const found = initials.indexOf(letter, at);
    if (found < 0) continue;
    met++;
    at = found + 1;
  }
  const length = acronym.replace(/[^\p{L}]/gu, '').length;
  return length >= 2 && met >= 2 && met >= length - 1;
}
