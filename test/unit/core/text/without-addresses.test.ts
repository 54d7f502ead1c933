import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { linesOf } from '../../../../src/core/text/lines.ts';
import { withoutAddresses } from '../../../../src/core/text/without-addresses.ts';

/** What is taken out stands in double brackets. */
const texts: readonly string[] = [
  'The town of [Homs](⟦https://a.example/2018/05/Homs⟧) fell.',
  'La ciudad de [Homs](⟦https://a.example/Homs_(Siria) "Homs en mayo de 2018"⟧), dijo.',
  '![A bridge](⟦bridge-2016-05-03.jpg⟧) and ![B](⟦<b c.jpg>⟧)',
  'Said [Ana Reed][⟦1⟧] on Monday.[^⟦note-2⟧]',
  'See ⟦https://a.example/2019/05/Syria⟧. Then ⟦www.example.org/Russia⟧, he said.',
  'Veja em ⟦example.com/2019/maio/Rússia⟧ ou escreva a ⟦ana.reed@valley.example⟧ (⟦@anareed⟧).',
  'A ⟦<https://a.example/Iran>⟧ and ⟦<img alt="Iraq" src="x.jpg">⟧ here.',
  'No address: 3/05/2019, and/or, U.N./EU, e.g. this; a < b and [brackets] (round).',
];

describe('withoutAddresses', () => {
  for (const marked of texts) {
    it(marked, () => {
      const expected = marked.replace(/⟦[^⟧]*⟧/gu, (found) => '\uFFFC' + ' '.repeat(found.length - 3));
      assert.equal(withoutAddresses(marked.replace(/[⟦⟧]/gu, '')), expected);
    });
  }

  it('keeps length and lines of any text', () => {
    const piece = fc.constantFrom(
      '](',
      ')',
      '[',
      '<a ',
      '>',
      'https://',
      'www.',
      '@',
      'a.b/',
      '\n',
      '\r\n',
      'é',
      '😀',
      ' x',
    );
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(any, (text) => {
        const words = withoutAddresses(text);
        assert.equal(words.length, text.length);
        assert.equal(linesOf(words).length, linesOf(text).length);
      }),
    );
  });
});
