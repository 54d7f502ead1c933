import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readActors } from '../../../../../src/core/actors/read-actors.ts';
import { readModelFile } from '../../../../../src/core/actors/model/model-file.ts';
import { createNameModel } from '../../../../../src/core/actors/model/name-model.ts';
import { createGlossary } from '../../../../../src/core/glossary/glossary.ts';

const file = readModelFile(readFileSync('data/models/en.names.bin'));
assert.ok(file.ok);
const model = createNameModel(file.file);

describe('a trained recogniser', () => {
  it('reads a sentence of many hundred words, and the next one as if there had been none', () => {
    const long = `They went ${'on and on '.repeat(200)}to Freedonia with Elena Markou.`;
    const short = 'Then Elena Markou spoke.';
    const text = `${long} ${short}`;
    const { mentions } = readActors(
      text,
      [{ start: 0, end: text.length, language: 'en' }],
      createGlossary([]),
      null,
      () => model,
    );
    const said = mentions.filter(({ text: words }) => words === 'Elena Markou');
    assert.deepEqual(
      said.map(({ start, kind, evidence }) => [start, kind, evidence]),
      [
        [text.indexOf('Elena'), 'person', 'model'],
        [text.lastIndexOf('Elena'), 'person', 'model'],
      ],
    );
  });
});
