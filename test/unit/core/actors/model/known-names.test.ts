import assert from 'node:assert/strict';

import { hashText } from '../../../../../src/core/actors/model/hash.ts';
import { createKeyIndex } from '../../../../../src/core/actors/model/key-index.ts';
import { markKnownNames, nameKey } from '../../../../../src/core/actors/model/known-names.ts';
import { createLexicon } from '../../../../../src/core/actors/model/lexicon.ts';

const EMPTY = new Uint8Array();

describe('known names', () => {
  it('are marked where they are longest, from left to right', () => {
    const profiles = new Map([
      [nameKey(['new', 'tamruk']), 7],
      [nameKey(['new', 'tamruk', 'bay']), 8],
      [nameKey(['bay']), 9],
    ]);
    const sorted = [...profiles].sort(([a], [b]) => a - b);
    const lexicon = createLexicon({
      words: createKeyIndex(new Uint32Array()),
      columns: { cluster: EMPTY, traits: EMPTY, profile: EMPTY, before: EMPTY, after: EMPTY },
      names: createKeyIndex(Uint32Array.from(sorted, ([key]) => key)),
      nameProfiles: Uint8Array.from(sorted, ([, profile]) => profile),
    });
    const words = ['in', 'new', 'tamruk', 'bay', 'bay', 'new'];
    const marks = words.map(() => '');
    markKnownNames(
      lexicon,
      (at) => hashText(words[at] ?? ''),
      0,
      words.length - 1,
      (at, profile, place) => (marks[at] = `${profile}:${place}`),
    );
    assert.deepEqual(marks, ['', '8:1', '8:0', '8:2', '9:3', '']);
  });
});
