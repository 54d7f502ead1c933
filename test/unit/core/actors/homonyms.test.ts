import assert from 'node:assert/strict';
import type { Candidate } from '../../../../src/core/actors/candidate.ts';
import { settleHomonyms } from '../../../../src/core/actors/homonyms.ts';
import type { Kind } from '../../../../src/core/glossary/kind.ts';
import type { Lang } from '../../../../src/core/language/language.ts';
import { readGlossary } from '../../../../src/core/glossary/read-glossary.ts';

const entry = { id: 'belda', kind: 'place', type: 'city', en: 'Belda', es: 'Belda', pt: 'Belda' };
const [town] = readGlossary({ concepts: [entry] }).concepts;

/** A marked name as the glossary and the trained model take it. */
function readings(language: Lang, marked: string, model: Kind): { text: string; found: Candidate[] } {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/gu, '');
  const shared = { start, end: marked.indexOf(']') - 1, language, acts: true };
  return {
    text,
    found: [
      { ...shared, kind: 'place', evidence: 'glossary', sure: true, ...(town && { concept: town }) },
      { ...shared, kind: model, evidence: 'model', sure: false },
    ],
  };
}

function kept(language: Lang, marked: string, model: Kind): readonly string[] {
  const { text, found } = readings(language, marked, model);
  return settleHomonyms(text, found).map(({ kind, evidence }) => `${kind} ${evidence}`);
}

describe('settleHomonyms', () => {
  for (const [language, club, city] of [
    ['es', 'El [Belda] ganó por dos goles.', '[Belda] votó en contra.'],
    ['pt', 'O [Belda] venceu por dois golos.', '[Belda] votou contra.'],
  ] as const) {
    it(`takes the town with an article for its club, in ${language}`, () => {
      assert.deepEqual(kept(language, club, 'organisation'), ['organisation model']);
      assert.deepEqual(kept(language, city, 'organisation'), ['place glossary', 'organisation model']);
    });
  }

  it('asks no article in English, where clubs have none', () => {
    assert.deepEqual(kept('en', 'the [Belda] won.', 'organisation'), [
      'place glossary',
      'organisation model',
    ]);
  });

  it('leaves the place out where the model sees a person', () => {
    assert.deepEqual(kept('es', '[Belda] sonrió.', 'person'), ['person model']);
  });
});
