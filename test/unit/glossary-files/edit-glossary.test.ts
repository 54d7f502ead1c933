import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import type { NewEntry } from '../../../src/core/glossary/entry-schema.ts';
import { applyEdits } from '../../../src/core/text/text-edit.ts';
import {
  addEntries,
  addEntry,
  addIgnored,
  addVariant,
  updateEntry,
  type GlossaryEdit,
} from '../../../src/glossary-files/edit-glossary.ts';

function edited(text: string, edit: GlossaryEdit): string {
  assert.ok(edit.ok, edit.ok ? '' : edit.why);
  return applyEdits(text, edit.edits);
}

const TEAM = `# Our names
domain: pier

concepts:
  # The oldest
  - id: lantern-guild   # never change it
    kind: organisation
    en: "Lantern Guild"
    es: Gremio del Farol  # checked
    variants: [Guild of the Lantern, Lantern-Guild]
    notes: |
      Two lines,
      of notes.

  - id: harbour-club
    kind: organisation
    en: Harbour Club
    variants:
      - The Club   # in headlines
      - HC of the pier
    definition: { en: A club. }

# What is not meant
ignore:
  - form: Club
`;

const NEW: NewEntry = {
  kind: 'place',
  pt: 'Cais Novo',
  id: 'new-pier',
  en: 'New Pier',
  variants: ['Pier: the new one', 'Píer'],
  abbreviations: ['NP'],
  es: { term: 'Muelle Nuevo', gender: 'm' },
  descriptors: [],
  notes: 'Opened\nlate.',
};

const NEW_LINES = `  - id: new-pier
    kind: place
    en: New Pier
    es: { term: Muelle Nuevo, gender: m }
    pt: Cais Novo
    abbreviations: [NP]
    variants:
      - "Pier: the new one"
      - Píer
    notes: |-
      Opened
      late.
`;

