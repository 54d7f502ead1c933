import assert from 'node:assert/strict';
import { findOccurrences } from '../../../../src/core/glossary/find-occurrences.ts';
import { createGlossary } from '../../../../src/core/glossary/glossary.ts';
import { WORLD } from './concepts.ts';

const glossary = createGlossary(WORLD);

/** The words under which a text names entries. */
function named(text: string, ...ids: string[]): string[] {
  return findOccurrences(glossary, text, ids).map(({ start, end }) => text.slice(start, end));
}

describe('the places where a text names an entry', () => {
  it('are those of all its names, in order', () => {
    assert.deepEqual(named('AN, the Army of the North.\n\nJaish ash-Shimal', 'north-army'), [
      'AN',
      'Army of the North',
      'Jaish ash-Shimal',
    ]);
  });

  it('are those of several entries', () => {
    assert.deepEqual(named('Turkey, Syria, Ankara', 'turkey', 'ankara'), ['Turkey', 'Ankara']);
  });

  it('may run over a line, not over a blank one', () => {
    assert.deepEqual(named('Delta\nObservatory', 'observatory'), ['Delta\nObservatory']);
    for (const blank of ['\n\n', '\r\n\r\n', '\n \t\n'])
      assert.deepEqual(named(`Delta${blank}Turkey${blank}Turkey`, 'observatory', 'turkey'), [
        'Turkey',
        'Turkey',
      ]);
  });

  it('are none in an empty text', () => {
    assert.deepEqual(named('', 'turkey'), []);
  });
});
