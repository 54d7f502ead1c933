import assert from 'node:assert/strict';
import type { Lang } from '../../../src/core/language/language.ts';
import { linkedArticles } from '../../../src/html/linked-data.ts';
import { pageDate } from '../../../src/html/page-date.ts';
import { parsePage } from '../../../src/html/parse-page.ts';

const TABLE: readonly (readonly [string, string, Lang | null, string | null])[] = [
  [
    'metadata',
    '<meta property="article:published_time" content="2019-05-03T23:30:00-03:00">',
    'pt',
    '2019-05-03',
  ],
  ['metadata without dashes', '<meta name="DC.date.issued" content="20190503">', null, '2019-05-03'],
  ['metadata in words', '<meta name="date" content="Fri, 03 May 2019 10:00:00 GMT">', 'en', '2019-05-03'],
  ['words in Spanish', '<meta name="date" content="3 de mayo de 2019">', 'es', '2019-05-03'],
  [
    'JSON-LD',
    '<script type="application/ld+json">{"@type":"Report","datePublished":"2019-05-03"}</script>',
    null,
    '2019-05-03',
  ],
  [
    'no JSON-LD of a video',
    '<script type="application/ld+json">{"@type":"VideoObject","datePublished":"2019-05-03"}</script>',
    null,
    null,
  ],
  [
    'a marked time',
    '<p><time itemprop="datePublished" datetime="2019-05-03">yesterday</time>',
    'en',
    '2019-05-03',
  ],
  [
    'a time in the header',
    '<header><time datetime="2019-05-03T08:00">today</time></header>',
    'en',
    '2019-05-03',
  ],
  [
    'two times that agree',
    '<h1>A</h1><time datetime="2019-05-03T08:00"></time><time datetime="2019-05-03"></time>',
    'en',
    '2019-05-03',
  ],
  [
    'no two that differ',
    '<h1>A</h1><time datetime="2019-05-03"></time><time datetime="2019-05-08"></time>',
    'en',
    null,
  ],
  [
    'no time in the text',
    '<article><p>On <time datetime="1999-01-01">New Year</time></p></article>',
    'en',
    null,
  ],
  ['no day that is none', '<meta name="date" content="2019-02-30">', 'en', null],
  ['no date without a year', '<meta name="date" content="3 May">', 'en', null],
  ['no figures of an unknown order', '<meta name="date" content="3/4/2019">', null, null],
  ['nothing', '<p>A text.', 'en', null],
];

describe('the date of a page', () => {
  for (const [name, html, language, date] of TABLE)
    it(`is ${name}`, () => {
      const page = parsePage(html);
      assert.ok(page);
      assert.equal(pageDate(page, linkedArticles(page), language), date);
    });
});
