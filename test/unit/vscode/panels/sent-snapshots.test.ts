import assert from 'node:assert/strict';
import type { Span } from '../../../../src/core/text/span.ts';
import type { PanelState } from '../../../../src/rpc/panels.ts';
import type { Reading } from '../../../../src/vscode/editor/reading.ts';
import { createSentSnapshots } from '../../../../src/vscode/panels/sent-snapshots.ts';

interface View {
  readonly rows: readonly (Span & { readonly text: string })[];
}

const state = (rows: View['rows'], fileName = 'a.txt'): PanelState<View> => ({
  status: 'ready',
  file: `file:///${fileName}`,
  fileName,
  view: { rows },
  notices: [],
});

/** All that is asked of an article here is which one it is. */
const article = (version: number): Reading & { readonly status: 'ready' } =>
  ({ status: 'ready', version }) as Reading & { readonly status: 'ready' };

const HTS = { start: 10, end: 13, text: 'HTS' };
const IDLIB = { start: 20, end: 25, text: 'Idlib' };
const later = <Row extends Span>(row: Row, by: number): Row => ({
  ...row,
  start: row.start + by,
  end: row.end + by,
});

describe('What a panel was sent', () => {
  const create = (): ReturnType<typeof createSentSnapshots<View>> =>
    createSentSnapshots<View>(({ rows }) => rows);

  it('is numbered', () => {
    const sent = create();
    assert.deepEqual([sent.add(state([]), article(1)), sent.add(state([]), article(2))], [1, 2]);
  });

  it('still holds where nothing but places has changed, and is understood of the new ones', () => {
    const sent = create();
    const seq = sent.add(state([HTS, IDLIB]), article(1));
    assert.equal(sent.holds(state([HTS, later(IDLIB, 4)]), article(2)), true);
    assert.equal(sent.articleOf(seq)?.version, 2);
    assert.deepEqual(sent.placeOf(seq, IDLIB), later(IDLIB, 4));
    assert.deepEqual(sent.placeOf(seq, { start: HTS.start, end: HTS.end }), HTS);
    assert.equal(sent.rowAt(26), IDLIB);
    assert.equal(sent.rowAt(21), undefined);
  });

  it('does not hold where words, rows or files are others', () => {
    const sent = create();
    assert.equal(sent.holds(state([]), article(1)), false);
    sent.add(state([HTS]), article(1));
    assert.equal(sent.holds(state([{ ...HTS, text: 'HTŞ' }]), article(2)), false);
    assert.equal(sent.holds(state([HTS, IDLIB]), article(2)), false);
    assert.equal(sent.holds(state([HTS], 'b.txt'), article(2)), false);
    assert.equal(sent.holds({ status: 'empty', reason: 'noEditor' }, article(2)), false);
    assert.equal(sent.articleOf(1)?.version, 1);
  });

  it('is known for four snapshots, each with its own places', () => {
    const sent = create();
    for (let version = 1; version <= 5; version++) sent.add(state([later(HTS, version)]), article(version));
    assert.equal(sent.articleOf(1), undefined);
    assert.equal(sent.placeOf(1, later(HTS, 1)), undefined);
    assert.equal(sent.articleOf(2)?.version, 2);
    assert.deepEqual(sent.placeOf(2, later(HTS, 2)), later(HTS, 2));
  });

  it('has no place for a row that was never sent', () => {
    const sent = create();
    const seq = sent.add(state([HTS]), article(1));
    assert.equal(sent.placeOf(seq, { start: 0, end: 99 }), undefined);
    assert.equal(sent.placeOf(7, HTS), undefined);
  });

  it('has no article where none is shown', () => {
    const sent = create();
    const seq = sent.add({ status: 'empty', reason: 'noEditor' }, { status: 'empty', reason: 'noEditor' });
    assert.equal(sent.articleOf(seq), undefined);
    assert.equal(sent.rowAt(0), undefined);
  });
});
