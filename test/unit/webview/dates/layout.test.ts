import assert from 'node:assert/strict';
import { isSeen, lanesFor, layOut } from '../../../../src/webview/dates/layout.ts';
import type { Bar, Mark } from '../../../../src/webview/dates/marks.ts';
import { createTimeScale, DAY } from '../../../../src/webview/dates/time-window.ts';

function mark(from: number, days: number, runs: Mark['runs'] = null): Mark {
  const interval = { from: from * DAY, to: (from + days) * DAY };
  const key = `${from}/${days}/${runs ?? ''}`;
  return { key, ...interval, heading: key, timeOfDay: null, runs, isApproximate: false, items: [] };
}

function bar(...marks: readonly Mark[]): Bar {
  return {
    marks,
    from: Math.min(...marks.map(({ from }) => from)),
    to: Math.max(...marks.map(({ to }) => to)),
  };
}

/** Ten pixels a day. */
const scale = createTimeScale({ from: 0, to: 30 * DAY }, 300);
const [day, week, month] = [bar(mark(3, 1)), bar(mark(5, 7)), bar(mark(0, 30))];
const anchor = { from: 20 * DAY, to: 21 * DAY };

function sidesOf(which: Bar, at = scale): readonly number[] | undefined {
  const [first] = layOut([which], at, anchor, 4)[0]?.marks ?? [];
  return first && [first.left, first.right];
}

describe('the layout of the time axis', () => {
  it('is as wide as time is long', () => {
    assert.deepEqual(sidesOf(day), [30, 40]);
    assert.deepEqual(sidesOf(week), [50, 120]);
  });

  it('shows that a month is longer than a week and a week than a day, however small they are', () => {
    const century = createTimeScale({ from: 0, to: 36_525 * DAY }, 300);
    const widths = [day, week, month, bar(mark(0, 365)), bar(mark(0, 3650))].map((each) => {
      const [left = 0, right = 0] = sidesOf(each, century) ?? [];
      return right - left;
    });
    assert.deepEqual(
      widths.map((width) => Math.round(width)),
      [8, 10, 12, 15, 30],
    );
  });

  it('stacks what overlaps', () => {
    assert.deepEqual(
      layOut([day, week, month], scale, anchor, 4).map(({ lane }) => lane),
      [0, 0, 1],
    );
  });

  it('runs on to the day of publication, or a little further, or back', () => {
    const tail = (which: Mark) => layOut([bar(which)], scale, anchor, 4)[0]?.marks[0]?.tail;
    assert.deepEqual(tail(mark(3, 1, 'on')), [40, 210]);
    assert.deepEqual(tail(mark(22, 1, 'on')), [230, 246]);
    assert.deepEqual(tail(mark(3, 1, 'upTo')), [30, 14]);
    assert.equal(tail(mark(3, 1)), null);
  });

  it('joins the ends of a range in one lane', () => {
    const range = bar(mark(3, 1), mark(8, 1));
    assert.deepEqual(layOut([range], scale, anchor, 4)[0]?.join, { left: 40, right: 80 });
    assert.equal(layOut([bar(mark(3, 1), mark(4, 1))], scale, anchor, 4)[0]?.join, null);
  });

  it('gives each mark the same lane wherever the window is', () => {
    const bars = [day, week, bar(mark(4, 3)), month];
    const lanes = (from: number) =>
      layOut(bars, createTimeScale({ from: from * DAY, to: (from + 30) * DAY }, 300), anchor, 4).map(
        ({ lane }) => lane,
      );
    assert.deepEqual(lanes(0), lanes(17));
  });

  it('draws nothing far outside, and knows what is in sight', () => {
    const near = createTimeScale({ from: 4 * DAY, to: 4.1 * DAY }, 300);
    const [placed] = layOut([month], near, anchor, 4)[0]?.marks ?? [];
    assert.ok(placed && placed.left > -100 && placed.right < 400 && isSeen(placed, 300));
    const [out] = layOut([day], near, anchor, 4)[0]?.marks ?? [];
    assert.ok(out && !isSeen(out, 300));
  });

  it('has as many lanes as the axis needs, within limits', () => {
    const many = Array.from({ length: 40 }, (_, at) => bar(mark(at / 100, 10)));
    const windows = { first: scale.window, all: scale.window };
    assert.equal(lanesFor([day, week, month], windows, 300, anchor), 2);
    assert.equal(lanesFor(many, windows, 300, anchor), 8);
    assert.equal(lanesFor([], windows, 300, anchor), 1);
  });
});
