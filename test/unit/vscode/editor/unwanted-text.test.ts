import assert from 'node:assert/strict';
import { checkTerms, type TermFinding } from '../../../../src/core/glossary/check-terms.ts';
import { createGlossary } from '../../../../src/core/glossary/glossary.ts';
import type { Lang } from '../../../../src/core/language/language.ts';
import { createTranslator } from '../../../../src/i18n/translator.ts';
import { replacementFor, unwantedMessage } from '../../../../src/vscode/editor/unwanted-text.ts';
import { concept } from '../../../fixtures/concept.ts';

const glossary = createGlossary([
  concept({
    id: 'front',
    kind: 'armed-group',
    en: 'River Front',
    es: { term: 'Organización del Río', gender: 'f', article: 'la' },
    pt: { term: 'Organização do Rio', gender: 'f', article: 'a' },
    terms: [
      { term: 'River Gang', language: 'en', status: 'forbidden', note: 'Hostile.' },
      { term: 'Frente Fluvial', language: 'es', status: 'deprecated' },
      { term: 'Frente Fluvial', language: 'pt', status: 'deprecated' },
    ],
  }),
  concept({
    id: 'wall',
    kind: 'place',
    en: 'the dry Wall',
    es: null,
    pt: null,
    terms: [{ term: 'Old Rampart', status: 'deprecated' }],
  }),
  concept({
    id: 'nameless',
    kind: 'person',
    en: null,
    es: null,
    pt: null,
    terms: [{ term: 'Jack Straw Man', status: 'forbidden' }],
  }),
]);

function findingIn(text: string, language: Lang): TermFinding {
  const [finding, ...more] = checkTerms(glossary, text, [{ start: 0, end: text.length, language }]);
  assert.ok(finding && more.length === 0, text);
  return finding;
}

describe('what is said of a term that is not wanted', () => {
  for (const [text, language, ui, message] of [
    ['The River Gang left.', 'en', 'en', '“River Gang” is not to be used: write “River Front”. Hostile.'],
    ['El Frente Fluvial', 'es', 'es', '«Frente Fluvial» está desaconsejado: escriba «Organización del Río».'],
    ['A Frente Fluvial', 'pt', 'pt-br', '“Frente Fluvial” é desaconselhado: escreva “Organização do Rio”.'],
    ['Jack Straw Man left.', 'en', 'en', '“Jack Straw Man” is not to be used.'],
  ] as const) {
    it(message, () => {
      assert.equal(unwantedMessage(findingIn(text, language), createTranslator(ui)), message);
    });
  }
});

describe('what is written in place of a term that is not wanted', () => {
  const ROWS: readonly (readonly [Lang, string, string, string | null])[] = [
    ['en', 'the River Gang left', 'River Front', null],
    ['en', 'RIVER GANG LEAVES TOWN', 'RIVER FRONT', null],
    ['es', 'Dijo el Frente Fluvial', 'Organización del Río', 'el'],
    ['es', 'Miembros del Frente Fluvial', 'Organización del Río', 'del'],
    ['es', 'Según Frente Fluvial', 'Organización del Río', null],
    ['pt', 'Disse a Frente Fluvial', 'Organização do Rio', null],
    ['pt', 'Disse o Frente Fluvial', 'Organização do Rio', 'o'],
    ['en', 'Old Rampart fell', 'The dry Wall', null],
  ];
  for (const [language, text, written, disagreeing] of ROWS) {
    it(`is “${written}” in “${text}”${disagreeing === null ? '' : `, and “${disagreeing}” is to be checked`}`, () => {
      assert.deepEqual(replacementFor(findingIn(text, language), text, language), {
        text: written,
        disagreeing,
      });
    });
  }

  it('is nothing where the glossary has nothing better', () => {
    const text = 'Jack Straw Man left.';
    assert.equal(replacementFor(findingIn(text, 'en'), text, 'en'), null);
  });
});
