import assert from 'node:assert/strict';
import { decodePage } from '../../../src/html/decode-page.ts';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const TABLE: readonly (readonly [string, Uint8Array, string])[] = [
  ['UTF-8', utf8('<p>São Tomé'), '<p>São Tomé'],
  ['UTF-8 with a BOM', utf8('\ufeff<p>ñ'), '<p>ñ'],
  ['UTF-16, little end first', Uint8Array.of(0xff, 0xfe, 0xf1, 0), 'ñ'],
  ['UTF-16, big end first', Uint8Array.of(0xfe, 0xff, 0, 0xf1), 'ñ'],
  ['Latin-1 as stated', latin1('<meta charset="iso-8859-1"><p>ñ'), '<meta charset="iso-8859-1"><p>ñ'],
  [
    'Latin-9 as stated in a header',
    latin1('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15">\u00a4'),
    '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15">€',
  ],
  ['Windows-1252 unstated', latin1('<p>\u0093ñ\u0094'), '<p>“ñ”'],
  ['Windows-1252 stated by an unknown name', latin1('<meta charset="x-none">ñ'), '<meta charset="x-none">ñ'],
  ['UTF-8 with an old statement', utf8('<meta charset="iso-8859-1">ñ'), '<meta charset="iso-8859-1">ñ'],
  ['nothing', new Uint8Array(), ''],
];

describe('the text of a page', () => {
  for (const [name, bytes, text] of TABLE)
    it(`is read from ${name}`, () => {
      assert.equal(decodePage(bytes), text);
    });
});
