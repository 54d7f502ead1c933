import assert from 'node:assert/strict';
import { readArticle } from '../../../../src/core/article/read-article.ts';
import { LANGS, type Lang } from '../../../../src/core/language/language.ts';
import { EN, EN_2, ES, ES_2, PT, PT_2 } from './sentences.ts';

const STORIES: Readonly<Record<Lang, readonly [title: string, first: string, second: string]>> = {
  en: ['River closes the northern bridge for weeks', EN, EN_2],
  es: ['El río cierra durante semanas el puente del norte', ES, ES_2],
  pt: ['Rio fecha a ponte do norte por várias semanas', PT, PT_2],
};

/** Lines under a title, each a date line: its day (null for none), where that comes from, and the author. */
const DATE_LINES: Readonly<
  Record<
    Lang,
    readonly (readonly [
      line: string,
      value: string | null,
      origin: 'metadata' | 'header' | 'dateline' | null,
      author?: string,
    ])[]
  >
> = {
  en: [
    ['June 4, 2019, 10:15 a.m. ET', '2019-06-04', 'header'],
    ['4 June 2019, 6.15 p. m. (GMT+2)', '2019-06-04', 'header'],
    ['Tue, 04 Jun 2019 10:15:00 -03', '2019-06-04', 'header'],
    ['2019-06-04T10:15:00Z', '2019-06-04', 'header'],
    ['2019-06-04T10:15:00.000+02:00', '2019-06-04', 'header'],
    ['4.6.2019', '2019-06-04', 'header'],
    ['Updated 2 hours ago', null, null],
    ['June 4, 2019 - Updated 3 days ago', '2019-06-04', 'header'],
    ['Updated June 6, 2019 | Published June 4, 2019', '2019-06-04', 'header'],
    ['Last update: 2019-06-04 18:20', '2019-06-04', 'header'],
    ['Correction, June 4, 2019', '2019-06-04', 'header'],
    ['Posted on June 4, 2019 by admin', '2019-06-04', 'header'],
    ['Posted by Ana Reed on June 4, 2019', '2019-06-04', 'header', 'Ana Reed'],
    ['June 4, 2019, posted by Ana Reed', '2019-06-04', 'header', 'Ana Reed'],
    ['Ana Reed, 4 June 2019', '2019-06-04', 'header', 'Ana Reed'],
    ['Milltown, England – June 4, 2019', '2019-06-04', 'dateline'],
    ['New York, June 4, 2019', '2019-06-04', 'dateline'],
    ['4 June 2019, MILLTOWN', '2019-06-04', 'dateline'],
    ['Published: 4 June 2019', '2019-06-04', 'metadata'],
    ['Posted on: June 4, 2019', '2019-06-04', 'metadata'],
    ['Published on 4 June 2019', '2019-06-04', 'header'],
    ['June 4, 2019 By Ana Reed, Staff Writer', '2019-06-04', 'header', 'Ana Reed'],
    ['MILLTOWN, June 4, 2019 /Hillwire/', '2019-06-04', 'dateline'],
  ],
  es: [
    ['4 de junio, 2019 - 05:00 a. m.', '2019-06-04', 'header'],
    ['4 de junio de 2019, 18:15 UTC-5', '2019-06-04', 'header'],
    ['2019-06-04T10:15:00-05:00', '2019-06-04', 'header'],
    ['4.6.2019', '2019-06-04', 'header'],
    ['Actualizado hace 2 horas', null, null],
    ['04/06/2019 10:15 - Actualizado hace 3 días', '2019-06-04', 'header'],
    ['Actualizado el 6 de junio de 2019 | Publicado el 4 de junio de 2019', '2019-06-04', 'header'],
    ['Última actualización: 2019-06-04 18:20', '2019-06-04', 'header'],
    ['Corrección, 4 de junio de 2019', '2019-06-04', 'header'],
    ['Publicado el 4 de junio de 2019 por admin', '2019-06-04', 'header'],
    ['Publicado por Marta Olmedo el 4 de junio de 2019', '2019-06-04', 'header', 'Marta Olmedo'],
    ['4 de junio de 2019, publicado por Marta Olmedo', '2019-06-04', 'header', 'Marta Olmedo'],
    ['Marta Olmedo, 4 de junio de 2019', '2019-06-04', 'header', 'Marta Olmedo'],
    ['Valverde, España – 4 de junio de 2019', '2019-06-04', 'dateline'],
    ['Buenos Aires, 4 de junio de 2019', '2019-06-04', 'dateline'],
    ['La Paz, 4 de junio de 2019', '2019-06-04', 'dateline'],
    ['4 de junio de 2019, VALVERDE', '2019-06-04', 'dateline'],
    ['Fecha: 4 de junio de 2019', '2019-06-04', 'metadata'],
    ['Publicado el: 4 de junio de 2019', '2019-06-04', 'metadata'],
    ['Publicado el 4 de junio de 2019', '2019-06-04', 'header'],
    [
      'Publicado el 04/06/2019 - 10:15 Por Marta Olmedo, enviada especial',
      '2019-06-04',
      'header',
      'Marta Olmedo',
    ],
    ['Valverde, 4 jun 2019 (EFE)', '2019-06-04', 'dateline'],
  ],
  pt: [
    ['4 de junho de 2019, 10:15 a.m. BRT', '2019-06-04', 'header'],
    ['04/06/2019 10h15 (GMT-3)', '2019-06-04', 'header'],
    ['2019-06-04T10:15:00-03:00', '2019-06-04', 'header'],
    ['4.6.2019', '2019-06-04', 'header'],
    ['Atualizado há 2 horas', null, null],
    ['04/06/2019 10h15 - Atualizado há 3 dias', '2019-06-04', 'header'],
    ['Atualizado em 6 de junho de 2019 | Publicado em 4 de junho de 2019', '2019-06-04', 'header'],
    ['Última atualização: 2019-06-04 18:20', '2019-06-04', 'header'],
    ['Correção, 4 de junho de 2019', '2019-06-04', 'header'],
    ['Publicado em 4 de junho de 2019 por admin', '2019-06-04', 'header'],
    ['Postado por Júlia Prado em 4 de junho de 2019', '2019-06-04', 'header', 'Júlia Prado'],
    ['4 de junho de 2019, publicado por Júlia Prado', '2019-06-04', 'header', 'Júlia Prado'],
    ['Júlia Prado, 4 de junho de 2019', '2019-06-04', 'header', 'Júlia Prado'],
    ['Vila Chã, Portugal – 4 de junho de 2019', '2019-06-04', 'dateline'],
    ['São Paulo, 4 de junho de 2019', '2019-06-04', 'dateline'],
    ['Rio de Janeiro, 4 de junho de 2019', '2019-06-04', 'dateline'],
    ['4 de junho de 2019, LISBOA', '2019-06-04', 'dateline'],
    ['Data: 4 de junho de 2019', '2019-06-04', 'metadata'],
    ['Publicado em: 04/06/2019 às 10h15', '2019-06-04', 'metadata'],
    ['Publicado em 4 de junho de 2019', '2019-06-04', 'header'],
    [
      'Publicado em 04/06/2019 - 10:15 Por Júlia Prado - Repórter do Riacho - Brasília',
      '2019-06-04',
      'header',
      'Júlia Prado',
    ],
    ['Lisboa, 4 jun 2019 (Lusa)', '2019-06-04', 'dateline'],
  ],
};

