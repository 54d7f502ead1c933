import assert from 'node:assert/strict';
import { rowForKey, rowForTyped, type Row } from '../../../src/webview/shared/row.ts';

const rows: readonly Row[] = ['Ana', 'Álvaro', 'Bento', 'Carla'].map((label, index) => ({
  key: label,
  label,
  target: { start: index, end: index + 1 },
}));

describe('rowForKey', () => {
  for (const [selected, key, expected] of [
    ['Ana', 'ArrowDown', 'Álvaro'],
    ['Carla', 'ArrowDown', 'Carla'],
    ['Ana', 'ArrowUp', 'Ana'],
    ['Bento', 'Home', 'Ana'],
    ['Bento', 'End', 'Carla'],
    ['Ana', 'PageDown', 'Carla'],
    [null, 'ArrowDown', 'Ana'],
    [null, 'ArrowUp', 'Carla'],
    ['Ana', 'Tab', undefined],
  ] as const)
    it(`${key} from ${selected ?? 'nowhere'} leads to ${expected ?? 'nowhere'}`, () => {
      assert.equal(rowForKey(rows, selected, key)?.key, expected);
    });

  it('leads nowhere where there are no rows', () => {
    assert.equal(rowForKey([], null, 'ArrowDown'), null);
  });
});

describe('rowForTyped', () => {
  for (const [selected, typed, expected] of [
    ['Ana', 'a', 'Álvaro'],
    ['Álvaro', 'a', 'Ana'],
    ['Ana', 'an', 'Ana'],
    ['Ana', 'al', 'Álvaro'],
    ['Carla', 'B', 'Bento'],
    [null, 'c', 'Carla'],
    ['Ana', 'x', undefined],
    ['Ana', ' ', undefined],
  ] as const)
    it(`"${typed}" from ${selected ?? 'nowhere'} finds ${expected ?? 'nothing'}`, () => {
      assert.equal(rowForTyped(rows, selected, typed)?.key, expected);
    });
});
