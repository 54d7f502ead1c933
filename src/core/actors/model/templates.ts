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

/**
 * The features of a word. Words, affixes and shapes in a window are those of Ratinov and Roth, "Design Challenges and
 * Misconceptions in Named Entity Recognition" (CoNLL 2009), as are clusters and lists.
 */
export const TEMPLATES: readonly Template[] = [
  [],
  ...windowOf('word', -2, -1, 0, 1, 2),
  pairOf('word', -1, 0),
  pairOf('word', 0, 1),
  ...windowOf('shape', -1, 0, 1),
  pairOf('shape', -1, 0),
  pairOf('shape', 0, 1),
  [
    [-1, 'shape'],
    [0, 'shape'],
    [1, 'shape'],
  ],
  ...windowOf('prefix2', 0),
  ...windowOf('prefix3', 0),
  ...windowOf('prefix4', 0),
  ...windowOf('suffix1', 0),
  ...windowOf('suffix2', 0),
  ...windowOf('suffix3', -1, 0, 1),
  ...windowOf('suffix4', 0),
  [
    [0, 'opening'],
    [0, 'shape'],
  ],
  [
    [0, 'opening'],
    [0, 'word'],
  ],
  ...windowOf('small', 0),
  ...windowOf('runFirst', 0),
  ...windowOf('runLast', 0),
  ...windowOf('runLength', 0),
  [
    [0, 'runLength'],
    [0, 'runFirst'],
  ],
  ...windowOf('cue', -2, -1, 0, 1, 2),
  pairOf('cue', -1, 0),
  pairOf('cue', 0, 1),
  ...windowOf('capitals', -1, 0, 1),
  [
    [0, 'capitals'],
    [0, 'opening'],
  ],
  [
    [0, 'capitals'],
    [0, 'shape'],
    [1, 'capitals'],
  ],
  ...windowOf('lists', -1, 0, 1),
  pairOf('lists', -1, 0),
  pairOf('lists', 0, 1),
  [
    [0, 'lists'],
    [0, 'capitals'],
    [0, 'opening'],
  ],
  ...windowOf('cluster', -2, -1, 0, 1, 2),
  pairOf('cluster', -1, 0),
  pairOf('cluster', 0, 1),
  [
    [-1, 'cluster'],
    [0, 'shape'],
    [1, 'cluster'],
  ],
  [
    [-1, 'word'],
    [0, 'cluster'],
  ],
  [
    [0, 'cluster'],
    [1, 'word'],
  ],
];