/** How a first paragraph begins: the day of its dateline (null for none), and its agency. */
const DATELINES: Readonly<
  Record<Lang, readonly (readonly [opening: string, value: string | null, agency?: string])[]>
> = {
  en: [
    ['GENEVA, 4 May 2018 (Hill News) — ', '2018-05-04', 'Hill News'],
    ['GENEVA, May 4, 2018 (AP) - ', '2018-05-04', 'AP'],
    ['**GENEVA, May 4, 2018 (AP)** — ', '2018-05-04', 'AP'],
    ['**GENEVA**, May 4, 2018 -- ', '2018-05-04'],
    ['GENEVA, May 4, 2018 (Hill News) —\n', '2018-05-04', 'Hill News'],
    ['(GENEVA, May 4, 2018) – ', '2018-05-04'],
    ['[GENEVA, 4 May 2018] ', '2018-05-04'],
    ['4 May 2018, GENEVA — ', '2018-05-04'],
    ['GENEVA, 4 May 2018: ', '2018-05-04'],
    ['Geneva, May 4, 2018. ', '2018-05-04'],
    ['GENEVA CITY | May 4, 2018 | ', '2018-05-04'],
    ['Geneva, 4 May 2018 (Hill News) ', '2018-05-04', 'Hill News'],
    ['BEIRUT — ', null],
    ['GENEVA, May 4 (dpa) — ', null, 'dpa'],
    ['PORTLAND (OR) - ', null],
    ['Geneva, May 4. ', null],
    ['Correction, May 4, 2018: ', null],
    ['Updated May 4, 2018: ', null],
  ],
  es: [
    ['Ginebra, 4 may 2018 (EFE).- ', '2018-05-04', 'EFE'],
    ['Valverde (Cuenca), 4 may 2018 (Ribera) – ', '2018-05-04', 'Ribera'],
    ['**GINEBRA, 4 May. 2018 (Ribera)** - ', '2018-05-04', 'Ribera'],
    ['GINEBRA, 4 May. 2018 (RIBERA PRESS) -\n', '2018-05-04', 'RIBERA PRESS'],
    ['(Ginebra, 4 de mayo de 2018).- ', '2018-05-04'],
    ['[GINEBRA, 4 de mayo de 2018] ', '2018-05-04'],
    ['4 de mayo de 2018, GINEBRA — ', '2018-05-04'],
    ['Ginebra, 4 de mayo de 2018: ', '2018-05-04'],
    ['Bogotá D.C., 4 de mayo de 2018. ', '2018-05-04'],
    ['San Salvador, viernes 4 de mayo de 2018. ', '2018-05-04'],
    ['VALVERDE | 4 de mayo de 2018 | ', '2018-05-04'],
    ['La Habana, 4 may 2018 (Ribera) ', '2018-05-04', 'Ribera'],
    ['Lima, may. 4, 2018 (Ribera). ', '2018-05-04', 'Ribera'],
    ['Ginebra, 4 may (efe) – ', null, 'efe'],
    ['Ginebra, 4 de mayo. ', null],
    ['Corrección, 4 de mayo de 2018: ', null],
  ],
  pt: [
    ['Genebra, 4 de maio de 2018 (Riacho) – ', '2018-05-04', 'Riacho'],
    ['**GENEBRA, 4 de maio de 2018 (Riacho)** — ', '2018-05-04', 'Riacho'],
    ['Lisboa, 04 mai 2018 (Lusa) -\n', '2018-05-04', 'Lusa'],
    ['(Genebra, 4 de maio de 2018).- ', '2018-05-04'],
    ['[GENEBRA, 4 de maio de 2018] ', '2018-05-04'],
    ['4 de maio de 2018, GENEBRA — ', '2018-05-04'],
    ['Brasília, 4 de maio de 2018: ', '2018-05-04'],
    ['Rio de Janeiro, 4 de maio de 2018. ', '2018-05-04'],
    ['VILA CHÃ | 4 de maio de 2018 | ', '2018-05-04'],
    ['Luanda, 4 mai 2018 (Riacho) ', '2018-05-04', 'Riacho'],
    ['Lisboa, 4 mai (lusa) – ', null, 'lusa'],
    ['MANAUS (AM) - ', null],
    ['Genebra, 4 de maio. ', null],
    ['Correção, 4 de maio de 2018: ', null],
  ],
};