describe('an edit of a glossary', () => {
  it('adds an entry behind the last, in the order of the schema', () => {
    assert.equal(
      edited(TEAM, addEntry(TEAM, NEW)),
      TEAM.replace('{ en: A club. }\n', `{ en: A club. }\n${NEW_LINES}`),
    );
  });

  it('keeps the line ends of the file', () => {
    const text = TEAM.replaceAll('\n', '\r\n');
    assert.equal(
      edited(text, addEntry(text, NEW)),
      edited(TEAM, addEntry(TEAM, NEW)).replaceAll('\n', '\r\n'),
    );
  });

  const ONE: NewEntry = { id: 'a', kind: 'place', en: 'A' };
  const ADDED: readonly (readonly [what: string, before: string, after: string])[] = [
    ['an empty file', '', 'concepts:\n  - id: a\n    kind: place\n    en: A\n'],
    ['a head alone', '# Ours\n', '# Ours\nconcepts:\n  - id: a\n    kind: place\n    en: A\n'],
    ['no list', 'domain: x', 'domain: x\nconcepts:\n  - id: a\n    kind: place\n    en: A'],
    [
      'an empty list',
      'concepts: # ours\n\nignore: []\n',
      'concepts: # ours\n  - id: a\n    kind: place\n    en: A\n\nignore: []\n',
    ],
    ['brackets', 'concepts: [] # ours\n', 'concepts:\n  - id: a\n    kind: place\n    en: A # ours\n'],
    [
      'dashes at the edge',
      'concepts:\n-   id: b\n    kind: place\n    en: B',
      'concepts:\n-   id: b\n    kind: place\n    en: B\n-   id: a\n    kind: place\n    en: A',
    ],
    [
      'JSON',
      '{"concepts": [{"id": "b", "kind": "place", "en": "B"}]}',
      '{"concepts": [{"id": "b", "kind": "place", "en": "B"}, { id: a, kind: place, en: A }]}',
    ],
    [
      'a last entry that ends in a block of text',
      'concepts:\n  - id: b\n    kind: place\n    en: B\n    notes: |\n      x\n\n# end\n',
      'concepts:\n  - id: b\n    kind: place\n    en: B\n    notes: |\n      x\n  - id: a\n    kind: place\n    en: A\n\n# end\n',
    ],
  ];
  for (const [what, before, after] of ADDED)
    it(`adds an entry to a file with ${what}`, () => {
      assert.equal(edited(before, addEntry(before, ONE)), after);
    });

  it('adds several at once', () => {
    const text = edited('', addEntries('', [ONE, { ...ONE, id: 'b' }]));
    assert.deepEqual(
      (parse(text) as { concepts: { id: string }[] }).concepts.map(({ id }) => id),
      ['a', 'b'],
    );
  });

  it('changes the keys of an entry that are said anew, and adds and takes out others', () => {
    const after = edited(
      TEAM,
      updateEntry(TEAM, 'lantern-guild', {
        en: 'Guild of the Lantern',
        es: 'Gremio del Farol',
        pt: 'Guilda da Lanterna',
        abbreviations: ['LG'],
        variants: [],
        notes: 'One line.',
        type: 'guild',
      }),
    );
    assert.equal(
      after,
      TEAM.replace('"Lantern Guild"', '"Guild of the Lantern"')
        .replace('    variants: [Guild of the Lantern, Lantern-Guild]\n', '')
        .replace('# checked\n', '# checked\n    pt: Guilda da Lanterna\n    abbreviations: [LG]\n')
        .replace('notes: |\n      Two lines,\n      of notes.\n', 'notes: One line.\n')
        .replace('    kind: organisation\n    en: "', '    kind: organisation\n    type: guild\n    en: "'),
    );
  });

  it('takes forms out of a list and adds others, with the comments of those that stay', () => {
    const text = edited(TEAM, updateEntry(TEAM, 'harbour-club', { variants: ['The Club', 'El Club'] }));
    assert.equal(text, TEAM.replace('- HC of the pier', '- El Club'));
  });

  it('adds a spelling to variants, in either style', () => {
    assert.equal(
      edited(TEAM, addVariant(TEAM, 'harbour-club', 'Club of the Harbour')),
      TEAM.replace('- HC of the pier\n', '- HC of the pier\n      - Club of the Harbour\n'),
    );
    assert.equal(
      edited(TEAM, addVariant(TEAM, 'lantern-guild', 'Lanterns, the')),
      TEAM.replace(', Lantern-Guild]', ', Lantern-Guild, "Lanterns, the"]'),
    );
  });

  it('adds a spelling with details to the terms', () => {
    assert.equal(
      edited(TEAM, addVariant(TEAM, 'harbour-club', 'Clube', { language: 'pt', status: 'deprecated' })),
      TEAM.replace(
        '- HC of the pier\n',
        '- HC of the pier\n    terms:\n      - { term: Clube, language: pt, status: deprecated }\n',
      ),
    );
  });

  it('adds nothing that is there', () => {
    assert.deepEqual(addVariant(TEAM, 'harbour-club', 'The Club'), { ok: true, edits: [] });
    assert.deepEqual(addIgnored(TEAM, { form: 'Club' }), { ok: true, edits: [] });
  });

  it('keeps a form that is not meant, with the reason', () => {
    assert.equal(
      edited(TEAM, addIgnored(TEAM, { form: 'Guild', entry: 'lantern-guild', reason: 'a word' })),
      `${TEAM}  - form: Guild\n    entry: lantern-guild\n    reason: a word\n`,
    );
    const text = 'concepts: []\n';
    assert.equal(edited(text, addIgnored(text, { form: 'Guild' })), `${text}ignore:\n  - form: Guild\n`);
  });

  it('says why not', () => {
    const why = (edit: GlossaryEdit): string => (edit.ok ? '' : edit.why);
    assert.equal(why(addEntry('concepts: [', ONE)), 'syntax');
    assert.equal(why(addEntry('- a\n- b\n', ONE)), 'notYaml');
    assert.equal(why(addEntry('id,en\na,A\n', ONE)), 'notYaml');
    assert.equal(why(updateEntry(TEAM, 'nobody', { en: 'X' })), 'noSuchEntry');
    assert.equal(why(addEntry(TEAM, { ...ONE, id: 'harbour-club' })), 'idTaken');
    assert.equal(why(updateEntry(TEAM, 'harbour-club', { id: 'lantern-guild' })), 'idTaken');
  });
});

