import assert from 'node:assert/strict';
import { locateWords } from '../../../../src/vscode/editor/locate-words.ts';

/** Text, words, where they stood, where they are found. */
const TABLE: readonly (readonly [string, string, number, number | null])[] = [
  ['Homs and Homs', 'Homs', 9, 9],
  ['Homs and Homs', 'Homs', 0, 0],
  ['New: Homs and Homs', 'Homs', 9, 5],
  ['Homs, later again Homs', 'Homs', 15, 18],
  ['Homs', 'Homs', 400, 0],
  ['Hama', 'Homs', 0, null],
  ['', 'Homs', 3, null],
  ['Homs', '', 0, null],
];

describe('words that were read at a place', () => {
  for (const [text, words, start, found] of TABLE) {
    it(`“${words}” of ${start} in “${text}” → ${found ?? 'gone'}`, () => {
      assert.deepEqual(
        locateWords(text, words, start),
        found === null ? null : { start: found, end: found + words.length },
      );
    });
  }
});
