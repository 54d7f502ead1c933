import assert from 'node:assert/strict';

import {
  formerNamesOf,
  namesOf,
  regionalNamesOf,
  unverified,
} from '../../../../src/core/glossary/concept-names.ts';
import { readGlossaries, readGlossary } from '../../../../src/core/glossary/read-glossary.ts';
import { builtInGlossary } from '../../../fixtures/built-in-glossary.ts';

const entry = {
  id: 'a',
  kind: 'place',
  en: 'Al-Nahr',
  es: null,
  pt: 'Al-Nahr',
  evidence: { en: 'atlas', pt: 'knowledge' },
};

describe('readGlossary', () => {
  it('reads an entry and fills in what it leaves out', () => {
    const { concepts, problems } = readGlossaries([
      {
        domain: 'test',
        concepts: [
          {
            ...entry,
            'pt-PT': 'Al-Nar',
            former: [{ name: 'Nahria', from: 1950 }],
            active: { from: 2011 },
            place: { lat: 35, lon: 36 },
          },
        ],
      },
    ]);
    assert.deepEqual(problems, []);
    const [concept] = concepts;
    assert.ok(concept);
    assert.deepEqual(namesOf(concept), { en: 'Al-Nahr', es: null, pt: 'Al-Nahr' });
    assert.deepEqual(regionalNamesOf(concept), { 'pt-PT': 'Al-Nar' });
    assert.deepEqual(formerNamesOf(concept), [
      { text: 'Nahria', type: 'full', status: 'superseded', from: 1950 },
    ]);
    assert.deepEqual(concept.active, { from: '2011', to: null });
    assert.equal(concept.place?.approximate, false);
    assert.equal(concept.matching, true);
    assert.deepEqual(unverified(concept), ['pt']);
  });

  const bad: readonly (readonly [string, unknown, string])[] = [
    ['no object', 'Al-Nahr', 'concepts.1'],
    ['no id', { kind: 'place' }, 'concepts.1.id'],
    ['an unknown kind', { id: 'b', kind: 'town' }, 'concepts.1.kind'],
    ['a name that is a number', { id: 'b', kind: 'place', en: 5 }, 'concepts.1.en'],
    ['an empty variant', { id: 'b', kind: 'place', variants: ['', 'B'] }, 'concepts.1.variants.0'],
    [
      'a latitude out of range',
      { id: 'b', kind: 'place', place: { lat: 95, lon: 1 } },
      'concepts.1.place.lat',
    ],
    ['an id taken', { ...entry, kind: 'state' }, 'concepts.1.id'],
    ['no name', { id: 'b', kind: 'place', notes: 'somewhere' }, 'concepts.1'],
  ];
  for (const [why, value, path] of bad) {
    it(`reports ${why} and keeps the rest`, () => {
      const { concepts, problems } = readGlossaries([{ concepts: [entry, value, { ...entry, id: 'c' }] }]);
      assert.deepEqual(
        concepts.map(({ id }) => id),
        ['a', 'c'],
      );
      assert.deepEqual(
        problems.map((problem) => problem.path.join('.')),
        [path],
      );
    });
  }

  it('reports a file that is none and keeps the others', () => {
    const { concepts, problems } = readGlossaries(['a text', [], { concepts: 3 }, { concepts: [entry] }]);
    assert.deepEqual(
      concepts.map(({ id }) => id),
      ['a'],
    );
    assert.deepEqual(
      problems.map(({ file }) => file),
      [0, 1, 2],
    );
  });

  it('takes an empty file for an empty glossary', () => {
    assert.deepEqual(readGlossaries([null, {}]), { concepts: [], problems: [] });
  });

  it('reads the built-in glossary without a problem', () => {
    const { concepts, problems } = readGlossaries(builtInGlossary());
    assert.deepEqual(problems, []);
    assert.ok(concepts.length >= 600);
  });

  it('says where a form that is to be left alone is none, and keeps the others', () => {
    const good = { form: 'Mare', entry: 'a', reason: 'A lake.' };
    const { ignored, problems } = readGlossary({ concepts: [entry], ignore: [{ form: 3 }, good] });
    assert.deepEqual(
      ignored.map(({ form }) => form),
      ['Mare'],
    );
    assert.deepEqual(
      problems.map(({ code, path }) => [code, path]),
      [['wrongValue', ['ignore', 0]]],
    );
  });

  it('keeps the entry of the first of several files that have its id, and names the others', () => {
    const { concepts, problems } = readGlossaries([
      { concepts: [entry] },
      { concepts: [{ ...entry, en: 'Later' }] },
    ]);
    assert.deepEqual(
      concepts.map((concept) => namesOf(concept).en),
      ['Al-Nahr'],
    );
    assert.deepEqual(
      problems.map(({ code, id, file }) => [code, id, file]),
      [['duplicateId', entry.id, 1]],
    );
  });
});
