import { hashText, keyOf } from './hash.ts';
import type { KeyIndex } from './key-index.ts';

/** What is known of a word beforehand, as small numbers. */
export interface WordKnowledge {
  /** The cluster of words used alike; 0 where none is known. */
  readonly cluster: number;
  /** How often the press writes the word with a capital inside a sentence, from 1 (never) to 7 (always); 0 unknown. */
  readonly capitals: number;
  /** Lists of names that have it, one bit each: given names, family names, places, groups. */
  readonly lists: number;
}

/** Words by the hash of their lower-case form. */
export interface Lexicon {
  know(lower: string): WordKnowledge;
}

/** The bits of `WordKnowledge.lists`. */
export const NAME_LISTS = { given: 1, family: 2, place: 4 } as const;

const UNKNOWN: WordKnowledge = { cluster: 0, capitals: 0, lists: 0 };

/** The columns of a lexicon, a byte a word; `traits` holds the lists in its high five bits, the capitals in its low three. */
export interface LexiconColumns {
  readonly clusters: Uint8Array;
  readonly traits: Uint8Array;
}

/** @param index the keys of the words, in the order of the columns */
export function createLexicon(index: KeyIndex, { clusters, traits }: LexiconColumns): Lexicon {
  return {
    know: (lower) => {
      const at = index.find(wordKey(lower));
      if (at < 0) return UNKNOWN;
      const trait = traits[at] ?? 0;
      return { cluster: clusters[at] ?? 0, capitals: trait & 7, lists: trait >>> 3 };
    },
  };
}

/** The key of a word in the lexicon. */
export function wordKey(lower: string): number {
  return keyOf(hashText(lower));
}
