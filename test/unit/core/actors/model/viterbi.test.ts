import assert from 'node:assert/strict';

import {
  mayFollow,
  namesOf,
  OUTSIDE,
  staysOpen,
  tagOf,
  TAGS,
} from '../../../../../src/core/actors/model/tags.ts';
import { createDecoder } from '../../../../../src/core/actors/model/viterbi.ts';

/** Numbers that look random and are the same in every run. */
function numbers(count: number, seed: number): number[] {
  return Array.from({ length: count }, (_, at) => ((at + seed) * 7919 * (seed + 3)) % 23);
}

/** Every well-formed row of tags. */
function rows(length: number): number[][] {
  const all = [...TAGS.keys()];
  let found: number[][] = all.filter((tag) => mayFollow(OUTSIDE, tag)).map((tag) => [tag]);
  for (let at = 1; at < length; at++) {
    found = found.flatMap((row) =>
      all.filter((tag) => mayFollow(row.at(-1) ?? OUTSIDE, tag)).map((tag) => [...row, tag]),
    );
  }
  return found.filter((row) => !staysOpen(row.at(-1) ?? OUTSIDE));
}

describe('the decoder', () => {
  for (const length of [1, 2, 3]) {
    it(`finds the best of all rows of ${length} tags`, () => {
      for (let seed = 1; seed < 12; seed++) {
        const scores = numbers(length * TAGS.length, seed);
        const transitions = numbers(TAGS.length ** 2, seed + 50);
        const sumOf = (row: ArrayLike<number>) => {
          let sum = 0;
          for (let at = 0; at < length; at++) {
            sum += scores[at * TAGS.length + (row[at] ?? 0)] ?? 0;
            if (at > 0) sum += transitions[(row[at - 1] ?? 0) * TAGS.length + (row[at] ?? 0)] ?? 0;
          }
          return sum;
        };
        const result = new Uint8Array(length);
        createDecoder(TAGS.length, transitions).decode(scores, length, result);
        assert.ok(rows(length).some((row) => row.every((tag, at) => tag === result[at])));
        assert.equal(sumOf(result), Math.max(...rows(length).map(sumOf)));
      }
    });
  }
});

describe('tags', () => {
  it('open, go on and end names', () => {
    const tags = [tagOf('PER', 'B'), tagOf('PER', 'E'), OUTSIDE, tagOf('LOC', 'S'), tagOf('ORG', 'S')];
    assert.deepEqual(namesOf(tags), [
      { from: 0, to: 1, name: 'PER' },
      { from: 3, to: 3, name: 'LOC' },
      { from: 4, to: 4, name: 'ORG' },
    ]);
  });

  it('do not change their class within a name', () => {
    assert.ok(mayFollow(tagOf('ORG', 'B'), tagOf('ORG', 'I')));
    assert.ok(!mayFollow(tagOf('ORG', 'B'), tagOf('LOC', 'I')));
    assert.ok(!mayFollow(tagOf('ORG', 'I'), OUTSIDE));
    assert.ok(!mayFollow(OUTSIDE, tagOf('ORG', 'E')));
  });
});
