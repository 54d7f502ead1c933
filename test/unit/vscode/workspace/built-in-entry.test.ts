import assert from 'node:assert/strict';
import * as yaml from 'yaml';
import { builtInEntryText } from '../../../../src/vscode/workspace/built-in-entry.ts';

describe('an entry of the built-in glossary, as a file', () => {
  const entry = {
    id: 'front',
    kind: 'armed-group',
    en: "R: 'Front'",
    es: null,
    variants: ['# no comment', 'b'],
  };
  const text = builtInEntryText(entry, ['For\nreaders:', 'and writers.']);

  it('has its head as comments, each on one line', () => {
    assert.ok(text.startsWith('# For readers:\n# and writers.\nconcepts:\n'));
  });

  it('is a glossary of that one entry', () => {
    assert.deepEqual(yaml.parse(text), { concepts: [entry] });
  });
});
