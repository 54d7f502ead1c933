import { LANGS, type Lang } from '../../../../src/core/language/language.ts';
import { readsAs } from './marked-article.ts';
import { EN_LINES } from './page-lines-en.ts';
import { ES_LINES } from './page-lines-es.ts';
import { PT_LINES } from './page-lines-pt.ts';
import type { LinesOfPage, Place } from './page-lines.ts';
import { EN, EN_2, ES, ES_2, PT, PT_2 } from './sentences.ts';

const LINES: Readonly<Record<Lang, LinesOfPage>> = { en: EN_LINES, es: ES_LINES, pt: PT_LINES };

const TITLES: Readonly<Record<Lang, string>> = {
  en: 'River closes the northern bridge for weeks',
  es: 'El río cierra durante semanas el puente del norte',
  pt: 'Rio fecha a ponte do norte por várias semanas',
};

const STORIES: Readonly<Record<Lang, readonly [string, string]>> = {
  en: [EN, EN_2],
  es: [ES, ES_2],
  pt: [PT, PT_2],
};

function page(language: Lang, place: Place, line: string): string {
  const [first, second] = STORIES[language];
  const at = (here: Place): string[] => (place === here ? line.split(' // ') : []);
  const opening = place === 'opening' ? `${line}${first}` : `body| ${first}`;
  return [
    ...at('over'),
    `title| ${TITLES[language]}`,
    ...at('under'),
    opening,
    `body| ${second}`,
    ...at('between'),
    `body| ${second} ${first}`,
    ...at('behind'),
  ].join('\n\n');
}

for (const language of LANGS) {
  describe(`a line of the page, ${language}`, () => {
    for (const place of ['over', 'under', 'opening', 'between', 'behind'] as const) {
      for (const line of LINES[language][place]) {
        it(`${place}: ${line}`, () => {
          readsAs(page(language, place, line));
        });
      }
    }
  });
}
