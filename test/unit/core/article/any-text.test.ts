import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { PASSAGE_LIMIT } from '../../../../src/core/article/passages.ts';
import { readArticle } from '../../../../src/core/article/read-article.ts';
import { linesOf } from '../../../../src/core/text/lines.ts';
import { EN, ES, PT } from './sentences.ts';

describe('readArticle takes any text', () => {
  it('with CRLF, a BOM, tabs, NBSP and marks of direction', () => {
    const text = `\uFEFFThe Ledger\r\n3 June 2019\r\n\r\n\u200FRiver\u00A0closes bridge\t\r\n\r\n\t${EN}\r\n`;
    const { title, publicationDate, paragraphs } = readArticle(text, {});
    assert.equal(title, 'River closes bridge');
    assert.equal(publicationDate.value, '2019-06-03');
    assert.equal(text.slice(paragraphs.at(-1)?.start, paragraphs.at(-1)?.end), EN);
  });

  it('of ten million characters in one line, in passages within the limit', () => {
    for (const text of [EN.repeat(1e5), 'x'.repeat(1e7), 'a😀'.repeat(3e6), 'word '.repeat(2e6)]) {
      const { paragraphs, passages } = readArticle(text, { language: 'en' });
      assert.equal(paragraphs.length, 1);
      assert.ok(passages.every(({ start, end }) => end > start && end - start <= PASSAGE_LIMIT));
      assert.equal(passages.at(-1)?.end, paragraphs[0]?.end);
    }
  });

  it('of a million lines', () => {
    const { paragraphs } = readArticle('a b\n'.repeat(1e6), {});
    assert.equal(paragraphs[0]?.start, 0);
    assert.equal(paragraphs.at(-1)?.end, 4e6 - 1);
  });

  it('and covers every line that is not blank by exactly one paragraph', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        EN,
        ES,
        PT,
        '',
        '',
        '---',
        '# A',
        'title: x',
        'Show comments',
        'Ana Reed',
        '© 2019',
        '3 May 2019',
        'By Ana Reed',
        'Lima, 3 May 2019 (AB) —',
        '[a/b]',
        'x: y',
        '\uD800',
        '\u200F',
        'Read more: z',
        '**b**',
        '- c',
      ),
    );
    const breaks = fc.constantFrom('\n', '\r\n', '\r', '\u2028', '\n\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(line, breaks), { maxLength: 25 }), (lines) => {
        const text = lines.flat().join('');
        const { paragraphs, passages } = readArticle(text, {});
        let at = 0;
        for (const { start, end } of paragraphs) {
          assert.ok(at <= start && start < end && end <= text.length);
          at = end;
        }
        for (const found of linesOf(text).filter(({ blank }) => !blank)) {
          const holders = paragraphs.filter(({ start, end }) => start <= found.start && found.end <= end);
          assert.equal(holders.length, 1, JSON.stringify(text));
        }
        for (const passage of passages) {
          assert.ok(paragraphs.some(({ start, end }) => start <= passage.start && passage.end <= end));
        }
      }),
      { numRuns: 150 },
    );
  });
});
