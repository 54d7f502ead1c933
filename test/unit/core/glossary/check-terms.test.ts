import assert from 'node:assert/strict';
import { checkTerms } from '../../../../src/core/glossary/check-terms.ts';
import { createGlossary } from '../../../../src/core/glossary/glossary.ts';
import type { Lang } from '../../../../src/core/language/language.ts';
import { concept } from '../../../fixtures/concept.ts';

const glossary = createGlossary([
  concept({
    id: 'river-front',
    kind: 'armed-group',
    en: 'River Front',
    es: 'Frente del Río',
    abbreviations: ['RF'],
    terms: [
      { term: 'River Gang', status: 'forbidden' },
      { term: 'Front of the River', language: 'en', status: 'deprecated', note: 'a calque' },
      { term: 'FR', type: 'abbreviation', status: 'deprecated' },
      { term: 'Nova Gang', status: 'forbidden', 'only-in': ['es'] },
      { term: 'Common Name', status: 'deprecated' },
    ],
  }),
  concept({ id: 'other', kind: 'organisation', en: 'Common Name' }),
]);

/** `words>replacement` of each finding. */
function findings(text: string, language: Lang): readonly string[] {
  return checkTerms(glossary, text, [{ start: 0, end: text.length, language }]).map(
    ({ start, end, preferred }) => `${text.slice(start, end)}>${preferred?.text ?? ''}`,
  );
}

describe('checkTerms', () => {
  const rows: readonly (readonly [why: string, text: string, language: Lang, expected: readonly string[]])[] =
    [
      [
        'a forbidden form, with the name of the language',
        'The river gang left.',
        'en',
        ['river gang>River Front'],
      ],
      ['the name of another language', 'El River Gang salió.', 'es', ['River Gang>Frente del Río']],
      ['no name where the language has none', 'O River Gang saiu.', 'pt', ['River Gang>']],
      ['an abbreviation by an abbreviation', 'the FR and the RF', 'en', ['FR>RF']],
      ['a deprecated form', 'the Front of the River', 'en', ['Front of the River>River Front']],
      ['a form of other languages alone', 'the Nova Gang', 'en', []],
      ['what another entry has in order', 'the Common Name', 'en', []],
    ];
  for (const [why, text, language, expected] of rows)
    it(`finds ${why}`, () => {
      assert.deepEqual(findings(text, language), expected);
    });

  it('looks into the given passages alone', () => {
    const text = 'River Gang. River Gang.';
    const [found, ...more] = checkTerms(glossary, text, [{ start: 11, end: 23, language: 'en' }]);
    assert.deepEqual([found?.start, found?.end, more.length], [12, 22, 0]);
  });
});
