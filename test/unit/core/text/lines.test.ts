import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { linesOf, trimSpan } from '../../../../src/core/text/lines.ts';

const wordsOf = (text: string): readonly string[] =>
  linesOf(text).map(({ start, end }) => text.slice(start, end));

describe('linesOf', () => {
  const tables: readonly (readonly [string, string, readonly string[]])[] = [
    ['LF', 'one\ntwo', ['one', 'two']],
    ['CRLF', 'one\r\ntwo\r\n', ['one', 'two', '']],
    ['CR', 'one\rtwo', ['one', 'two']],
    ['the line separator', 'one\u2028two\u2029three', ['one', 'two', 'three']],
    ['a BOM', '\uFEFFone', ['one']],
    ['tabs and NBSP', '\t one\u00A0\n\u00A0\n two', ['one', '', 'two']],
    ['marks of direction', '\u200Fone\u200E', ['one']],
    ['nothing', '', ['']],
  ];
  for (const [name, text, expected] of tables) {
    it(`parts and trims lines at ${name}`, () => {
      assert.deepEqual(wordsOf(text), expected);
    });
  }

  it('covers every character that is not white space once, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const lines = linesOf(text);
        let at = 0;
        for (const { start, end, blank } of lines) {
          assert.match(text.slice(at, start), /^[\s\p{Cf}]*$/u);
          assert.equal(blank, start === end);
          at = end;
        }
        assert.match(text.slice(at), /^[\s\p{Cf}]*$/u);
      }),
    );
  });
});

describe('trimSpan', () => {
  it('gives an empty span at its start where there is only white space', () => {
    assert.deepEqual(trimSpan('a   b', { start: 1, end: 4 }), { start: 4, end: 4 });
  });

  it('looks at nothing outside the span', () => {
    assert.deepEqual(trimSpan('  abc  ', { start: 1, end: 4 }), { start: 2, end: 4 });
  });
});
