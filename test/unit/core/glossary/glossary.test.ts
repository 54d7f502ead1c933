import assert from 'node:assert/strict';

import { createGlossary } from '../../../../src/core/glossary/glossary.ts';
import type { Lang } from '../../../../src/core/language/language.ts';
import { WORLD } from './concepts.ts';

const glossary = createGlossary(WORLD);

/** `[[words=id:form]]` marks a match with its likeliest sense. */
function finds(language: Lang, marked: string): void {
  const expected: string[] = [];
  const text = marked.replace(
    /\[\[(?<words>[^=\]]+)=(?<sense>[^\]]+)\]\]/gu,
    (_, words: string, sense: string) => {
      expected.push(`${words}=${sense}`);
      return words;
    },
  );
  const found = glossary
    .find(text, { start: 0, end: text.length }, language)
    .map(({ start, end, senses }) => `${text.slice(start, end)}=${senses[0]?.concept.id}:${senses[0]?.form}`);
  assert.deepEqual(found, expected);
}

describe('createGlossary', () => {
  const rows: readonly (readonly [why: string, language: Lang, marked: string])[] = [
    ['case and hyphens', 'en', 'near [[al nahr=al-nahr:name]] and [[AL-NAHR=al-nahr:name]]'],
    ['accents', 'es', 'en [[Turquia=turkey:name]] y en [[Türkiye=turkey:variant]]'],
    [
      'a line break and a no-break space',
      'en',
      'the [[United\nNations=united-nations:name]], the [[Army\u00A0of the\r\nNorth=north-army:name]]',
    ],
    ['a double space', 'pt', 'as [[Nações  Unidas=united-nations:name]]'],
    ['no blank line', 'en', 'the United\n\nNations'],
    ['no comma', 'en', 'the United, Nations'],
    [
      'an apostrophe of any kind',
      'en',
      '[[Nahur=al-nahr:variant]], [[Na’hur=al-nahr:variant]], [[Naʿhur=al-nahr:variant]]',
    ],
    [
      'the possessive outside',
      'en',
      "[[Turkey=turkey:name]]’s army and the [[United Nations=united-nations:name]]' role",
    ],
    ['the longest first', 'en', '[[Al-Nahr countryside=al-nahr:variant]]'],
    [
      'dotted abbreviations',
      'en',
      'the [[U.N.=united-nations:abbreviation]] and [[UN=united-nations:abbreviation]]',
    ],
    ['abbreviations by exact case', 'en', 'an apple, un, Un and who'],
    ['an ambiguous abbreviation, not in a headline of capitals', 'en', 'WHO WILL PAY FOR THIS'],
    [
      'an ambiguous abbreviation in a sentence',
      'es',
      'según la [[OMS=who:abbreviation]] y la [[WHO=who:abbreviation]]',
    ],
    [
      'not the letters of a currency',
      'pt',
      'custa UN$ 300 e a [[ONU=united-nations:abbreviation]] pagou $ 300',
    ],
    ['an ambiguous word in mid-sentence', 'en', 'They left [[Harem=harem:name]] on foot.'],
    ['not at the start of a sentence, nor small', 'en', 'Harem guards left. A harem guard left.'],
    ['a state only with a capital', 'es', 'la oposición [[siria=syria:demonym]] en [[Siria=syria:name]]'],
    ['demonyms of the own language only', 'en', 'a [[Turkish=turkey:demonym]] turco'],
    ['within words nothing', 'en', 'Turkeys, Ankaran and unTurkey'],
    ['former names after names', 'en', 'the [[Liwa al-Shimal=shimal-brigade:variant]]'],
    ['descriptors', 'en', 'the [[northern rebels=north-army:descriptor]]'],
    ['nothing of an entry that is not matched', 'pt', 'a Mare e a maré'],
    ['emoji and lone surrogates around', 'en', '🛑[[Turkey=turkey:name]]\uD83D [[Ankara=ankara:name]]'],
  ];
  for (const [why, language, marked] of rows) {
    it(`${why}: ${JSON.stringify(marked)}`, () => {
      finds(language, marked);
    });
  }

  it('lists every sense, the likeliest first', () => {
    const senses = (text: string): readonly (string | undefined)[] =>
      glossary
        .find(text, { start: 0, end: text.length }, 'es')
        .flatMap((match) => match.senses.map((s) => s.concept.id));
    assert.deepEqual(senses('dijo SABA'), ['saba', 'saba-city']);
    assert.deepEqual(senses('en Sabá'), ['saba-city']);
    assert.deepEqual(senses('el Liwa al-Shimal'), ['shimal-brigade', 'north-army']);
  });

  it('counts offsets from the start of the text, and reads the span only', () => {
    const text = 'Turkey, Ankara, Turkey';
    const found = glossary.find(text, { start: 8, end: 14 });
    assert.deepEqual(
      found.map(({ start, end }) => [start, end]),
      [[8, 14]],
    );
  });

  it('keeps the first of two concepts of one id', () => {
    const [first] = WORLD;
    assert.ok(first);
    const twice = createGlossary([first, { ...first, kind: 'place' }]);
    assert.equal(twice.concept('turkey')?.kind, 'state');
    assert.equal(twice.concepts.length, 1);
    assert.equal(twice.concept('nowhere'), undefined);
  });
});
