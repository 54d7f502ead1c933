import assert from 'node:assert/strict';
import { LANGS, type Lang } from '../../../../src/core/language/language.ts';
import { readsAs } from './marked-article.ts';
import { EN, EN_2, ES, ES_2, PT, PT_2 } from './sentences.ts';

const STORIES: Readonly<Record<Lang, string>> = {
  en: `body| ${EN}\n\nbody| ${EN_2}`,
  es: `body| ${ES}\n\nbody| ${ES_2}`,
  pt: `body| ${PT}\n\nbody| ${PT_2}`,
};

/** Heads of pages whose lines stand close together; ` // ` is a line break, ` /// ` a blank line. */
const HEADS: Readonly<
  Record<
    Lang,
    readonly (readonly [head: string, title: string, date: string | null, source?: string | null])[]
  >
> = {
  en: [
    [
      'title| River war // byline| Ana Reed, Tom Hale and Kim Lee // dateline| 4 June 2019',
      'River war',
      '2019-06-04',
    ],
    [
      'boilerplate| Hill Wire // title| River closes bridge in the valley // dateline| 2019-06-04 14:33',
      'River closes bridge in the valley',
      '2019-06-04',
    ],
    [
      'title| River closes the bridge while the ferry is still away // dateline| Tuesday 4 June 2019',
      'River closes the bridge while the ferry is still away',
      '2019-06-04',
    ],
    [
      'title| River closes the bridge for weeks - Hill News // title| River closes the bridge for weeks // dateline| 4 June 2019',
      'River closes the bridge for weeks',
      '2019-06-04',
      'Hill News',
    ],
    [
      'title| River closes the bridge for weeks // title| River closes the bridge for weeks',
      'River closes the bridge for weeks',
      null,
      null,
    ],
  ],
  es: [
    [
      'title| Guerra fluvial // byline| Marta Olmedo, Joaquín Sáenz y Ana Ruiz // dateline| 4 de junio de 2019',
      'Guerra fluvial',
      '2019-06-04',
    ],
    [
      'boilerplate| Agencia Ribera // title| El río cierra el puente del norte // dateline| 4 de junio de 2019',
      'El río cierra el puente del norte',
      '2019-06-04',
    ],
    [
      'title| El río cierra el puente y los pueblos quedan aislados // dateline| 04.06.2019',
      'El río cierra el puente y los pueblos quedan aislados',
      '2019-06-04',
    ],
    [
      'title| El río cierra el puente | Mundo | El Correo // title| El río cierra el puente // dateline| 4 de junio de 2019',
      'El río cierra el puente',
      '2019-06-04',
      'El Correo',
    ],
    [
      'title| El río cierra el puente // title| El río cierra el puente',
      'El río cierra el puente',
      null,
      null,
    ],
  ],
  pt: [
    [
      'title| Guerra fluvial // byline| Júlia Prado, Davi Lemos e Ana Lopes // dateline| 4 de junho de 2019',
      'Guerra fluvial',
      '2019-06-04',
    ],
    [
      'boilerplate| Agência Riacho // title| Rio fecha a ponte do norte // dateline| 04/06/2019 10h15',
      'Rio fecha a ponte do norte',
      '2019-06-04',
    ],
    [
      'title| Rio fecha a ponte e deixa as aldeias do vale isoladas // dateline| 04.06.2019',
      'Rio fecha a ponte e deixa as aldeias do vale isoladas',
      '2019-06-04',
    ],
    [
      'title| Jornal da Ribeira | Rio fecha a ponte do norte // title| Rio fecha a ponte do norte // dateline| 4 de junho de 2019',
      'Rio fecha a ponte do norte',
      '2019-06-04',
      'Jornal da Ribeira',
    ],
    [
      'title| Rio fecha a ponte do norte // title| Rio fecha a ponte do norte',
      'Rio fecha a ponte do norte',
      null,
      null,
    ],
  ],
};

