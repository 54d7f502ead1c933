import assert from 'node:assert/strict';
import { createGlossary } from '../../../../src/core/glossary/glossary.ts';
import { withoutIgnored, type IgnoredForm } from '../../../../src/core/glossary/ignored-forms.ts';
import { concept } from '../../../fixtures/concept.ts';

const glossary = createGlossary([
  concept({ id: 'state', kind: 'armed-group', en: 'River State', abbreviations: ['RS'] }),
  concept({ id: 'bank', kind: 'organisation', en: 'River Savings', abbreviations: ['RS'] }),
  concept({ id: 'peace', kind: 'place', en: 'Peace' }),
]);

function found(ignored: readonly IgnoredForm[], text: string): string {
  return withoutIgnored(glossary, ignored)
    .find(text, { start: 0, end: text.length })
    .map(({ senses }) => senses.map(({ concept: { id } }) => id).join('/'))
    .join(' ');
}

describe('withoutIgnored', () => {
  const text = 'The RS and the River State want Peace.';
  const rows: readonly (readonly [why: string, ignored: readonly IgnoredForm[], expected: string])[] = [
    ['nothing', [], 'state/bank state peace'],
    ['a form for one entry', [{ form: 'RS', entry: 'bank' }], 'state state peace'],
    ['a form for all of its entries', [{ form: 'RS' }], 'state peace'],
    ['another spelling of the form', [{ form: 'river-state' }], 'state/bank peace'],
    ['a form of other capitals', [{ form: 'PEACE' }], 'state/bank state peace'],
    ['an entry that has no such form', [{ form: 'Peace', entry: 'bank' }], 'state/bank state peace'],
  ];
  for (const [why, ignored, expected] of rows)
    it(`leaves out ${why}`, () => {
      assert.equal(found(ignored, text), expected);
    });
});
