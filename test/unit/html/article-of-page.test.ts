import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { articleOfPage } from '../../../src/html/article-of-page.ts';
import { decodePage } from '../../../src/html/decode-page.ts';

const FOLDER = 'test/fixtures/html';
const PAGES = readdirSync(FOLDER).filter((file) => file.endsWith('.html'));

describe('the article of a saved page', () => {
  for (const file of PAGES)
    it(`is that of ${file.replace('.html', '.md')}`, () => {
      const article = articleOfPage(decodePage(readFileSync(`${FOLDER}/${file}`)), file);
      assert.ok(article.ok);
      const golden = `${FOLDER}/${file.replace('.html', '.md')}`;
      if (process.env['UPDATE_FIXTURES'] === '1') writeFileSync(golden, article.markdown);
      assert.equal(article.markdown, readFileSync(golden, 'utf8'));
    });

  it('is of three languages here', () => {
    assert.deepEqual(PAGES.map((file) => file.slice(0, 2)).sort(), ['en', 'es', 'pt']);
  });
});
