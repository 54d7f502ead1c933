import assert from 'node:assert/strict';

import { createGlossary } from '../../../../src/core/glossary/glossary.ts';
import { termAt } from '../../../../src/core/glossary/term-at.ts';
import { WORLD } from './concepts.ts';

const glossary = createGlossary(WORLD);

/** `|` is the caret. */
function at(marked: string): string | null {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = termAt(glossary, text, offset, 'en');
  return found && text.slice(found.start, found.end);
}

describe('termAt', () => {
  it('finds the term around the caret, and the one that ends at it', () => {
    assert.equal(at('from Al-N|ahr to Ankara'), 'Al-Nahr');
    assert.equal(at('from |Al-Nahr to Ankara'), 'Al-Nahr');
    assert.equal(at('from Al-Nahr| to Ankara'), 'Al-Nahr');
    assert.equal(at('from Al-Nahr t|o Ankara'), null);
    assert.equal(at('the Army of\nthe Nor|th'), 'Army of\nthe North');
  });

  it('reads the neighbourhood only, cut between words', () => {
    const far = 'Xx '.repeat(100_000);
    assert.equal(at(`${far}United Na|tions ${far}`), 'United Nations');
    assert.equal(at(`${'x'.repeat(5_000)}Turk|ey`), null);
    assert.equal(at(`${far}un${'x'.repeat(499)} Turk|ey`), 'Turkey');
  });

  it('is null at the ends of an empty text', () => {
    assert.equal(at('|'), null);
  });
});
