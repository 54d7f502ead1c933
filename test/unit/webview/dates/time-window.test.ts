import assert from 'node:assert/strict';
import {
  createTimeScale,
  DAY,
  kept,
  meet,
  moved,
  showing,
  zoomed,
} from '../../../../src/webview/dates/time-window.ts';

const window = { from: 100, to: 200 };

describe('the window of the time axis', () => {
  it('turns time into pixels and back', () => {
    const scale = createTimeScale({ from: 0, to: 10 * DAY }, 400);
    assert.equal(scale.xOf(DAY), 40);
    assert.equal(scale.timeAt(40), DAY);
    assert.equal(scale.xOf(-DAY), -40);
  });

  it('zooms round a moment that keeps its place', () => {
    assert.deepEqual(zoomed(window, 2, 150), { from: 125, to: 175 });
    assert.deepEqual(zoomed(window, 2, 100), { from: 100, to: 150 });
    assert.deepEqual(zoomed(window, 0.5, 150), { from: 50, to: 250 });
  });

  it('moves', () => {
    assert.deepEqual(moved(window, -30), { from: 70, to: 170 });
  });

  const bounds = { from: 0, to: 1000 };
  const cases: readonly [string, { from: number; to: number }, { from: number; to: number }][] = [
    ['lets pass what is inside', window, window],
    ['moves back what is too early', { from: -50, to: 50 }, { from: 0, to: 100 }],
    ['moves back what is too late', { from: 950, to: 1050 }, { from: 900, to: 1000 }],
    ['shortens what is longer than everything', { from: -500, to: 1500 }, bounds],
    ['lengthens what is too short', { from: 499, to: 501 }, { from: 495, to: 505 }],
  ];
  for (const [what, wish, result] of cases)
    it(what, () => {
      assert.deepEqual(kept(wish, bounds, 10), result);
    });

  it('stays where it is for what is in sight, and moves no further than it must for the rest', () => {
    assert.deepEqual(showing(window, { from: 120, to: 130 }), window);
    assert.deepEqual(showing(window, { from: 300, to: 310 }), { from: 218, to: 318 });
    assert.deepEqual(showing(window, { from: 20, to: 30 }), { from: 12, to: 112 });
  });

  it('shows the beginning of what is too long, unless some of it is in sight', () => {
    assert.deepEqual(showing(window, { from: 150, to: 900 }), window);
    assert.deepEqual(showing(window, { from: 500, to: 900 }), { from: 492, to: 592 });
  });

  it('knows what has time in common', () => {
    assert.ok(meet(window, { from: 199, to: 300 }));
    assert.ok(!meet(window, { from: 200, to: 300 }));
  });
});
