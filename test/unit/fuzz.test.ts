import assert from 'node:assert/strict';
import { casesOf, createTargets } from '../fuzz/targets.ts';

/** A part of what `npm run fuzz` tries, with the same seed each time: what it finds is new. */
const CASES = 10_000;
const SEED = 1;

describe('hostile input', () => {
  const targets = createTargets();
  const shares = casesOf(targets, CASES);
  targets.forEach((target, index) => {
    const cases = shares[index] ?? 0;
    it(`breaks no promise: ${target.name}, ${cases} cases`, async () => {
      const finding = await target.run({ seed: SEED, cases });
      assert.ok(finding === null, finding === null ? '' : `${finding.error}\nwith ${finding.input}`);
    }).timeout(120_000);
  });

  it('is of ten thousand cases here', () => {
    assert.ok(shares.reduce((sum, cases) => sum + cases, 0) >= CASES);
  });
});
