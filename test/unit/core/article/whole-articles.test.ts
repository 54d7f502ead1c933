import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import { analyse } from '../../../../src/core/analyse.ts';
import { loadMarkedArticles } from '../../../fixtures/articles/load-marked-articles.ts';
import { readsAs } from './marked-article.ts';

describe('whole articles', () => {
  for (const { file, finds, marked } of loadMarkedArticles()) {
    it(file, () => {
      const { text } = readsAs(marked);
      const { title, author, source, publicationDate, warnings } = analyse(text);
      const { value, origin, doubt } = publicationDate;
      assert.deepEqual(
        {
          title: title ?? 'none',
          author: author ?? 'none',
          source: source?.name ?? 'none',
          date: value === null ? 'none' : [value, origin, doubt].filter(Boolean).join(' '),
        },
        finds,
      );
      assert.equal(
        warnings.some(({ code }) => code === 'publicationDateDoubtful'),
        doubt !== undefined,
      );
    });
  }
});

const ARTICLES = '../shared/articles';

const goldSchema = v.array(
  v.strictObject({
    file: v.string(),
    titleLine: v.nullable(v.number()),
    lines: v.array(v.strictTuple([v.number(), v.number(), v.string()])),
  }),
);

describe('real articles, by the gold made by hand', () => {
  const gold = v.parse(goldSchema, parse(readFileSync('test/fixtures/articles/real.yml', 'utf8')));
  for (const { file, titleLine, lines } of gold) {
    it(file, function () {
      if (!existsSync(ARTICLES)) this.skip();
      const text = readFileSync(`${ARTICLES}/${file}.txt`, 'utf8');
      const { paragraphs, title } = analyse(text);
      let at = 0;
      const found = text.split('\n').flatMap((line, index) => {
        const start = at;
        at += line.length + 1;
        const holder = paragraphs.find((span) => span.start <= start && start < span.end);
        return line.trim() === '' ? [] : [[index + 1, line.length, holder?.kind ?? 'none']];
      });
      assert.deepEqual(found, lines);
      assert.equal(title, titleLine === null ? null : text.split('\n')[titleLine - 1]);
    });
  }

  it('doubts the day over the one article that tells of another year, and no other', function () {
    if (!existsSync(ARTICLES)) this.skip();
    const doubts = gold.map(({ file }) => {
      const { publicationDate } = analyse(readFileSync(`${ARTICLES}/${file}.txt`, 'utf8'));
      return [publicationDate.value, publicationDate.origin, publicationDate.doubt].filter(Boolean);
    });
    assert.deepEqual(doubts, [[], [], [], ['2024-05-28', 'header', 'weekday']]);
  });
});
