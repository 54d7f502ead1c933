import type { Span } from '../text/span.ts';
import { allCues, type CueList } from './cues.ts';

/** A word as phrases are made of them; everything else only parts words. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Finds the phrases of a long cue list, in any case and as whole words; of those that begin together the longest. It
 * looks words up, where a pattern of hundreds of alternatives takes a tenth of a second to compile.
 *
 * @returns half-open UTF-16 offsets into the text, in order
 */
export function phraseFinder(list: CueList): (text: string) => readonly Span[] {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of allCues(list)) {
    const words = wordsOf(phrase).map(({ norm }) => norm);
    const [first = ''] = words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.length - a.length);

  return (text) => {
    const words = wordsOf(text);
    return words.flatMap(({ norm, start }, at) => {
      const phrase = byFirst
        .get(norm)
        ?.find((each) => each.every((word, index) => words[at + index]?.norm === word));
      const last = phrase && words[at + phrase.length - 1];
      return last ? [{ start, end: last.end }] : [];
    });
  };
}

function wordsOf(text: string): readonly (Span & { readonly norm: string })[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    norm: word.toLowerCase(),
  }));
}
