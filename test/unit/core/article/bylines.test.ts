import assert from 'node:assert/strict';
import { readArticle } from '../../../../src/core/article/read-article.ts';
import { LANGS, type Lang } from '../../../../src/core/language/language.ts';
import { readsAs } from './marked-article.ts';
import { EN, EN_2, ES, ES_2, PT, PT_2 } from './sentences.ts';

const STORIES: Readonly<Record<Lang, readonly [title: string, first: string, second: string]>> = {
  en: ['River closes the northern bridge for weeks', EN, EN_2],
  es: ['El río cierra durante semanas el puente del norte', ES, ES_2],
  pt: ['Rio fecha a ponte do norte por várias semanas', PT, PT_2],
};

/** Lines under a title and the author they name; ` // ` is a line break. */
const UNDER_TITLE: Readonly<Record<Lang, readonly (readonly [line: string, author: string | null])[]>> = {
  en: [
    ['byline| Ana Reed', 'Ana Reed'],
    ['byline| Interview by Ana Reed', 'Ana Reed'],
    ['byline| Ana Reed in Milltown', 'Ana Reed'],
    ['byline| Ana Reed, Legal affairs correspondent', 'Ana Reed'],
    ['byline| By Ana Reed for The Post', 'Ana Reed'],
    ['byline| By Ana Reed and Tom Hale in Milltown', 'Ana Reed and Tom Hale'],
    ['byline| By staff reporter', null],
    ['byline| By Ana Reed, edited by Tom Hale', 'Ana Reed'],
    ['boilerplate| Edited by Tom Hale', null],
    ['boilerplate| Translated by Tom Hale', null],
    ['byline| Ana Reed // dateline| 4 June 2019', 'Ana Reed'],
    ['dateline| New York // dateline| 4 June 2019', null],
    ['byline| By Ana Reed // boilerplate| Editor: Tom Hale', 'Ana Reed'],
    ['heading| Ferry to Milltown starts in July', null],
  ],
  es: [
    ['byline| Marta Olmedo', 'Marta Olmedo'],
    ['byline| Entrevista de Marta Olmedo', 'Marta Olmedo'],
    ['byline| Marta Olmedo, en Valverde', 'Marta Olmedo'],
    ['byline| Marta Olmedo, corresponsal de asuntos legales', 'Marta Olmedo'],
    ['byline| Por Marta Olmedo para El Correo', 'Marta Olmedo'],
    ['byline| Por Marta Olmedo y Joaquín Sáenz desde Valverde', 'Marta Olmedo y Joaquín Sáenz'],
    ['byline| Por redacción', null],
    ['byline| Por Marta Olmedo. Edición: Joaquín Sáenz', 'Marta Olmedo'],
    ['boilerplate| Edición: Joaquín Sáenz', null],
    ['boilerplate| Traducción de Joaquín Sáenz', null],
    ['byline| Marta Olmedo // dateline| 4 de junio de 2019', 'Marta Olmedo'],
    ['dateline| Buenos Aires // dateline| 4 de junio de 2019', null],
    ['byline| Por Marta Olmedo // boilerplate| Editor: Joaquín Sáenz', 'Marta Olmedo'],
    ['heading| Entrevista de la alcaldesa a una radio de Valverde', null],
  ],
  pt: [
    ['byline| Júlia Prado', 'Júlia Prado'],
    ['byline| Entrevista de Júlia Prado', 'Júlia Prado'],
    ['byline| Júlia Prado, em Lisboa', 'Júlia Prado'],
    ['byline| Júlia Prado, repórter de assuntos jurídicos', 'Júlia Prado'],
    ['byline| Por Júlia Prado para o Jornal', 'Júlia Prado'],
    ['byline| Por Júlia Prado e Davi Lemos em Vila Chã', 'Júlia Prado e Davi Lemos'],
    ['byline| Por redação', null],
    ['byline| Por Júlia Prado. Edição: Davi Lemos', 'Júlia Prado'],
    ['boilerplate| Edição: Davi Lemos', null],
    ['boilerplate| Tradução de Davi Lemos', null],
    ['byline| Júlia Prado // dateline| 4 de junho de 2019', 'Júlia Prado'],
    ['dateline| São Paulo // dateline| 4 de junho de 2019', null],
    ['byline| Por Júlia Prado // boilerplate| Editor: Davi Lemos', 'Júlia Prado'],
    ['heading| Entrevista da autarca a uma rádio de Lisboa', null],
  ],
};

/** Lines over a title that name no publisher, and what kind of page they head. */
const GENRES: Readonly<Record<Lang, readonly string[]>> = {
  en: ['PRESS RELEASE', 'Archive', 'News release'],
  es: ['NOTA DE PRENSA', 'Hemeroteca', 'Comunicado de prensa'],
  pt: ['COMUNICADO DE IMPRENSA', 'Arquivo', 'Nota à imprensa'],
};

for (const language of LANGS) {
  const [title, first, second] = STORIES[language];
  describe(`who wrote it, ${language}`, () => {
    for (const [line, author] of UNDER_TITLE[language]) {
      it(line, () => {
        const lines = line.replaceAll(' // ', '\n');
        for (const gap of ['\n\n', '\n']) {
          const page = [`title| ${title}`, lines, `body| ${first}`, `body| ${second}`].join(gap);
          assert.equal(readsAs(page, { language }).author, author);
        }
      });
    }
  });

  describe(`who published it, ${language}`, () => {
    for (const genre of GENRES[language])
      it(`${genre} is no publisher`, () => {
        for (const date of ['', '2019-06-04\n']) {
          const text = `${genre}\n${date}\n${title}\n\n${first}\n\n${second}`;
          const article = readArticle(text, { language });
          assert.deepEqual([article.title, article.source], [title, null]);
        }
      });
  });
}
