import assert from 'node:assert/strict';
import { createCompleter } from '../../../../src/core/glossary/complete-term.ts';
import { createTermList } from '../../../../src/core/glossary/term-list.ts';
import type { Lang } from '../../../../src/core/language/language.ts';
import { concept } from '../../../fixtures/concept.ts';

const complete = createCompleter(
  createTermList([
    concept({
      id: 'river-front',
      kind: 'armed-group',
      en: 'River Front',
      es: 'Frente del Río',
      pt: 'Frente do Rio',
      'pt-PT': 'Frente Fluvial',
      abbreviations: ['FRX'],
    }),
    concept({ id: 'front', kind: 'organisation', en: 'Front Office', es: 'Frente' }),
    concept({ id: 'hidden', kind: 'place', en: 'Riverton', es: 'Riverton', matching: false }),
    concept({
      id: 'syria',
      kind: 'state',
      en: 'Syria',
      es: 'Siria',
      demonyms: { en: ['Syrian'], es: ['sirio'], pt: ['sírio'] },
    }),
  ]),
);

/** `3>Frente del Río`: how much is replaced, and by what. */
const offers = (before: string, language: Lang, region?: string): readonly string[] =>
  complete({ before, language, limit: 5, ...(region === undefined ? {} : { region }) }).map(
    ({ replaces, insert }) => `${replaces}>${insert.text}`,
  );

describe('the completion of terms', () => {
  const rows: readonly (readonly [
    why: string,
    before: string,
    language: Lang,
    expected: readonly string[],
  ])[] = [
    ['a term of another language', 'según el River', 'es', ['5>Frente del Río']],
    ['several words', 'o river fro', 'pt', ['9>Frente do Rio']],
    ['behind a space', 'según el River ', 'es', ['6>Frente del Río']],
    ['an abbreviation', 'el frx', 'es', ['3>Frente del Río']],
    ['the shortest first', 'el fre', 'es', ['3>Frente', '3>Frente del Río']],
    ['the longest stretch first', 'la frente d', 'es', ['8>Frente del Río']],
    ['nothing that stands there already', 'el Frente del Río', 'es', []],
    ['nothing where the language has no name', 'a Siria', 'pt', []],
    ['no demonym', 'the Syrian', 'en', []],
    ['nothing after one letter', 'el F', 'es', []],
    ['nothing behind a mark', 'el River,', 'es', []],
    ['nothing behind two spaces', 'el River  ', 'es', []],
    ['nothing in an empty line', '', 'es', []],
  ];
  for (const [why, before, language, expected] of rows)
    it(`offers ${why}`, () => {
      assert.deepEqual(offers(before, language), expected);
    });

  it("offers the name of the text's own region", () => {
    assert.deepEqual(offers('o river', 'pt', 'pt-PT'), ['5>Frente Fluvial']);
  });

  it('reads the end of a long line alone', () => {
    assert.deepEqual(offers(`${'x '.repeat(100_000)}river`, 'es'), ['5>Frente del Río']);
  });
});
