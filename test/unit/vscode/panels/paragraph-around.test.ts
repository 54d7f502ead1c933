import assert from 'node:assert/strict';
import { paragraphAround } from '../../../../src/vscode/panels/paragraph-around.ts';

const PARAGRAPHS = [
  { start: 0, end: 10 },
  { start: 12, end: 20 },
  { start: 25, end: 40 },
];

const TABLE = [
  [0, 3, 0, 10],
  [7, 10, 0, 10],
  [12, 20, 12, 20],
  [30, 31, 25, 40],
  // Between paragraphs, across two of them, after the last: the span itself.
  [21, 23, 21, 23],
  [8, 14, 8, 14],
  [41, 45, 41, 45],
] as const;

describe('the paragraph around a span', () => {
  for (const [start, end, from, to] of TABLE) {
    it(`${start}–${end} → ${from}–${to}`, () => {
      assert.deepEqual(paragraphAround(PARAGRAPHS, { start, end }), { start: from, end: to });
    });
  }
});
