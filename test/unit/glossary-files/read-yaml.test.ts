import assert from 'node:assert/strict';
import type { GlossarySource } from '../../../src/core/glossary/concept.ts';
import { readGlossaryFile } from '../../../src/glossary-files/read-glossary-file.ts';

const source: GlossarySource = { file: 'a.glossary.yml', label: 'a.glossary.yml', layer: 'workspace' };

/** Where in a text its problems stand: each as `code: the words of its span`, and what is used by id. */
function read(text: string): { readonly used: readonly string[]; readonly told: readonly string[] } {
  const { concepts, problems } = readGlossaryFile(source, text);
  return {
    used: concepts.map(({ id }) => id),
    told: problems.map(({ code, span }) => `${code}: ${span ? text.slice(span.start, span.end) : '?'}`),
  };
}

const GOOD = '  - { id: good, kind: place, en: Al-Nahr, es: null, pt: null }\n';

describe('a YAML glossary', () => {
  const rows: readonly (readonly [why: string, text: string, used: string, told: readonly string[]])[] = [
    ['an unknown key of the file', `colour: red\nconcepts:\n${GOOD}`, 'good', ['unknownKey: colour']],
    [
      'an unknown key of an entry',
      `concepts:\n${GOOD}  - id: b\n    kind: place\n    en: B\n    es: B\n    pt: B\n    colour: red\n`,
      'good b',
      ['unknownKey: colour'],
    ],
    [
      'a wrong kind, in quotation marks',
      `concepts:\n${GOOD}  - id: b\n    kind: "town"\n    en: B\n`,
      'good',
      ['wrongValue: town'],
    ],
    [
      'a wrong latitude',
      `concepts:\n${GOOD}  - id: b\n    kind: place\n    en: B\n    place: { lat: 95, lon: 1 }\n`,
      'good',
      ['wrongValue: 95'],
    ],
    [
      'an unknown key of a term',
      `concepts:\n${GOOD}  - id: b\n    kind: place\n    en: { term: B, colour: red }\n`,
      'good',
      ['unknownKey: colour'],
    ],
    ['a missing kind', `concepts:\n${GOOD}  - id: b\n    en: B\n`, 'good', ['missingKey: b']],
    ['a missing id', `concepts:\n${GOOD}  - kind: place\n    en: B\n`, 'good', ['missingKey: kind: place']],
    ['no name', `concepts:\n${GOOD}  - id: nobody\n    kind: place\n`, 'good', ['noName: nobody']],
    [
      'an id that is taken',
      `concepts:\n${GOOD}  - { id: good, kind: state, en: B, es: B, pt: B }\n`,
      'good',
      ['duplicateId: good'],
    ],
    [
      'languages without a name',
      `concepts:\n  - id: b\n    kind: place\n    en: B\n    pt-PT: Bê\n`,
      'b',
      ['missingLanguage: b'],
    ],
    ['an entry that is a word', `concepts:\n${GOOD}  - only words\n`, 'good', ['wrongValue: only words']],
    ['an empty entry', `concepts:\n${GOOD}  -\n`, 'good', ['wrongValue: concepts']],
    [
      'a key that stands twice',
      `concepts:\n${GOOD}  - id: b\n    kind: place\n    en: B\n    en: C\n    es: B\n    pt: B\n`,
      'good b',
      ['duplicateKey: en'],
    ],
    [
      'a tab before a key',
      `concepts:\n${GOOD}  - id: b\n\t  kind: place\n${GOOD.replace('good', 'c')}`,
      'good c',
      ['syntax: kind: place'],
    ],
    [
      'a quotation mark left open',
      `concepts:\n${GOOD}  - id: b\n    kind: place\n    en: "B\n${GOOD.replace('good', 'c')}ignore: []\n`,
      'good c',
      ['syntax: en: "B'],
    ],
    [
      'aliases in one entry',
      `concepts:\n${GOOD}  - id: b\n    kind: place\n    en: &b B\n    es: *b\n${GOOD.replace('good', 'c')}`,
      'good c',
      ['aliases: *b'],
    ],
    [
      'a glossary in two documents',
      `concepts:\n${GOOD}---\nconcepts:\n${GOOD.replace('good', 'c')}`,
      'good c',
      [],
    ],
    ['a list', '- a\n- b\n', '', ['noEntries: - a']],
    ['concepts that are no list', 'concepts: 3\n', '', ['noEntries: 3']],
    ['JSON', '{ "concepts": [{ "id": "j", "kind": "place", "en": "J", "es": "J", "pt": "J" }] }', 'j', []],
    [
      'JSON that ends too early',
      '{ "concepts": [{ "id": "j", "kind": "place", "en": "J", "es": "J", "pt": "J" }, { "id": "k", "kind": "pla',
      'j',
      ['syntax: '],
    ],
    [
      'control characters',
      `concepts:\n${GOOD}  - { id: b, kind: place, en: B\u0000, es: B, pt: B }\n`,
      'good b',
      ['encoding: \u0000'],
    ],
    [
      'half a surrogate pair',
      `concepts:\n${GOOD}  - { id: b, kind: place, en: B\uD800, es: B, pt: B }\n`,
      'good b',
      ['encoding: \uD800'],
    ],
    ['a BOM', `\uFEFFconcepts:\n${GOOD}`, 'good', []],
    ['nothing but a BOM', '\uFEFF', '', []],
    ['nothing', '', '', []],
    ['a comment', '# later\n', '', []],
  ];
  for (const [why, text, used, told] of rows)
    it(`with ${why}`, () => {
      const got = read(text);
      assert.deepEqual(got.used.join(' '), used);
      assert.deepEqual(got.told, told);
    });

  it('counts its offsets from a BOM', () => {
    assert.deepEqual(read(`\uFEFFconcepts:\n  - id: nobody\n    kind: place\n`).told, ['noName: nobody']);
  });

  it('refuses what is too large', () => {
    assert.deepEqual(read('#'.repeat(20_000_001)).told, ['tooLarge: ?']);
  });
});
