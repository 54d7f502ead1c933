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

const SENTENCE =
  'The miller said that the wheel would turn again, once the river had made up its mind, and went home. ';
const BODY = `<p>${SENTENCE.repeat(3)}</p>`.repeat(4);

/** A page's head and heading, and the title that its article has. */
const TITLES: readonly (readonly [string, string, string])[] = [
  ['<title>Boats | The Courier</title>', 'Boats', 'Boats'],
  ['<title>Boats - The Courier</title><meta property="og:site_name" content="The Courier">', '', 'Boats'],
  ['<title>Boats: what now?</title>', 'Boats', 'Boats: what now?'],
  ['<meta property="og:title" content="Boats are &quot;back&quot;">', 'Boats', 'Boats are "back"'],
];

describe('the title of a page', () => {
  for (const [head, heading, title] of TITLES)
    it(`${head} gives “${title}”`, () => {
      const html = `<html><head>${head}</head><body><h1>${heading}</h1>${BODY}</body></html>`;
      const article = articleOfPage(html, 'page.html');
      assert.ok(article.ok);
      assert.match(article.markdown, new RegExp(`\\n\\n# ${title.replace('?', '\\?')}\\n\\n`, 'u'));
    });
});

/** Something that a saved page may hold, before, in and after its article. */
const HOSTILE: Readonly<Record<string, string>> = {
  'a script': `<article>${BODY}<script>evil()</script>${BODY}</article>`,
  'a script that is not closed': `<article>${BODY}</article><script>evil()`,
  'handlers of events': `<article onclick="evil()">${BODY}<img src=x onerror="evil()"><svg onload="evil()"><text>evil()</text></svg></article>`,
  'links that are scripts': `<article>${BODY}<p><a href="javascript:evil()">Go on</a></p></article>`,
  'a script in a title': `<title><script>evil()</script></title><article>${BODY}</article>`,
  'a frame': `<article>${BODY}<iframe srcdoc="<p>evil()</p>"></iframe><object data="evil()"></object></article>`,
  'tags that are not closed': `<article><div><b><i><p>${BODY}<table><tr><td>${BODY}`,
  'tags that were never opened': `</div></p></html>${BODY}</article></body>${BODY}`,
  'no tags of a document': BODY,
  'two documents': `<html><body>${BODY}</body></html><html><body>${BODY}</body></html>`,
  'broken JSON-LD': `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"evil()"</script>${BODY}`,
  'JSON-LD of another shape': `<script type="application/ld+json">[[[{"@graph":[null,1,{"@type":7}]}]]]</script>${BODY}`,
  'elements within elements': `${'<div>'.repeat(2000)}${BODY}`,
  'NUL and odd characters': `<p>\u0000\ufffe\u202e ${SENTENCE}</p>${BODY}`,
};

describe('a hostile page', () => {
  for (const [name, html] of Object.entries(HOSTILE))
    it(`with ${name} gives its article and nothing of a script`, () => {
      const article = articleOfPage(html, 'page.html');
      assert.ok(article.ok);
      assert.match(article.markdown, /The miller said/u);
      assert.doesNotMatch(article.markdown, /evil|<\/?\w/u);
    });

  for (const [name, html] of [
    ['is empty', ''],
    ['is no HTML', '\u0000\u0001{"a": 1}'],
    ['has a wall before its text', '<html><body><p>Please log in to read on.</p></body></html>'],
    ['is nested beyond measure', `${'<div>'.repeat(300_000)}${BODY}`],
    ['is nested beyond measure by links', '<a><b>'.repeat(100_000)],
    ['has nothing but scripts', `<script>${SENTENCE.repeat(20)}</script>`],
  ] as const)
    it(`that ${name} gives none`, () => {
      assert.deepEqual(articleOfPage(html, 'page.html'), { ok: false, why: 'noArticle' });
    });

  it('that is huge is refused', () => {
    assert.deepEqual(articleOfPage('a'.repeat(8_000_001), 'page.html'), { ok: false, why: 'tooLarge' });
  });
});
