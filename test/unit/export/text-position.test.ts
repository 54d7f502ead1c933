import assert from 'node:assert/strict';
import { positionFinder } from '../../../src/export/text-position.ts';

describe('the line and the column of an offset', () => {
  const table: [text: string, offset: number, line: number, column: number][] = [
    ['', 0, 1, 1],
    ['abc', 3, 1, 4],
    ['a\nb', 2, 2, 1],
    ['a\r\nb', 3, 2, 1],
    ['a\rb', 2, 2, 1],
    ['\n\nc', 2, 3, 1],
    ['😀 b', 3, 1, 4],
    ['a\u2028b', 2, 1, 3],
    ['\uFEFFabc', 1, 1, 1],
    ['\uFEFFabc', 0, 1, 1],
    ['\uFEFFa\nb', 3, 2, 1],
  ];
  for (const [text, offset, line, column] of table) {
    it(`is ${line}:${column} for ${offset} in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(positionFinder(text)(offset), { line, column });
    });
  }
});
