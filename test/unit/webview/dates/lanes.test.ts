import assert from 'node:assert/strict';
import fc from 'fast-check';
import { assignLanes } from '../../../../src/webview/dates/lanes.ts';

const extent = (left: number, right: number) => ({ left, right });

describe('the lanes of the time axis', () => {
  it('puts what does not overlap into one lane', () => {
    assert.deepEqual(assignLanes([extent(0, 8), extent(20, 28), extent(10, 18)], 8), [0, 0, 0]);
  });

  it('stacks what overlaps, leaves what touches, and fills gaps above', () => {
    assert.deepEqual(
      assignLanes([extent(0, 8), extent(8, 16), extent(4, 20), extent(30, 40)], 8),
      [0, 0, 1, 0],
    );
  });

  it('overlaps where it hides least, once there are no more lanes', () => {
    assert.deepEqual(assignLanes([extent(0, 50), extent(40, 90), extent(45, 100)], 2), [0, 1, 0]);
  });

  it('never lets two overlap as long as there may be more lanes', () => {
    const extents = fc.array(
      fc
        .tuple(fc.nat(500), fc.integer({ min: 1, max: 80 }))
        .map(([left, width]) => extent(left, left + width)),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(extents, (all) => {
        const lanes = assignLanes(all, Infinity);
        return all.every((a, i) =>
          all.every((b, j) => i === j || lanes[i] !== lanes[j] || a.right <= b.left || b.right <= a.left),
        );
      }),
    );
  });
});
