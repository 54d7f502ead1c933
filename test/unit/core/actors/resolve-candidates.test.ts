import assert from 'node:assert/strict';

import type { Candidate } from '../../../../src/core/actors/candidate.ts';
import { resolveCandidates } from '../../../../src/core/actors/resolve-candidates.ts';
import type { Evidence } from '../../../../src/core/actors/mention.ts';

function candidate(start: number, end: number, evidence: Evidence, sure = false): Candidate {
  return { start, end, evidence, sure, kind: 'place', language: 'en', acts: false };
}

/** The kept candidates as `start-end:evidence`. */
function kept(...candidates: readonly Candidate[]): readonly string[] {
  return resolveCandidates(candidates).map(({ start, end, evidence }) => `${start}-${end}:${evidence}`);
}

describe('resolveCandidates', () => {
  it('keeps what does not overlap, in order', () => {
    assert.deepEqual(kept(candidate(5, 8, 'rule'), candidate(0, 4, 'glossary')), [
      '0-4:glossary',
      '5-8:rule',
    ]);
  });

  it('prefers the glossary to a guess, whatever its length', () => {
    assert.deepEqual(kept(candidate(0, 9, 'rule'), candidate(3, 6, 'glossary')), ['3-6:glossary']);
    assert.deepEqual(kept(candidate(0, 9, 'model'), candidate(3, 12, 'glossary')), ['3-12:glossary']);
  });

  it('prefers a sure name that holds another one', () => {
    assert.deepEqual(kept(candidate(0, 9, 'rule', true), candidate(3, 6, 'glossary', true)), ['0-9:rule']);
  });

  it('prefers the user to everything', () => {
    assert.deepEqual(kept(candidate(0, 9, 'rule', true), candidate(3, 6, 'user')), ['3-6:user']);
  });
});
