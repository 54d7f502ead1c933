import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { fold } from '../../../../src/core/text/fold.ts';

const meet: readonly (readonly [string, string])[] = [
  ['Al-Látamina', 'al latamina'],
  ["Hay'at Taḥrīr", 'Hayat Tahrir'],
  ['Hay´at', 'Hay’at'],
  ['Ma‘arrat an-Nuʿmān', 'maarrat an numan'],
  ['Alep\u00ADpo', 'Aleppo'],
  ['Al\u2013Bab', 'al bab'],
  ['İdlib', 'idlib'],
  ['Diyarbakır', 'DIYARBAKIR'],
  ['Sa\u0303o  Paulo', 'São\u00A0Paulo'],
  ['Tel\u200F Aviv', 'tel aviv'],
];

describe('fold', () => {
  for (const [one, other] of meet) {
    it(`brings ${JSON.stringify(one)} and ${JSON.stringify(other)} together`, () => {
      assert.equal(fold(one), fold(other));
    });
  }

  it('keeps apart what differs by a letter', () => {
    assert.notEqual(fold('Hama'), fold('Hamas'));
  });

  it('leaves no case, accent or outer space in any string, and changes nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = fold(text);
        assert.equal(folded, folded.trim());
        assert.equal(fold(folded), folded);
      }),
      { examples: [['″']] },
    );
  });
});
