import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Concept, GlossarySource } from '../../../src/core/glossary/concept.ts';
import type { NewEntry } from '../../../src/core/glossary/entry-schema.ts';
import { createGlossary } from '../../../src/core/glossary/glossary.ts';
import { KINDS } from '../../../src/core/glossary/kind.ts';
import { lintGlossaries } from '../../../src/core/glossary/lint-glossary.ts';
import type { ReadGlossary } from '../../../src/core/glossary/read-glossary.ts';
import { TERM_STATUSES, TERM_TYPES } from '../../../src/core/glossary/term.ts';
import { applyEdits } from '../../../src/core/text/text-edit.ts';
import {
  addEntry,
  addIgnored,
  addVariant,
  updateEntry,
  type GlossaryEdit,
} from '../../../src/glossary-files/edit-glossary.ts';
import { locateEntry } from '../../../src/glossary-files/locate-entry.ts';
import { placeInFile, readGlossaryFile } from '../../../src/glossary-files/read-glossary-file.ts';
import { referenceAt } from '../../../src/glossary-files/reference-at.ts';
import {
  WRITTEN_FORMATS,
  writeGlossary,
  type WrittenFormat,
} from '../../../src/glossary-files/write-glossary.ts';
import { fuzzTarget, type FuzzTarget } from '../fuzz-target.ts';
import { mutated } from '../mutated.ts';
import { NASTY_NAMES } from '../nasty.ts';
import { joined, nastyWord, orNasty } from '../texts.ts';
import { GLOSSARY_SEEDS } from './glossary-seeds.ts';

/** So that a glossary of a hostile author does not change what every object of the program inherits. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype).join();

const ENDINGS: Readonly<Record<WrittenFormat, string>> = {
  yaml: 'b.glossary.yml',
  csv: 'b.csv',
  'csv-terms': 'b.csv',
  tsv: 'b.tsv',
  'tsv-terms': 'b.tsv',
  tbx: 'b.tbx',
  'tbx-dct': 'b.tbx',
  'tbx-v2': 'b.tbx',
  omegat: 'b.txt',
};

/** Everything that reads, converts and edits glossaries. */
export function glossaryFileTargets(): readonly FuzzTarget[] {
  const format = fc.constantFrom(...WRITTEN_FORMATS);
  const reading = Object.entries(GLOSSARY_SEEDS).map(([name, files]) =>
    fuzzTarget(
      `glossary ${name.slice(2)}`,
      name.endsWith('.yml') ? 10 : 20,
      fc.tuple(
        fc.oneof({ weight: 4, arbitrary: mutated(files) }, { weight: 1, arbitrary: keysAndValues }),
        format,
      ),
      ([text, into]) => {
        const read = readSound(name, text);
        const written = writeGlossary(read.concepts, into);
        readSound(ENDINGS[into], written.text);
        assert.equal(Object.getOwnPropertyNames(Object.prototype).join(), INHERITED);
      },
    ),
  );
  const files = GLOSSARY_SEEDS['a.glossary.yml'] ?? [];
  const id = fc.oneof(fc.constantFrom('lantern-guild', 'harbour-club', 'a'), nastyWord);
  return [
    ...reading,
    fuzzTarget('edits of a glossary', 5, fc.tuple(mutated(files), id, nastyWord), ([text, which, words]) => {
      const entry: NewEntry = { id: words, kind: 'place', en: words, variants: [words] };
      const edits: readonly GlossaryEdit[] = [
        addEntry(text, entry),
        updateEntry(text, which, { en: words, notes: words }),
        addVariant(text, which, words),
        addVariant(text, which, words, { status: 'forbidden' }),
        addIgnored(text, { form: words, entry: which, reason: words }),
      ];
      for (const edit of edits) if (edit.ok) readSound('a.glossary.yml', applyEdits(text, edit.edits));
      referenceAt(text, Math.floor(text.length / 2));
    }),
  ];
}

/** Keys over values as they come, with nothing well-formed about them. */
const keysAndValues = orNasty(
  fc
    .array(
      fc.tuple(
        fc.constantFrom('', '', '  ', '  - ', '- ', '    '),
        fc.oneof(
          fc.constantFrom(
            'concepts',
            'id',
            'kind',
            'en',
            'es',
            'terms',
            'variants',
            'ignore',
            'form',
            'related',
            'ids',
          ),
          fc.constantFrom(...NASTY_NAMES),
          nastyWord,
        ),
        fc.constantFrom(': ', ':', ',', '\t', ' ', ': [', ': {', ': &a ', ': *a', ': |', ': "'),
        joined(nastyWord, 2),
        fc.constantFrom('\n', '\n', '\r\n', ''),
      ),
      { maxLength: 10 },
    )
    .map((lines) => lines.map((line) => line.join('')).join('')),
);

/** Reads a glossary and holds what it gives against what it promises. */
function readSound(name: string, text: string): ReadGlossary {
  const source: GlossarySource = { file: name, label: name, layer: 'workspace' };
  const omegat = name.endsWith('.txt') ? ({ format: 'omegat', languages: ['en', 'es'] } as const) : {};
  const read = readGlossaryFile(source, text, omegat);
  for (const { span } of read.problems)
    if (span) assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
  for (const concept of read.concepts) assertConcept(concept, text);
  const glossary = createGlossary(read.concepts);
  glossary.find(text, { start: 0, end: text.length }, 'en');
  const [problems = []] = lintGlossaries({ own: [read.concepts], builtIn: [], glossaryFor: () => glossary });
  if (!name.endsWith('.txt')) placeInFile(source, text, problems);
  return read;
}

function assertConcept(concept: Concept, text: string): void {
  assert.ok(typeof concept.id === 'string' && concept.id !== '');
  assert.ok(KINDS.includes(concept.kind), concept.kind);
  for (const { text: name, type, status, language } of concept.terms) {
    assert.ok(typeof name === 'string' && name !== '' && name.length <= 300);
    assert.ok(TERM_TYPES.includes(type), type);
    assert.ok(TERM_STATUSES.includes(status), status);
    assert.ok(language === undefined || /^[a-z]{2,3}(?:-(?:[A-Z]{2}|\d{3}))?$/u.test(language), language);
  }
  // It crosses threads, where functions and cycles would not.
  assert.deepEqual(structuredClone(concept), concept);
  const { start, end } = locateEntry(text, concept);
  assert.ok(0 <= start && start <= end && end <= text.length);
}