for (const language of LANGS) {
  const [title, first, second] = STORIES[language];
  describe(`the day of publication, ${language}`, () => {
    for (const [line, value, origin, author] of DATE_LINES[language]) {
      it(`under a title: ${line}`, () => {
        for (const gap of ['\n\n', '\n']) {
          const text = [title, line, first, second].join(gap);
          const article = readArticle(text, { language });
          const { publicationDate } = article;
          assert.deepEqual(
            [article.title, publicationDate.value, publicationDate.origin, article.author],
            [title, value, origin, author ?? null],
          );
          const kind = article.paragraphs.find(({ start }) => start === text.indexOf(line))?.kind;
          assert.equal(kind, author !== undefined && line.startsWith(author) ? 'byline' : 'dateline');
        }
      });
    }

    for (const [opening, value, agency] of DATELINES[language]) {
      it(`in a dateline: ${JSON.stringify(opening)}`, () => {
        const article = readArticle(`${title}\n\n${opening}${first}\n\n${second}`, { language });
        const { publicationDate, source } = article;
        assert.deepEqual(
          [article.title, publicationDate.value, publicationDate.origin, source?.name],
          [title, value, value === null ? null : 'dateline', agency],
        );
      });
    }
  });
}

describe('the day of publication', () => {
  it('is the given one before all others', () => {
    const { publicationDate } = readArticle(`Lima, 3 May 2019 (AB) — ${EN}`, {
      publicationDate: '2020-01-02',
    });
    assert.deepEqual(publicationDate, { value: '2020-01-02', origin: 'given', start: null, end: null });
  });

  it('is never a given day that the calendar has not', () => {
    assert.equal(readArticle(EN, { publicationDate: '2019-02-30' }).publicationDate.value, null);
  });

  for (const first of [
    `${EN} It had opened on 4 May 2018 — a Friday.`,
    `The bridge on 4 May 2018 [Ana Reed/Hill News]\n\n${EN}`,
  ]) {
    it(`is not in ${first.slice(0, 40)}…`, () => {
      const { publicationDate } = readArticle(`A title for the story\n\n${first}\n\n${EN_2}`, {});
      assert.deepEqual([publicationDate.value, publicationDate.origin], [null, null]);
    });
  }
});
