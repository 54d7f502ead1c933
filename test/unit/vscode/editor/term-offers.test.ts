import assert from 'node:assert/strict';
import { createCompleter } from '../../../../src/core/glossary/complete-term.ts';
import { createTermList } from '../../../../src/core/glossary/term-list.ts';
import type { Lang } from '../../../../src/core/language/language.ts';
import { createTranslator } from '../../../../src/i18n/translator.ts';
import { termOffers } from '../../../../src/vscode/editor/term-offers.ts';
import { concept } from '../../../fixtures/concept.ts';

const complete = createCompleter(
  createTermList([
    concept({
      id: 'front',
      kind: 'armed-group',
      en: 'River Front',
      es: 'Frente del Río',
      pt: 'Frente do Rio',
      abbreviations: ['RVF'],
      definition: { en: 'A *front*.', es: 'Un frente.' },
    }),
    concept({ id: 'friends', kind: 'party', en: 'River Friends', es: 'Amigos del Río', pt: 'Amigos do Rio' }),
    concept({ id: 'frelimo', kind: 'party', en: 'Frelimo', es: 'Frelimo', pt: 'Frelimo' }),
    concept({ id: 'wall', kind: 'place', en: 'the Wall', es: 'el Muro', pt: 'o Muro' }),
  ]),
);

function offers(before: string, language: Lang, ui: 'en' | 'es' | 'pt-br' = 'en') {
  return termOffers(complete({ before, language, limit: 10 }), before, createTranslator(ui));
}

const inserted = (before: string, language: Lang): string[] =>
  offers(before, language).map(({ insert }) => insert);

describe('the names that are offered while somebody types', () => {
  it('are those of the language of the text, for the names of all', () => {
    for (const typed of ['RVF', 'River Fro', 'Frente do R', 'river front'])
      assert.equal(inserted(`y el ${typed}`, 'es')[0], 'Frente del Río', typed);
    assert.equal(inserted('e o RVF', 'pt')[0], 'Frente do Rio');
    assert.equal(inserted('and the RVF', 'en')[0], 'River Front');
  });

  it('begin with those that go on as the words begin', () => {
    assert.deepEqual(inserted('Fre', 'es'), ['Frelimo', 'Frente del Río']);
    assert.deepEqual(inserted('Am', 'en'), ['River Friends']);
  });

  it('replace what was typed, which is what VS Code compares', () => {
    const [offer] = offers('Hoy, el river  fro', 'es');
    assert.equal(offer?.filter, 'river  fro');
    assert.equal(offer.replaces, offer.filter.length);
    assert.deepEqual(
      offers('Fre', 'es').map(({ sort }) => sort),
      ['0000', '0001'],
    );
  });

  it('are not offered for a few small letters', () => {
    assert.deepEqual(inserted('y riv', 'es'), []);
    assert.notEqual(inserted('y rive', 'es').length, 0);
    assert.notEqual(inserted('y Ri', 'es').length, 0);
  });

  it('have a capital where the words have one', () => {
    assert.deepEqual(inserted('The Wa', 'es'), ['El Muro']);
    assert.deepEqual(inserted('the Wa', 'es'), ['el Muro']);
  });

  it('say article and gender, what was typed for, and the kind', () => {
    const [offer] = offers('RVF', 'pt', 'es');
    assert.equal(offer?.grammar, 'a · f.');
    assert.equal(offer.about, 'RVF · grupo armado');
    assert.equal(offers('Frente do', 'pt')[0]?.about, 'armed group');
  });

  it('are explained in the language of the UI, as text', () => {
    assert.equal(
      offers('RVF', 'pt')[0]?.documentation,
      'A \\*front\\*\\.\n\nEN River Front · ES Frente del Río',
    );
    assert.match(offers('RVF', 'pt', 'es')[0]?.documentation ?? '', /^Un frente\\\./u);
  });
});
