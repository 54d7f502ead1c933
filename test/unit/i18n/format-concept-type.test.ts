import assert from 'node:assert/strict';
import { CONCEPT_TYPES, formatConceptType } from '../../../src/i18n/format-concept-type.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';
import { builtInGlossary } from '../../fixtures/built-in-glossary.ts';

describe('formatConceptType', () => {
  it('has a word for each finer kind of the glossary that comes with Dragoman', () => {
    const files = builtInGlossary() as readonly { concepts: readonly { type?: string }[] }[];
    const types = new Set(
      files.flatMap(({ concepts }) => concepts.flatMap(({ type }) => (type === undefined ? [] : [type]))),
    );
    assert.deepEqual([...types].toSorted(), [...CONCEPT_TYPES].toSorted());
  });

  it('leaves what readers call their own', () => {
    const es = createTranslator('es');
    assert.equal(formatConceptType('country', es), 'país');
    assert.equal(formatConceptType('guild', es), 'guild');
  });
});
