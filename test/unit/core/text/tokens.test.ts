import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { tokensOf } from '../../../../src/core/text/tokens.ts';

const tokens = (text: string): string =>
  tokensOf(text)
    .map((token) => `${token.text}/${token.kind.charAt(0)}`)
    .join(' ');

const tables: readonly (readonly [string, string])[] = [
  ["al-Asad, Sana'a", "al-Asad/w ,/m Sana'a/w"],
  ['d’Água al‑Asad', 'd’Água/w al‑Asad/w'],
  ['U.N. EE.UU. a.m.', 'U.N./w EE.UU./w a.m/w ./m'],
  ['the region.Then', 'the/w region/w ./m Then/w'],
  ['M5 AK-47 G20', 'M5/w AK-47/w G20/w'],
  ['1.500,50 10:30 3º 1er 22nd', '1.500,50/n 10:30/n 3º/n 1er/n 22nd/n'],
  ['2019-05-03', '2019/n -/m 05/n -/m 03/n'],
  ['“Go!” (now)', '“/m Go/w !/m ”/m (/m now/w )/m'],
  ['cafe\u0301 1\u00A0500', 'cafe\u0301/w 1\u00A0500/n'],
  ['😀 \uD800 كلمة', '😀/m \uD800/m كلمة/w'],
  ['', ''],
];

describe('tokensOf', () => {
  for (const [text, expected] of tables) {
    it(JSON.stringify(text), () => {
      assert.equal(tokens(text), expected);
    });
  }

  it('gives offsets into the whole text', () => {
    assert.deepEqual(tokensOf('one two three', { start: 4, end: 7 }), [
      { start: 4, end: 7, text: 'two', kind: 'word' },
    ]);
  });

  it('covers everything but white space, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let at = 0;
        for (const { start, end, text: word } of tokensOf(text)) {
          assert.equal(text.slice(start, end), word);
          assert.equal(text.slice(at, start).trim(), '');
          at = end;
        }
        assert.equal(text.slice(at).trim(), '');
      }),
    );
  });
});
