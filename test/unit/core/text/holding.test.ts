import assert from 'node:assert/strict';
import { holding } from '../../../../src/core/text/holding.ts';
import type { Span } from '../../../../src/core/text/span.ts';
import { within } from '../../../../src/core/text/within.ts';

const STRETCHES: readonly Span[] = [
  { start: 0, end: 10 },
  { start: 12, end: 20 },
  { start: 25, end: 40 },
];

describe('the stretch that holds a span', () => {
  const table = [
    [0, 3, 0],
    [7, 10, 0],
    [12, 20, 1],
    [30, 31, 2],
    // Between stretches, across two of them, after the last: none.
    [21, 23, undefined],
    [8, 14, undefined],
    [41, 45, undefined],
  ] as const;
  for (const [start, end, index] of table) {
    it(`${start}–${end} → ${index ?? 'none'}`, () => {
      const wanted = index === undefined ? undefined : STRETCHES[index];
      assert.equal(holding(STRETCHES, { start, end }), wanted);
    });
  }

  it('is none where there are no stretches', () => {
    assert.equal(holding<Span>([], { start: 0, end: 1 }), undefined);
  });
});

describe('the stretches within a span', () => {
  const table = [
    [0, 40, [0, 1, 2]],
    [0, 39, [0, 1]],
    [1, 20, [1]],
    [11, 25, [1]],
    [20, 24, []],
    [50, 60, []],
  ] as const;
  for (const [start, end, indices] of table) {
    it(`${start}–${end} → ${indices.join(' ') || 'none'}`, () => {
      const found = within(STRETCHES, { start, end });
      assert.deepEqual(
        found.map((stretch) => STRETCHES.indexOf(stretch)),
        indices,
      );
    });
  }
});
