import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { RELATION_TYPES, type Concept, type GlossarySource } from '../../../src/core/glossary/concept.ts';
import { readGlossaryFile } from '../../../src/glossary-files/read-glossary-file.ts';
import { writeGlossary, type WrittenFormat } from '../../../src/glossary-files/write-glossary.ts';
import { concepts } from './concepts.ts';

/** What is read of a file, without the file; where entries have losses the second is empty. */
function readAs(name: string, text: string): readonly Concept[] {
  const source: GlossarySource = { file: name, label: name, layer: 'workspace' };
  const { concepts: read, problems } = readGlossaryFile(source, text);
  const wrong = problems.filter(({ severity }) => severity !== 'information');
  assert.deepEqual(wrong, [], text);
  return read.map((concept) => JSON.parse(JSON.stringify({ ...concept, source: undefined })) as Concept);
}

/** Forms stand under keys and languages, relations under their types: the order among these is not kept. */
function sorted(given: readonly Concept[]): readonly Concept[] {
  return given.map((concept) => ({
    ...concept,
    relations: RELATION_TYPES.flatMap((type) => concept.relations.filter((each) => each.type === type)),
    terms: [...concept.terms]
      .map((term) => JSON.stringify(Object.entries(term).sort(([a], [b]) => (a < b ? -1 : 1))))
      .sort()
      .map((json) => JSON.parse(json) as Concept['terms'][number]),
  }));
}

const FILES: Readonly<Record<WrittenFormat, string>> = {
  yaml: 'a.glossary.yml',
  csv: 'a.csv',
  'csv-terms': 'a.csv',
  tsv: 'a.tsv',
  'tsv-terms': 'a.tsv',
  omegat: 'a.txt',
  tbx: 'a.tbx',
  'tbx-dct': 'a.tbx',
  'tbx-v2': 'a.tbx',
};

describe('a glossary that is written and read again', () => {
  for (const format of ['yaml', 'tbx', 'tbx-dct', 'tbx-v2'] as const)
    it(`loses nothing as ${format}`, () => {
      fc.assert(
        fc.property(concepts, (given) => {
          const { text, losses } = writeGlossary(given, format);
          assert.deepEqual(losses, []);
          assert.deepEqual(sorted(readAs(FILES[format], text)), sorted(given));
        }),
        { numRuns: 60 },
      );
    });

  for (const format of ['csv-terms', 'tsv-terms'] as const)
    it(`loses nothing as ${format} but an unknown period, and says so`, () => {
      fc.assert(
        fc.property(concepts, (given) => {
          const { text, losses } = writeGlossary(given, format);
          const unknown = given.filter(({ active }) => active?.from === null && active.to === null);
          assert.deepEqual(
            losses,
            unknown.length === 0
              ? []
              : [{ field: 'active', count: unknown.length, examples: unknown.map(({ id }) => id) }],
          );
          const kept = given.map((concept) =>
            unknown.includes(concept)
              ? (JSON.parse(JSON.stringify({ ...concept, active: undefined })) as Concept)
              : concept,
          );
          assert.deepEqual(sorted(readAs(FILES[format], text)), sorted(kept), text);
        }),
        { numRuns: 60 },
      );
    });

  it('keeps as csv what it does not say it loses', () => {
    fc.assert(
      fc.property(concepts, (given) => {
        const { text, losses } = writeGlossary(given, 'csv');
        const lost = new Set(losses.flatMap(({ examples }) => examples));
        const whole = ({ id }: Concept): boolean => !lost.has(id);
        assert.deepEqual(sorted(readAs('a.csv', text)).filter(whole), sorted(given).filter(whole), text);
      }),
      { numRuns: 60 },
    );
  });

  for (const format of ['tbx', 'tbx-dct', 'tbx-v2'] as const)
    it(`is the same YAML after YAML -> ${format} -> YAML`, () => {
      fc.assert(
        fc.property(concepts, (given) => {
          const yaml = writeGlossary(given, 'yaml').text;
          const before = readAs('a.glossary.yml', yaml);
          const after = readAs(FILES[format], writeGlossary(before, format).text);
          assert.equal(writeGlossary(after, 'yaml').text, yaml);
        }),
        { numRuns: 25 },
      );
    });

  it('is what it was for the built-in glossaries', () => {
    for (const name of readdirSync('data/glossary').filter((each) => each.endsWith('.yml'))) {
      const before = readAs(name, readFileSync(`data/glossary/${name}`, 'utf8'));
      for (const format of ['yaml', 'tbx', 'csv-terms'] as const) {
        const { text, losses } = writeGlossary(before, format);
        assert.deepEqual(losses, []);
        assert.deepEqual(sorted(readAs(FILES[format], text)), sorted(before), `${name} as ${format}`);
      }
    }
  }).timeout(60_000);
});
