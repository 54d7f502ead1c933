import assert from 'node:assert/strict';

import {
  JOINT,
  mayFollow,
  namesOf,
  OUTSIDE,
  STATES,
  staysOpen,
  tagOf,
  tagOfState,
  TAGS,
  type Joint,
} from '../../../../../src/core/actors/model/tags.ts';
import { createDecoder } from '../../../../../src/core/actors/model/viterbi.ts';

/** Numbers that look random and are the same in every run. */
function numbers(count: number, seed: number): number[] {
  return Array.from({ length: count }, (_, at) => ((at + seed) * 7919 * (seed + 3)) % 23);
}

/** Every well-formed row of states. */
function rows(joints: readonly Joint[]): number[][] {
  const all = [...STATES.keys()];
  let found: number[][] = all.filter((state) => mayFollow(OUTSIDE, state)).map((state) => [state]);
  for (const joint of joints.slice(1)) {
    found = found.flatMap((row) =>
      all.filter((state) => mayFollow(row.at(-1) ?? OUTSIDE, state, joint)).map((state) => [...row, state]),
    );
  }
  return found.filter((row) => !staysOpen(row.at(-1) ?? OUTSIDE));
}

describe('the decoder', () => {
  const { none, article, joint } = JOINT;
  for (const joints of [
    [none],
    [none, joint],
    [none, none, none],
    [none, joint, none],
    [none, joint, article],
  ]) {
    it(`finds the best of all rows of ${joints.length} states, joints ${joints.join(' ')}`, () => {
      for (let seed = 1; seed < 8; seed++) {
        const scores = numbers(joints.length * TAGS.length, seed);
        const transitions = numbers(STATES.length ** 2, seed + 50);
        const sumOf = (row: ArrayLike<number>) => {
          let sum = 0;
          for (let at = 0; at < joints.length; at++) {
            const state = row[at] ?? 0;
            sum += scores[at * TAGS.length + tagOfState(state)] ?? 0;
            if (at > 0) sum += transitions[(row[at - 1] ?? 0) * STATES.length + state] ?? 0;
          }
          return sum;
        };
        const result = new Uint8Array(joints.length);
        createDecoder(transitions).decode(scores, joints, joints.length, result);
        const all = rows(joints);
        assert.ok(all.some((row) => row.every((state, at) => state === result[at])));
        assert.equal(
          sumOf(result),
          all.reduce((most, row) => Math.max(most, sumOf(row)), -Infinity),
        );
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

  it('keep the class of a list over its joints', () => {
    const listed = TAGS.length + 2;
    assert.equal(STATES[listed], 'O-LOC');
    assert.ok(mayFollow(tagOf('LOC', 'S'), listed, JOINT.joint));
    assert.ok(!mayFollow(tagOf('LOC', 'S'), OUTSIDE, JOINT.joint));
    assert.ok(!mayFollow(tagOf('ORG', 'S'), listed, JOINT.joint));
    assert.ok(mayFollow(listed, listed, JOINT.article));
    assert.ok(!mayFollow(tagOf('LOC', 'S'), listed, JOINT.article));
    assert.ok(!mayFollow(listed, listed, JOINT.none));
    assert.ok(mayFollow(listed, tagOf('PER', 'B'), JOINT.none));
    assert.equal(tagOfState(listed), OUTSIDE);
  });

  it('do not change their class within a name', () => {
    assert.ok(mayFollow(tagOf('ORG', 'B'), tagOf('ORG', 'I')));
    assert.ok(!mayFollow(tagOf('ORG', 'B'), tagOf('LOC', 'I')));
    assert.ok(!mayFollow(tagOf('ORG', 'I'), OUTSIDE));
    assert.ok(!mayFollow(OUTSIDE, tagOf('ORG', 'E')));
  });
});
