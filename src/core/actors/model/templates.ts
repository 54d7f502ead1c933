import type { Trait } from './word-traits.ts';

/** A trait of the word at a distance: 0 the word itself, -1 the one before. */
type Part = readonly [distance: number, trait: Trait];

/** What makes one feature of a word: one trait, or several taken together. */
export type Template = readonly Part[];

const windowOf = (trait: Trait, ...distances: readonly number[]): readonly Template[] =>
  distances.map((distance) => [[distance, trait]]);

const pairOf = (trait: Trait, before: number, after: number): Template => [
  [before, trait],
  [after, trait],
];

const bothOf = (one: Trait, other: Trait): Template => [
  [0, one],
  [0, other],
];

/** What stands before and after, with a trait of the word itself between. */
const acrossOf = (around: Trait, own: Trait): Template => [
  [-1, around],
  [0, own],
  [1, around],
];

/**
 * The features of a word. Words, affixes and shapes in a window are those of Ratinov and Roth, "Design Challenges and
 * Misconceptions in Named Entity Recognition" (CoNLL 2009), as are clusters and lists; profiles
 * of names gathered from plain text are after Ando and Zhang (JMLR 2005) in kind.
 */
export const TEMPLATES: readonly Template[] = [
  [],
  ...windowOf('word', -2, -1, 0, 1, 2),
  pairOf('word', -1, 0),
  pairOf('word', 0, 1),
  ...windowOf('shape', 0),
  pairOf('shape', -1, 0),
  pairOf('shape', 0, 1),
  acrossOf('shape', 'shape'),
  ...windowOf('prefix3', 0),
  ...windowOf('prefix4', 0),
  ...windowOf('suffix2', 0),
  ...windowOf('suffix3', -1, 0, 1),
  ...windowOf('suffix4', 0),
  bothOf('opening', 'shape'),
  bothOf('opening', 'word'),
  ...windowOf('small', 0),
  ...windowOf('runFirst', 0),
  ...windowOf('runLast', 0),
  ...windowOf('runLength', 0),
  bothOf('runLength', 'runFirst'),
  ...windowOf('cue', -2, -1, 0, 1, 2),
  pairOf('cue', -1, 0),
  pairOf('cue', 0, 1),
  ...windowOf('capitals', -1, 0, 1),
  bothOf('capitals', 'opening'),
  ...windowOf('lists', -1, 0, 1),
  pairOf('lists', -1, 0),
  pairOf('lists', 0, 1),
  ...windowOf('cluster', -2, -1, 0, 1, 2),
  pairOf('cluster', -1, 0),
  pairOf('cluster', 0, 1),
  acrossOf('cluster', 'shape'),
  [
    [-1, 'word'],
    [0, 'cluster'],
  ],
  [
    [0, 'cluster'],
    [1, 'word'],
  ],
  ...windowOf('profile', -2, -1, 0, 1, 2),
  pairOf('profile', -1, 0),
  pairOf('profile', 0, 1),
  bothOf('profile', 'runLength'),
  [
    [-1, 'cluster'],
    [0, 'profile'],
  ],
  [
    [0, 'profile'],
    [1, 'cluster'],
  ],
  ...windowOf('before', -2, -1, 0),
  ...windowOf('after', 0, 1, 2),
  ...windowOf('known', -1, 0, 1),
  [
    [-1, 'cluster'],
    [0, 'known'],
  ],
  [
    [0, 'known'],
    [1, 'cluster'],
  ],
];
