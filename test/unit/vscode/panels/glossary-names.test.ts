import assert from 'node:assert/strict';
import { glossaryNames } from '../../../../src/vscode/panels/glossary-names.ts';
import { concept } from '../../../fixtures/concept.ts';

const ENTRY = {
  id: 'bridge',
  kind: 'organisation',
  en: 'Bridge Guild',
  es: 'Gremio del Puente',
  pt: 'Guilda da Ponte',
  'pt-PT': 'Grémio da Ponte',
  ar: 'نقابة الجسر',
  evidence: { en: 'press', es: 'press', pt: 'knowledge', ar: 'knowledge' },
};

const BRIDGE = concept(ENTRY);

describe('glossaryNames', () => {
  for (const [article, tags] of [
    ['en', 'en es pt-BR pt-PT ar'],
    ['es-419', 'es en pt-BR pt-PT ar'],
    ['pt', 'pt-BR pt-PT en es ar'],
    ['pt-PT', 'pt-PT pt-BR en es ar'],
    ['fr', 'en es pt-BR pt-PT ar'],
  ] as const)
    it(`an article in ${article} has them in the order ${tags}`, () => {
      const names = glossaryNames(BRIDGE, article);
      assert.equal(names.map(({ language }) => language).join(' '), tags);
    });

  it('says which of them nobody has checked', () => {
    const unchecked = glossaryNames(BRIDGE, 'en').filter(({ isVerified }) => !isVerified);
    assert.deepEqual(
      unchecked.map(({ language }) => language),
      ['pt-BR', 'pt-PT', 'ar'],
    );
  });

  it('tells regions apart only where their names differ, and leaves gaps out', () => {
    const names = glossaryNames(concept({ ...ENTRY, es: null, 'pt-PT': 'Guilda da Ponte' }), 'en');
    assert.deepEqual(
      names.map(({ language, name }) => `${language} ${name}`),
      ['en Bridge Guild', 'pt Guilda da Ponte', 'ar نقابة الجسر'],
    );
  });
});
