import { finish, hashText, keyOf, mix } from './hash.ts';
import type { Lexicon } from './lexicon.ts';

/** How many words a known name may have. */
export const LONGEST_NAME = 5;

const SEED = 0x2545f491;

/** The key of a name in the lexicon. @param words in lower case */
export function nameKey(words: readonly string[]): number {
  return keyOf(finish(words.reduce((hash, word) => mix(hash, hashText(word)), SEED)));
}

/**
 * Marks the longest known names in a row of words, from left to right.
 *
 * @param hashes gives the hash of a word in lower case
 * @param mark called for each word of a known name with its profile and its place: 0 inside, 1 first, 2 last, 3 both
 */
export function markKnownNames(
  lexicon: Lexicon,
  hashes: (at: number) => number,
  from: number,
  to: number,
  mark: (at: number, profile: number, place: number) => void,
): void {
  for (let first = from; first <= to; first++) {
    let [profile, last] = [0, first];
    let hash = SEED;
    for (let at = first; at <= to && at - first < LONGEST_NAME; at++) {
      hash = mix(hash, hashes(at));
      const found = lexicon.name(keyOf(finish(hash)));
      if (found > 0) [profile, last] = [found, at];
    }
    if (profile === 0) continue;
    for (let at = first; at <= last; at++) mark(at, profile, (at === first ? 1 : 0) + (at === last ? 2 : 0));
    first = last;
  }
}
