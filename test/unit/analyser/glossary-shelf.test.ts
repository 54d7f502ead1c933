import assert from 'node:assert/strict';
import { createGlossaryShelf } from '../../../src/analyser/glossary-shelf.ts';
import type { GlossaryText } from '../../../src/analyser/requests.ts';

const file = (name: string, id: string, version: number): GlossaryText => ({
  source: { file: `file:///${name}`, label: name, layer: 'workspace' },
  text: `concepts:\n  - { id: ${id}, kind: place, en: ${id.toUpperCase()} }\n`,
  version,
});

describe('the shelf of glossaries', () => {
  it('keeps what it has made of glossaries that are the same', () => {
    const shelf = createGlossaryShelf([]);
    shelf.use([file('a', 'x', 1), file('b', 'y', 2)]);
    const view = shelf.near({});
    assert.equal(shelf.use([file('a', 'x', 1), file('b', 'y', 2)]).files.length, 2);
    assert.equal(shelf.near({}), view);
  });

  for (const [what, files] of [
    ['changed', [file('a', 'z', 3), file('b', 'y', 2)]],
    ['gone', [file('a', 'x', 1)]],
    ['new', [file('a', 'x', 1), file('b', 'y', 2), file('c', 'z', 3)]],
    ['in another order', [file('b', 'y', 2), file('a', 'x', 1)]],
  ] as const)
    it(`sees that one is ${what}`, () => {
      const shelf = createGlossaryShelf([]);
      shelf.use([file('a', 'x', 1), file('b', 'y', 2)]);
      const view = shelf.near({});
      shelf.use(files);
      assert.notEqual(shelf.near({}), view);
    });
});
