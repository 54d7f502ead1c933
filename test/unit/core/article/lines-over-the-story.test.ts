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
  Record<Lang, readonly (readonly [head: string, title: string, date: string | null])[]>
> = {
  en: [
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
  ],
  es: [
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
  ],
  pt: [
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
  ],
};

for (const language of LANGS) {
  describe(`lines over the story, ${language}`, () => {
    for (const [head, title, date] of HEADS[language]) {
      it(head, () => {
        const marked = head.replaceAll(' /// ', '\n\n').replaceAll(' // ', '\n');
        for (const gap of ['\n\n', '\n']) {
          const reading = readsAs(`${marked}${gap}${STORIES[language]}`);
          assert.deepEqual([reading.title, reading.publicationDate.value], [title, date]);
        }
      });
    }
  });
}
