import assert from 'node:assert/strict';
import { createGlossary } from '../../../../src/core/glossary/glossary.ts';
import { readGlossary } from '../../../../src/core/glossary/read-glossary.ts';
import type { Lang } from '../../../../src/core/language/language.ts';

const OWN = { file: 'file:///own.glossary.yml', label: 'own.glossary.yml', layer: 'workspace' } as const;
const BUILT_IN = { file: 'built-in', label: 'built-in', layer: 'built-in' } as const;

const own = [
  { id: 'paz', kind: 'place', es: 'Paz', pt: 'Paz' },
  { id: 'mia', kind: 'organisation', en: 'Missing in Action', abbreviations: ['MIA', 'IS'] },
  {
    id: 'mill',
    kind: 'organisation',
    en: 'Mill',
    terms: [
      { term: 'polo', 'only-in': ['pt'] },
      { term: 'aPlus', case: 'exact' },
      { term: 'QX', type: 'abbreviation', case: 'any' },
    ],
  },
  { id: 'shared', kind: 'party', en: 'Own Union', variants: ['The Union Party'] },
];
const builtIn = [
  { id: 'theirs', kind: 'party', en: 'The Union Party' },
  { id: 'shared', kind: 'party', en: 'Replaced Name' },
];

const glossary = createGlossary([
  ...readGlossary({ concepts: own }, OWN).concepts,
  ...readGlossary({ concepts: builtIn }, BUILT_IN).concepts,
]);

const find = (text: string, language: Lang): string =>
  glossary
    .find(text, { start: 0, end: text.length }, language)
    .map(({ senses }) => senses.map(({ concept: { id } }) => id).join('/'))
    .join(' ');

describe('terms of a glossary of the user', () => {
  const rows: readonly (readonly [why: string, language: Lang, text: string, expected: string])[] = [
    ['a name that is an everyday word, in mid-sentence', 'es', 'Llegaron a Paz ayer.', 'paz'],
    ['not where it opens a sentence', 'es', 'Paz y trabajo, dijo.', ''],
    ['where it opens one in a language without that word', 'en', 'Paz is far.', 'paz'],
    ['an abbreviation', 'en', 'the MIA of the war', 'mia'],
    ['by case', 'en', 'mamma mia', ''],
    ['not an everyday word in a line of capitals', 'en', 'WHAT IS NEXT', ''],
    ['an abbreviation in a line of capitals', 'en', 'THE QX WINS', 'mill'],
    ['an abbreviation in any case, where it says so', 'en', 'the qx wins', 'mill'],
    ['a term of other texts only', 'es', 'el polo norte', ''],
    ['a term in its texts', 'pt', 'o polo norte', 'mill'],
    ['a term by exact case', 'en', 'an aPlus and an Aplus', 'mill'],
    ["the nearer entry before another one's very name", 'en', 'of The Union Party', 'shared/theirs'],
    ['the nearer of two entries of one id', 'en', 'the Replaced Name', ''],
  ];
  for (const [why, language, text, expected] of rows)
    it(`finds ${why}`, () => {
      assert.equal(find(text, language), expected);
    });

  it('says what speaks for each sense', () => {
    const [match] = glossary.find('The Union Party', { start: 0, end: 15 }, 'en');
    assert.deepEqual(
      match?.senses.map(({ reasons }) => reasons),
      [
        ['nearer', 'spelling'],
        ['name', 'spelling', 'language'],
      ],
    );
  });
});
