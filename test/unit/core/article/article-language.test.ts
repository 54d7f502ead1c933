import assert from 'node:assert/strict';
import { readArticle } from '../../../../src/core/article/read-article.ts';
import { EN, EN_2, ES, ES_2, PT } from './sentences.ts';

describe('the language of an article', () => {
  it('of each paragraph, leaning to the article’s', () => {
    const { language, paragraphs, passages } = readArticle(
      [EN, EN_2, ES, 'Damasco, Homs', PT, EN].join('\n\n'),
      {},
    );
    assert.equal(language.code, 'en');
    assert.deepEqual(
      paragraphs.map((paragraph) => paragraph.language),
      ['en', 'en', 'es', 'en', 'pt', 'en'],
    );
    assert.deepEqual(
      passages.map((passage) => passage.language),
      ['en', 'en', 'es', 'en', 'pt', 'en'],
    );
  });

  it('gives no passages in a language that is not read', () => {
    const { language, passages } = readArticle(
      'Le pont sur la rivière est fermé depuis lundi après de fortes pluies.',
      {},
    );
    assert.deepEqual([language.code, language.supported], ['fr', false]);
    assert.deepEqual(passages, []);
  });

  it('lets the user overrule it, except for a block in another language', () => {
    const { language, paragraphs } = readArticle(`${ES}\n\n${ES_2}\n\n${ES}\n\n${EN}`, { language: 'pt' });
    assert.deepEqual(language, { code: 'pt', confidence: 1, supported: true, region: null });
    assert.deepEqual(
      paragraphs.map((paragraph) => paragraph.language),
      ['pt', 'pt', 'pt', 'en'],
    );
  });
});