/** Heads of pages in which blank lines say what belongs together. */
const SPACED_HEADS: Readonly<Record<Lang, readonly (readonly [head: string, title: string])[]>> = {
  en: [
    [
      'boilerplate| Notes from the Northern Shore // boilerplate| a blog about rivers /// title| Why the bridge closed',
      'Why the bridge closed',
    ],
    [
      'boilerplate| Long Shore // boilerplate| Words from the valley // dateline| 4 June 2019 /// title| Why the bridge closed',
      'Why the bridge closed',
    ],
    [
      'title| River closes bridge // heading| Mayor promises a ferry /// byline| By Ana Reed /// heading| A night of rain',
      'River closes bridge',
    ],
    [
      'title| River closes the bridge // dateline| 4 June 2019 /// heading| Drivers ask for a ferry before the winter',
      'River closes the bridge',
    ],
    [
      'boilerplate| Kicker: The river // boilerplate| Title: Bridge closed // boilerplate| Mood: gloomy /// heading| Drivers ask for a ferry',
      'Bridge closed',
    ],
    ['title| # Bridge \\_closed\\_ by *the* river', 'Bridge _closed_ by the river'],
  ],
  es: [
    [
      'boilerplate| Apuntes desde la otra orilla // boilerplate| Blog de ríos y puentes /// title| Por qué cerró el puente',
      'Por qué cerró el puente',
    ],
    [
      'boilerplate| La otra orilla // boilerplate| Palabras desde el valle // dateline| 4 de junio de 2019 /// title| Por qué cerró el puente',
      'Por qué cerró el puente',
    ],
    [
      'title| Cierra el puente // heading| La alcaldesa promete una balsa /// byline| Por Marta Olmedo /// heading| Una noche de lluvia',
      'Cierra el puente',
    ],
    [
      'title| El río cierra el puente // dateline| 4 de junio de 2019 /// heading| Los camioneros piden una balsa antes del invierno',
      'El río cierra el puente',
    ],
    [
      'boilerplate| Antetítulo: El río // boilerplate| Título: El puente cerrado // boilerplate| Ánimo: triste /// heading| Los camioneros piden una balsa',
      'El puente cerrado',
    ],
    ['title| # El puente \\_cerrado\\_ por *el* río', 'El puente _cerrado_ por el río'],
  ],
  pt: [
    [
      'boilerplate| Notas da outra margem // boilerplate| Um blogue sobre rios /// title| Porque fechou a ponte',
      'Porque fechou a ponte',
    ],
    [
      'boilerplate| A outra margem // boilerplate| Palavras do vale // dateline| 4 de junho de 2019 /// title| Porque fechou a ponte',
      'Porque fechou a ponte',
    ],
    [
      'title| Fecha a ponte // heading| Autarca promete uma balsa /// byline| Por Júlia Prado /// heading| Uma noite de chuva',
      'Fecha a ponte',
    ],
    [
      'title| O rio fecha a ponte // dateline| 4 de junho de 2019 /// heading| Moradores pedem uma balsa antes do inverno',
      'O rio fecha a ponte',
    ],
    [
      'boilerplate| Antetítulo: O rio // boilerplate| Título: A ponte fechada // boilerplate| Humor: triste /// heading| Moradores pedem uma balsa',
      'A ponte fechada',
    ],
    ['title| # A ponte \\_fechada\\_ pelo *rio*', 'A ponte _fechada_ pelo rio'],
  ],
};

for (const language of LANGS) {
  describe(`lines over the story, ${language}`, () => {
    for (const [head, title, date, source] of HEADS[language]) {
      it(head, () => {
        const marked = head.replaceAll(' /// ', '\n\n').replaceAll(' // ', '\n');
        for (const gap of ['\n\n', '\n']) {
          const reading = readsAs(`${marked}${gap}${STORIES[language]}`);
          assert.deepEqual([reading.title, reading.publicationDate.value], [title, date]);
          if (source !== undefined) assert.equal(reading.source?.name ?? null, source);
        }
      });
    }
    for (const [head, title] of SPACED_HEADS[language]) {
      it(head, () => {
        const marked = head.replaceAll(' /// ', '\n\n').replaceAll(' // ', '\n');
        assert.equal(readsAs(`${marked}\n\n${STORIES[language]}`).title, title);
      });
    }
  });
}
