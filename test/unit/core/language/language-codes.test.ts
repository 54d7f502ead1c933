import assert from 'node:assert/strict';
import { shortestCode } from '../../../../src/core/language/language-codes.ts';

describe('shortestCode', () => {
  for (const [three, two] of [
    ['eng', 'en'],
    ['glg', 'gl'],
    ['arb', 'ar'],
    ['kmr', 'ku'],
    ['ast', 'ast'],
    ['sco', 'sco'],
  ]) {
    it(`${three} is ${two}`, () => {
      assert.equal(shortestCode(three ?? ''), two);
    });
  }
});
