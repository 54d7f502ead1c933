import assert from 'node:assert/strict';
import { contains, overlaps, withText } from '../../../../src/core/text/span.ts';

describe('spans', () => {
  it('overlap only where they share a unit', () => {
    assert.equal(overlaps({ start: 0, end: 3 }, { start: 2, end: 5 }), true);
    assert.equal(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 }), false);
    assert.equal(overlaps({ start: 1, end: 1 }, { start: 1, end: 5 }), false);
  });

  it('contain themselves', () => {
    assert.equal(contains({ start: 1, end: 4 }, { start: 1, end: 4 }), true);
    assert.equal(contains({ start: 1, end: 4 }, { start: 0, end: 4 }), false);
  });

  it('carry the words they cover, half an emoji too', () => {
    assert.deepEqual(withText('a😀b', { start: 1, end: 2 }), { start: 1, end: 2, text: '\uD83D' });
  });
});
