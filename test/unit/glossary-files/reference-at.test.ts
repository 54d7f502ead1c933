import assert from 'node:assert/strict';
import { referenceAt } from '../../../src/glossary-files/reference-at.ts';

const TEXT = `concepts:
  - id: a-group
    kind: armed-group
    type: entry
    en: A Group
    capital: a-town
    seats: [a-house, a-palace]
    former: [{ name: Old Group, entry: old-group }]
    related:
      successor: new-group
      member-of:
        - a-front
`;

describe('an id of another entry in a glossary', () => {
  for (const id of ['a-town', 'a-palace', 'old-group', 'new-group', 'a-front'])
    it(`is found: ${id}`, () => {
      const start = TEXT.indexOf(id);
      assert.deepEqual(referenceAt(TEXT, start + 2), { id, start, end: start + id.length });
    });

  for (const words of ['a-group', 'armed-group', 'A Group', 'Old Group', 'seats', 'entry'])
    it(`is none: ${words}`, () => {
      assert.equal(referenceAt(TEXT, TEXT.indexOf(words) + 1), null);
    });
});
