import assert from 'node:assert/strict';
import { lastWords } from '../../../src/webview/shared/in-context.ts';

describe('lastWords', () => {
  for (const [context, length, expected] of [
    ['the mill by the river ', 40, 'the mill by the river '],
    ['the mill by the river ', 12, '…the river '],
    ['Donaudampfschifffahrt', 8, '…'],
    ['', 8, ''],
  ] as const)
    it(`"${context}" within ${length} characters`, () => {
      assert.equal(lastWords(context, length), expected);
    });
});
