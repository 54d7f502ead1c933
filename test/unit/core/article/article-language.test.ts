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

  it('is that of most words, however telling a block in another language', () => {
    const blocks = [
      [
        'es',
        'La alcaldesa leyó la carta «sin pausa» en la plaza.',
        'Nadie aplaudió al final, contaron los vecinos.',
        PT,
      ],
      [
        'pt',
        'A diretora leu a carta «sem pausa» na praça.',
        'Ninguém bateu palmas no fim, contaram os moradores.',
        EN,
      ],
      [
        'en',
        'The mayor read the letter “without a pause” in the square.',
        'Nobody clapped at the end, neighbours said.',
        ES,
      ],
    ] as const;
    for (const [code, first, second, block] of blocks) {
      const { language } = readArticle([first, second, block, first, second].join('\n\n'), {});
      assert.equal(language.code, code);
    }
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
