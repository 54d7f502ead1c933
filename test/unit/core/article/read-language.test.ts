import assert from 'node:assert/strict';
import { readArticle } from '../../../../src/core/article/read-article.ts';
import { EN, EN_2, ES, ES_2, PT } from './sentences.ts';

const languageOf = (text: string, given?: string): readonly (string | number | boolean | null)[] => {
  const { language } = readArticle(text, given === undefined ? {} : { language: given });
  return [language.code, language.confidence, language.supported, language.region];
};

const BR = 'O ônibus parou a dois quilômetros da fronteira, e ninguém foi avisado.';

describe('the language an article is said to be in', () => {
  for (const [statement, expected] of [
    ['lang: pt-BR', ['pt', 1, true, 'pt-BR']],
    ['language: pt_PT', ['pt', 1, true, 'pt-PT']],
    ['lang: es-MX', ['es', 1, true, 'es-419']],
    ['lang: es-419', ['es', 1, true, 'es-419']],
    ['lang: por', ['pt', 1, true, null]],
    ['lang: en-GB', ['en', 1, true, null]],
    ['lang: gl', ['gl', 1, false, null]],
  ] as const) {
    it(`front matter: ${statement}`, () => {
      assert.deepEqual(languageOf(`---\n${statement}\n---\n\n${EN}\n\n${EN_2}\n`), expected);
    });
  }

  it('by the user counts more than by the file', () => {
    assert.deepEqual(languageOf(`---\nlang: es\n---\n\n${EN}\n`, 'pt'), ['pt', 1, true, null]);
  });

  it('keeps the file’s region where the user names the same language', () => {
    assert.deepEqual(languageOf(`---\nlang: pt-PT\n---\n\n${PT}\n`, 'pt'), ['pt', 1, true, 'pt-PT']);
  });

  it('keeps the text’s region where only the language is stated', () => {
    assert.deepEqual(languageOf(BR, 'pt'), ['pt', 1, true, 'pt-BR']);
    assert.equal(languageOf(BR)[3], 'pt-BR');
  });

  it('passes over what is no language tag', () => {
    assert.equal(languageOf(`---\nlang: to be decided\n---\n\n${ES}\n\n${ES_2}\n`)[0], 'es');
  });
});

describe('the language an article is found to be in', () => {
  it('is that of its own words, not of those it quotes', () => {
    const quoting =
      'The mayor told reporters: “Nadie sabe cuándo volverán los camiones a cruzar la frontera ni por qué no ' +
      'llegan, pero aquí seguimos esperando todos los días desde el mes pasado”. She did not say more.';
    assert.equal(languageOf(quoting)[0], 'en');
  });

  it('is that of its quotations where there is nothing else', () => {
    assert.equal(languageOf('«Nadie sabe cuándo volverán los camiones a cruzar la frontera.»')[0], 'es');
  });

  it('is not that of addresses', () => {
    const page = `Los camiones no llegan.\n\n${'https://www.example.org/the-trucks-that-are-not-there '.repeat(5)}`;
    assert.equal(languageOf(page)[0], 'es');
  });
});
