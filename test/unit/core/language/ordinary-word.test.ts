import assert from 'node:assert/strict';
import { isOrdinaryWord } from '../../../../src/core/language/ordinary-word.ts';

describe('isOrdinaryWord', () => {
  for (const [word, language, expected] of [
    ['is', 'en', true],
    ['who', 'en', true],
    ['peace', 'en', true],
    ['paz', 'es', true],
    ['sol', 'pt', true],
    ['who', 'es', false],
    ['aleppo', 'en', false],
    ['ypg', 'es', false],
    ['', 'pt', false],
  ] as const)
    it(`${language} “${word}”: ${expected}`, () => {
      assert.equal(isOrdinaryWord(word, language), expected);
    });
});
