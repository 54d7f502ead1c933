import assert from 'node:assert/strict';
import { phraseFinder } from '../../../../src/core/article/phrase-finder.ts';

describe('the phrases of a cue list', () => {
  const find = phraseFinder('appeals');
  const table: readonly (readonly [string, readonly string[]])[] = [
    ['Sign up for the letter.', ['Sign up']],
    ['SIGN  UP today, or follow us!', ['SIGN  UP', 'follow us']],
    ['Por favor, comparte; suscríbete a El Faro', ['Por favor, comparte', 'suscríbete']],
    ['Inscreva-se no canal', ['Inscreva-se']],
    ['The sign upon the door said subscribers', []],
    ['sign', []],
    ['', []],
  ];
  for (const [text, wanted] of table) {
    it(`in “${text}”: ${wanted.join(' · ') || 'none'}`, () => {
      const found = find(text).map(({ start, end }) => text.slice(start, end));
      assert.deepEqual(found, wanted);
    });
  }
});
