import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, type AnalyseOptions } from '../../../src/core/analyse.ts';
import { frontMatterOf } from '../../../src/core/article/front-matter.ts';
import { looksLikeArticle } from '../../../src/core/article/looks-like-article.ts';
import { readArticle } from '../../../src/core/article/read-article.ts';
import { findCalendarDates } from '../../../src/core/dates/find-calendar-dates.ts';
import { readDates } from '../../../src/core/dates/read-dates.ts';
import { readActors } from '../../../src/core/actors/read-actors.ts';
import { locatePlaces } from '../../../src/core/places/locate-places.ts';
import { LANGS } from '../../../src/core/language/language.ts';
import { sentencesOf } from '../../../src/core/text/sentences.ts';
import { withoutAddresses } from '../../../src/core/text/without-addresses.ts';
import { EXPORT_FORMS, type ExportForm } from '../../../src/export/export-forms.ts';
import { exportArticles } from '../../../src/export/export-articles.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';
import { fuzzTarget, type FuzzTarget } from '../fuzz-target.ts';
import { assertDates, assertInOrder, assertInside, assertSound, assertWords } from '../soundness.ts';
import { anyText, joined, nameLine, nastyWord, orNasty, page, timeLine, type Written } from '../texts.ts';

/** The data that comes with the product. */
export type EngineData = Required<Pick<AnalyseOptions, 'glossary' | 'gazetteer' | 'nameModels'>>;

const DAYS = [null, '2024-02-29', '0001-01-01', '9999-12-31', '2019-03-14'] as const;
const TODAY = new Date('2024-05-03T12:00:00Z');

/** Everything that reads articles. */
export function articleTargets({ glossary, gazetteer, nameModels }: EngineData): readonly FuzzTarget[] {
  const given = fc.record(
    {
      publicationDate: fc.constantFrom(
        '2024-02-29',
        '0001-01-01',
        '9999-12-31',
        '2024-02-30',
        '',
        '__proto__',
      ),
      language: fc.constantFrom(...LANGS, 'und', 'pt-PT', 'constructor', ''),
      preferredCountries: fc.constantFrom([], ['SY'], ['', 'xx', '__proto__']),
    },
    { requiredKeys: [] },
  );
  return [
    fuzzTarget('article', 10, fc.tuple(anyText, given), ([text, options]) => {
      assertSound(text, analyse(text, { glossary, gazetteer, nameModels, ...options }));
    }),
    fuzzTarget('article by rules alone', 10, fc.tuple(anyText, given), ([text, options]) => {
      assertSound(text, analyse(text, options));
    }),
    fuzzTarget('anatomy', 40, page, (text) => {
      const { paragraphs, passages } = readArticle(text, {});
      assertInOrder(text, paragraphs, 'paragraph');
      assertInOrder(text, passages, 'passage');
      looksLikeArticle(text);
      const words = withoutAddresses(text);
      assert.equal(words.length, text.length);
      assertInOrder(text, sentencesOf(text), 'sentence');
    }),
    fuzzTarget('dates', 150, fc.tuple(timeLine, fc.constantFrom(...DAYS)), ([{ text, language }, day]) => {
      assertDates(text, readDates(text, whole({ text, language }), day));
    }),
    fuzzTarget('calendar dates', 100, timeLine, ({ text, language }) => {
      const spans = findCalendarDates(text, { start: 0, end: text.length }, language);
      for (const span of spans) assertInside(text, span, 'date');
    }),
    fuzzTarget('names and places', 60, nameLine, (written) => {
      const { text, language } = written;
      const named = readActors(text, whole(written), glossary, null, nameModels);
      assertWords(text, named.mentions, 'mention');
      const guess = { code: language, confidence: 1, region: null };
      locatePlaces(text, named, { glossary, gazetteer, preferredCountries: [], language: guess });
      gazetteer.find(text);
    }),
    fuzzTarget('front matter', 90, frontMatter, (text) => {
      const found = frontMatterOf(text);
      if (found === null) return;
      assertInside(text, found, 'front matter');
      for (const entry of found.entries) assertInside(text, entry, 'entry');
    }),
    fuzzTarget('export', 3, fc.tuple(anyText, nastyWord), ([text, name]) => {
      const article = { name, text, analysis: analyse(text, { glossary, publicationDate: '2024-05-03' }) };
      for (const form of Object.keys(EXPORT_FORMS) as ExportForm[]) {
        const file = exportArticles([article], form, { translator: createTranslator('es'), now: TODAY });
        if (EXPORT_FORMS[form].ending === 'json') JSON.parse(file);
      }
    }),
  ];
}

function whole({
  text,
  language,
}: Written): readonly { start: number; end: number; language: Written['language'] }[] {
  return text === '' ? [] : [{ start: 0, end: text.length, language }];
}

/** Keys, values and indentation as YAML has them, and as it does not. */
const frontMatter = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '', '  ', '- ', '\t'),
      fc.oneof(
        fc.constantFrom('title', 'date', 'author', 'authors', 'language', 'source', 'og:title'),
        nastyWord,
      ),
      fc.constantFrom(': ', ':', ' : ', ': >', ': |', '', ': ['),
      orNasty(joined(nastyWord, 3)),
    ),
    { maxLength: 8 },
  )
  .chain((lines) =>
    fc
      .constantFrom('\n---\n', '\n...\n', '\n', '\r\n---\r\n', '')
      .map((close) => `---\n${lines.map((line) => line.join('')).join('\n')}${close}body`),
  );