describe('any edit of any glossary', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'Club',
      'a: b',
      '# c',
      '- d',
      "l'Eixample",
      'null',
      '12',
      'yes',
      '“x”',
      '[y]',
      'a, b',
      '@z',
    ),
    fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.trim() || 'x'),
  );
  const entry = fc.record(
    {
      kind: fc.constantFrom('person', 'place', 'party'),
      en: word,
      es: fc.oneof(word, fc.constant(null)),
      variants: fc.uniqueArray(word, { minLength: 1, maxLength: 4 }),
      abbreviations: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
      definition: fc.record({ en: word, es: word }, { requiredKeys: ['en'], noNullPrototype: true }),
      notes: fc.oneof(
        word,
        fc.tuple(word, word).map((lines) => lines.join('\n')),
      ),
      verified: fc.boolean(),
    },
    { requiredKeys: ['kind'], noNullPrototype: true },
  );
  const glossary = fc
    .record({
      entries: fc.array(entry, { minLength: 1, maxLength: 5 }),
      comment: fc.constantFrom('', '# note', '   # deep note'),
      isDos: fc.boolean(),
      indentSeq: fc.boolean(),
      isFlow: fc.boolean(),
    })
    .map(({ entries, comment, isDos, indentSeq, isFlow }) => {
      const concepts = entries.map((each, index) => ({ id: `e${index}`, ...each }));
      const list = isFlow
        ? `concepts:\n${concepts.map((each) => `- ${JSON.stringify(each)}\n`).join('')}`
        : stringify({ concepts }, { indentSeq, lineWidth: 0 });
      // A comment may stand before an entry, whatever ends above it, but for blocks of text, where it would be text.
      const lines = list.split('\n').flatMap((line, index, all) => {
        const isFree = /^\s*- id:/u.test(line) && !all.slice(0, index).some((each) => /: [|>]/u.test(each));
        return isFree && comment ? [comment, line] : [line];
      });
      return { text: lines.join(isDos ? '\r\n' : '\n'), concepts };
    });

  /** Each line of a text that an edit does not touch stands in the text after it, in the same order. */
  function keepsLines(text: string, edit: GlossaryEdit & { ok: true }): void {
    const after = applyEdits(text, edit.edits).split('\n');
    let at = 0;
    let from = 0;
    for (const line of text.split('\n')) {
      const end = at + line.length + 1;
      const isTouched = edit.edits.some(({ start, end: to }) => start < end && to >= at);
      if (!isTouched) {
        const found = after.indexOf(line, from);
        assert.ok(found >= 0, line);
        from = found + 1;
      }
      at = end;
    }
  }

  it('says what was there and the change, and keeps every other line', () => {
    fc.assert(
      fc.property(glossary, entry, ({ text, concepts }, change) => {
        const [first] = concepts;
        assert.ok(first);
        const added = addEntry(text, { id: 'new', ...change });
        const updated = updateEntry(text, first.id, change);
        for (const [edit, wanted] of [
          [added, [...concepts, { id: 'new', ...change }]],
          [updated, [{ ...first, ...change }, ...concepts.slice(1)]],
        ] as const) {
          assert.ok(edit.ok, `${edit.ok ? '' : edit.why}\n${text}`);
          const after = applyEdits(text, edit.edits);
          assert.deepEqual((parse(after) as { concepts: unknown }).concepts, wanted, after);
          keepsLines(text, edit);
        }
      }),
      { numRuns: 100 },
    );
  });
});
