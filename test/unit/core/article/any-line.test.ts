import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readArticle } from '../../../../src/core/article/read-article.ts';
import { unitsOf, MOST_UNITS } from '../../../../src/core/article/unit.ts';
import { linesOf } from '../../../../src/core/text/lines.ts';
import { loadMarkedArticles } from '../../../fixtures/articles/load-marked-articles.ts';
import { readsAs } from './marked-article.ts';

const articles = loadMarkedArticles().map(({ marked }) => readsAs(marked).text);

describe('the anatomy of a page, however it is saved', () => {
  for (const [name, saved] of [
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a BOM', (text: string) => `\uFEFF${text}`],
    ['tabs', (text: string) => text.replace(/^(?=\S)/gmu, '\t').replace(/^\t---/gmu, '---')],
    ['marks of direction', (text: string) => text.replace(/^(?=\S)(?!---)/gmu, '\u200F')],
  ] as const) {
    it(`is the same with ${name}`, () => {
      for (const text of articles) {
        const other = saved(text);
        const [plain, changed] = [readArticle(text, {}), readArticle(other, {})];
        assert.deepEqual(
          changed.paragraphs.map(({ kind }) => kind),
          plain.paragraphs.map(({ kind }) => kind),
        );
        assert.deepEqual([changed.title, changed.author], [plain.title, plain.author]);
        assert.equal(changed.publicationDate.value, plain.publicationDate.value);
        for (const [index, { start, end }] of changed.paragraphs.entries()) {
          const { start: from = 0, end: to = 0 } = plain.paragraphs[index] ?? {};
          const bare = other.slice(start, end).replace(/[\r\t\u200F]/gu, '');
          assert.equal(bare, text.slice(from, to));
        }
      }
    });
  }

  it('tiles every line of any mixture of real lines', () => {
    const line = fc.constantFrom('', ...new Set(articles.flatMap((text) => text.split('\n'))));
    const breaks = fc.constantFrom('\n', '\r\n', '\n\n', '\u00A0\n', '\n\t\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(line, breaks), { maxLength: 30 }), (lines) => {
        const text = lines.flat().join('');
        const { paragraphs } = readArticle(text, {});
        for (const found of linesOf(text).filter(({ blank }) => !blank)) {
          const holders = paragraphs.filter(({ start, end }) => start < found.end && found.start < end);
          assert.equal(holders.length, 1);
        }
        for (const [index, { start, end }] of paragraphs.entries()) {
          assert.ok(start < end && (paragraphs[index - 1]?.end ?? 0) <= start);
          assert.equal(text.slice(start, end), text.slice(start, end).trim());
        }
      }),
      { numRuns: 150 },
    );
  });

  it('looks at a bounded number of units, each by a bounded stretch', () => {
    for (const text of ['a b\n'.repeat(200_000), 'word '.repeat(1e6), '[a](b) '.repeat(4e5)]) {
      const units = unitsOf(text);
      assert.ok(units.length <= MOST_UNITS + 1);
      assert.ok(units.every(({ plain }) => plain.length <= 1000));
    }
  });
});
