import { hashText, keyOf } from './hash.ts';
import type { KeyIndex } from './key-index.ts';

/**
 * What is known of a word beforehand, as small numbers; 0 is nothing. A profile says which class of names a word belongs
 * to in plain text, how often, and which comes next.
 */
export interface WordKnowledge {
  /** The cluster of words used alike. */
  readonly cluster: number;
  /** How often the press writes the word with a capital inside a sentence, from 1 (never) to 7 (always). */
  readonly capitals: number;
  /** Lists of names that have it, one bit each: given names, family names, places. */
  readonly lists: number;
  /** The profile of the names that it is in. */
  readonly profile: number;
  /** The profile of the names before which it stands. */
  readonly before: number;
  /** The profile of the names after which it stands. */
  readonly after: number;
}

/** Words by the hash of their lower-case form, and names of one word or several. */
export interface Lexicon {
  know(lower: string): WordKnowledge;
  /** The profile of a whole name by the key of its words (`createNameHash`). */
  name(key: number): number;
}

/** The bits of `WordKnowledge.lists`. */
export const NAME_LISTS = { given: 1, family: 2, place: 4 } as const;

const UNKNOWN: WordKnowledge = { cluster: 0, capitals: 0, lists: 0, profile: 0, before: 0, after: 0 };

/** The columns of words in a model file, in its order; `traits` has the lists in its high five bits, the capitals in its low three. */
export const WORD_COLUMNS = ['cluster', 'traits', 'profile', 'before', 'after'] as const;
export type WordColumn = (typeof WORD_COLUMNS)[number];

/** What a lexicon holds, a byte a word or name, in the order of the index. */
export interface LexiconTable {
  readonly words: KeyIndex;
  readonly columns: Readonly<Record<WordColumn, Uint8Array>>;
  readonly names: KeyIndex;
  readonly nameProfiles: Uint8Array;
}

export function createLexicon({ words, columns, names, nameProfiles }: LexiconTable): Lexicon {
  return {
    know: (lower) => {
      const at = words.find(wordKey(lower));
      if (at < 0) return UNKNOWN;
      const traits = columns.traits[at] ?? 0;
      return {
        cluster: columns.cluster[at] ?? 0,
        capitals: traits & 7,
        lists: traits >>> 3,
        profile: columns.profile[at] ?? 0,
        before: columns.before[at] ?? 0,
        after: columns.after[at] ?? 0,
      };
    },
    name: (key) => {
      const at = names.find(key);
      return at < 0 ? 0 : (nameProfiles[at] ?? 0);
    },
  };
}

/** The key of a word in the lexicon. */
export function wordKey(lower: string): number {
  return keyOf(hashText(lower));
}
