import assert from 'node:assert/strict';
import { boundsOf, firstWindow, type Weighted } from '../../../../src/webview/dates/first-window.ts';
import { DAY, type Interval } from '../../../../src/webview/dates/time-window.ts';

/** `2019-08-05` a day, `2019-08-01/2019-08-31` days, `2019-08-05*3` a day of three mentions. */
function dates(...sketches: readonly string[]): readonly Weighted[] {
  return sketches.map((sketch) => {
    const [days = '', weight = '1'] = sketch.split('*');
    const [from = '', to = from] = days.split('/');
    return { from: Date.parse(from), to: Date.parse(to) + DAY, weight: Number(weight) };
  });
}

function day(iso: string): Interval {
  return { from: Date.parse(iso), to: Date.parse(iso) + DAY };
}

function inDays(window: Interval | null): string | null {
  return window && [window.from, window.to].map((at) => new Date(at).toISOString().slice(0, 10)).join(' ');
}

describe('the part of the time axis to begin with', () => {
  it('is everything where all lies close together', () => {
    const all = dates('2019-08-01', '2019-08-05', '2019-08-07');
    assert.deepEqual(firstWindow(all, day('2019-08-08')), boundsOf(all, day('2019-08-08')));
  });

  it('is the week of the article where the rest lies decades back', () => {
    const week = dates(
      '1982-01-01/1982-12-31',
      '2011-03-01/2011-03-31',
      '2019-08-05',
      '2019-08-06*3',
      '2019-08-07',
    );
    assert.equal(inDays(firstWindow(week, day('2019-08-08'))), '2019-08-04 2019-08-10');
  });

  it('counts mentions, not marks', () => {
    const some = dates('1982-05-01', '2011-03-01', '2014-01-01', '2019-08-06*9');
    assert.equal(inDays(firstWindow(some, day('2019-08-08'))), '2019-08-04 2019-08-10');
  });

  it('lies where the article looks back to, if that is nowhere near its own day', () => {
    const past = dates('1936-07-17', '1936-07-18', '1936-07-19', '1936-07-20', '2016-07-18');
    assert.equal(inDays(firstWindow(past, day('2016-07-19'))), '1936-07-16 1936-07-22');
  });

  it('is longer where the dates are', () => {
    const months = dates('1990-01-01', '2019-01-01/2019-01-31', '2019-04-21/2019-04-30', '2019-08-06');
    assert.equal(inDays(firstWindow(months, day('2019-08-08'))), '2018-12-18 2019-08-22');
  });

  it('is everything where nothing is dense', () => {
    const spread = dates('1950-01-01', '1970-01-01', '1990-01-01', '2010-01-01');
    assert.deepEqual(firstWindow(spread, null), boundsOf(spread, null));
  });

  it('has some air round a single day', () => {
    assert.equal(inDays(firstWindow(dates('2019-08-06'), null)), '2019-08-03 2019-08-09');
  });

  it('is nothing where there is nothing', () => {
    assert.equal(firstWindow([], null), null);
    assert.equal(boundsOf([], null), null);
  });
});
