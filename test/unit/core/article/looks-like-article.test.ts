import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { looksLikeArticle } from '../../../../src/core/article/looks-like-article.ts';

const articles: readonly string[] = [
  'The bridge over the river was closed on Monday.',
  'Ayer llovió.',
  'A ponte fechou — disse ela — e ninguém avisou.',
  'أغلق الجسر يوم الاثنين بعد هطول أمطار غزيرة.',
  '# Bridge closed\n\n*By Ana Reed*\n\nThe bridge was closed on Monday; nobody knows why (or says so).\n\n- It rained.',
  '---\ntitle: Bridge\ndate: 2019-06-03\n---\n\nThe bridge over the river was closed on Monday after heavy rain.',
  'Home | News | Sport\n\nThe bridge over the river was closed on Monday after heavy rain, the mayor said.\n\nShare',
];

const others: readonly string[] = [
  '',
  ' \n\n\t',
  '42\n17\n3.5',
  '2024-05-28 10:00:01 INFO Server started on port 80\n2024-05-28 10:00:02 ERROR Cannot open the file at all',
  'May 28 10:00:01 host sshd[12]: Accepted password for the user from the other host',
  '[error] something went very wrong in the third module today',
  '10.0.0.1 - - [28/May/2024:10:00:00] "GET /index.html of the site" 200',
  'import { a } from "b";\n\nexport function sum(a, b) {\n  return a + b;\n}\n',
  'def total(rows):\n    return sum(row.price for row in rows)\n\nclass Shop:\n    name = "x"\n',
  'id,name,price,stock\n1,chair,20,3\n2,table,80,1\n',
  'id\tname\tprice\n1\tchair of old wood\t20\n2\ttable\t80\n',
  '{\n  "name": "a long name of many words",\n  "items": ["one", "two"]\n}',
  '<html>\n<body>\n<p>Text of a page, with some words in it.</p>\n</body>\n</html>',
  'PK\u0003\u0004\0\0\0 some words of an archive that was opened as text',
];

describe('looksLikeArticle', () => {
  for (const text of articles) {
    it(`yes: ${JSON.stringify(text.slice(0, 60))}`, () => {
      assert.equal(looksLikeArticle(text), true);
    });
  }
  for (const text of others) {
    it(`no: ${JSON.stringify(text.slice(0, 60))}`, () => {
      assert.equal(looksLikeArticle(text), false);
    });
  }

  it('reads only the start of a long file', () => {
    const log = '2024-05-28 10:00:01 INFO Server started on port 80\n'.repeat(5000);
    assert.equal(looksLikeArticle(log + 'The bridge was closed. '.repeat(100_000)), false);
  });

  it('answers for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.equal(typeof looksLikeArticle(text), 'boolean');
      }),
    );
  });
});
