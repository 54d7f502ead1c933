import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createGlossaryShelf } from '../../../src/analyser/glossary-shelf.ts';
import { columnOf } from '../../../src/glossary-files/table/columns.ts';

const page = readFileSync('docs/glossary-files.md', 'utf8');

/** The examples of the page by their formats. */
const examples = Array.from(
  page.matchAll(/^```(?<format>yaml|csv|xml)\n(?<text>.*?)^```$/gmsu),
  ({ groups }) => ({
    format: groups?.['format'] ?? '',
    text: groups?.['text'] ?? '',
  }),
);

const ENDINGS: Readonly<Record<string, string>> = { yaml: 'glossary.yml', csv: 'csv', xml: 'tbx' };

describe('docs/glossary-files.md', () => {
  examples.forEach(({ format, text }, index) => {
    it(`has a ${format} example that is read without a remark: ${text.split('\n')[2]?.trim() ?? ''}`, () => {
      const name = `example-${index}.${ENDINGS[format] ?? ''}`;
      const { files } = createGlossaryShelf([]).use([
        { source: { file: name, label: name, layer: 'workspace' }, text, version: 1 },
      ]);
      const [file] = files;
      assert.ok(file && file.concepts > 0);
      assert.deepEqual(file.problems, []);
    });
  });

  it('has examples of each', () => {
    assert.deepEqual([...new Set(examples.map(({ format }) => format))].sort(), ['csv', 'xml', 'yaml']);
  });

  it('names columns that are read', () => {
    const section = /^## CSV and TSV$.*?^## TBX$/msu.exec(page)?.[0] ?? '';
    const listed = Array.from(section.matchAll(/^- \*\*Of .*$/gmu), ([line]) => line).join('\n');
    const names = Array.from(listed.matchAll(/`(?<name>[^`]+)`/gu), ([name]) => name.slice(1, -1));
    const values = ['Old Name (1950-1971)', 'wikidata: Q0', 'en: press'];
    assert.ok(names.length > 40);
    assert.deepEqual(
      names.filter((name) => !values.includes(name) && columnOf(name) === undefined),
      [],
    );
  });
});
