import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createEngine } from '../../../src/analyser/engine.ts';
import { glossaryFiles } from '../../../src/analyser/glossary-bundle.ts';
import type { Analysis } from '../../../src/core/analysis.ts';
import { KINDS } from '../../../src/core/glossary/kind.ts';

const page = readFileSync('docs/analysis-format.md', 'utf8').replaceAll('\r\n', '\n');

/** The fields that the table under a heading has. */
function fieldsOf(heading: string): readonly string[] {
  const section =
    new RegExp(`^#{2,3} ${heading}\\n(?<text>.*?)(?=^#)`, 'msu').exec(page)?.groups?.['text'] ?? '';
  return Array.from(section.matchAll(/^\| `(?<field>\w+)` /gmu), ({ groups }) => groups?.['field'] ?? '');
}

/** An article with something of everything: offices, ranges, sets, a doubtful day, lost letters. */
const RICH = `Truce talks in Belda, Freedonia

By Ana Reed

BELDA, Tuesday 14 March 2019 (Meridian News) — Foreign Minister Elena Markou of Freedonia met envoys of HTS between 10 and 13 March, early in 2018 and every Friday for three years, she said twice a week near Damascus.

The cami�n left on 20 April 2019.
`;

describe('docs/analysis-format.md', () => {
  let analyses: readonly Analysis[];
  before(async () => {
    const data = (file: string): string => readFileSync(`dist/data/${file}`, 'utf8');
    const models = {
      nameModel: (language: string) => Promise.resolve(readFileSync(`dist/data/${language}.names.bin`)),
      noNameModel: (language: string) => assert.fail(language),
    };
    const engine = createEngine(glossaryFiles(data('glossary.json')), models, data('gazetteer.txt'));
    const samples = readdirSync('media/samples').map((file) => readFileSync(`media/samples/${file}`, 'utf8'));
    analyses = await Promise.all([...samples, RICH].map((text) => engine.analyse({ text })));
  });

  const objects: Readonly<Record<string, (analysis: Analysis) => readonly object[]>> = {
    Fields: (analysis) => [analysis],
    language: ({ language }) => [language],
    publicationDate: ({ publicationDate }) => [publicationDate],
    paragraphs: ({ paragraphs }) => paragraphs,
    mentions: ({ mentions }) => mentions,
    entities: ({ entities }) => entities,
    location: ({ entities }) => entities.flatMap(({ location }) => location ?? []),
    dates: ({ dates }) => dates,
    warnings: ({ warnings }) => warnings,
  };

  for (const [heading, objectsOf] of Object.entries(objects)) {
    it(`has every field of ${heading}, and no other`, () => {
      const seen = new Set(analyses.flatMap(objectsOf).flatMap(Object.keys));
      const told = fieldsOf(heading).filter(
        (field) => !['file', 'id'].includes(field) || heading === 'entities',
      );
      const unseen = told.filter((field) => !seen.has(field));
      assert.deepEqual(
        [...seen].filter((field) => !told.includes(field)),
        [],
      );
      assert.deepEqual(unseen, []);
    });
  }

  it('names every kind', () => {
    const row = /^\| `kind` +\| string +\| `person`.*$/mu.exec(page)?.[0] ?? '';
    assert.deepEqual(
      Array.from(row.matchAll(/`(?<kind>[a-z-]+)`/gu), ([kind]) => kind.slice(1, -1))
        .slice(1)
        .sort(),
      [...KINDS].sort(),
    );
  });
});
