import assert from 'node:assert/strict';
import { mentionAt, mentionFrom } from '../../../../src/vscode/commands/mention-walk.ts';

const mention = (entity: string, start: number) =>
  ({ entity, start, end: start + 4, text: 'name', kind: 'person', evidence: 'rule' }) as const;
const MENTIONS = [mention('b', 30), mention('a', 10), mention('a', 50)];

/** Selection, direction, whose, where it leads. */
const WALKS = [
  [0, 'next', null, 10],
  [10, 'next', null, 30],
  [10, 'next', 'a', 50],
  [50, 'next', 'a', 10],
  [50, 'next', null, 10],
  [30, 'previous', null, 10],
  [10, 'previous', 'a', 50],
  [-1, 'previous', 'b', 30],
  [0, 'next', 'nobody', undefined],
] as const;

describe('walking along mentions', () => {
  for (const [start, direction, entity, leadsTo] of WALKS) {
    it(`${direction} of ${entity ?? 'all'} from ${start} → ${leadsTo ?? 'nowhere'}`, () => {
      const found = mentionFrom(MENTIONS, { start, end: start }, direction, entity);
      assert.equal(found?.start, leadsTo);
    });
  }

  it('knows the mention at a selection, its ends included', () => {
    const at = (start: number, end = start): string | undefined =>
      mentionAt(MENTIONS, { start, end })?.entity;
    assert.deepEqual([at(9), at(10), at(14), at(30, 34), at(30, 35)], [undefined, 'a', 'a', 'b', undefined]);
  });
});
