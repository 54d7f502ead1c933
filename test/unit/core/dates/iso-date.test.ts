import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  civil,
  dayNumber,
  daysInMonth,
  easterSunday,
  isoDate,
  parseIsoDate,
  shiftMonth,
  weekdayOf,
  weekOf,
} from '../../../../src/core/dates/iso-date.ts';

const day = (iso: string): number => parseIsoDate(iso) ?? NaN;

describe('iso-date', () => {
  it('counts days both ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500_000, max: 500_000 }), (days) => {
        assert.equal(dayNumber(civil(days)), days);
      }),
    );
    assert.equal(day('1970-01-01'), 0);
    assert.equal(isoDate(day('2020-02-29') + 1), '2020-03-01');
  });

  it('knows weekdays and ISO weeks', () => {
    assert.equal(weekdayOf(day('2019-08-14')), 3);
    assert.deepEqual(weekOf(day('2021-01-03')), { year: 2020, week: 53 });
    assert.deepEqual(weekOf(day('2018-12-31')), { year: 2019, week: 1 });
  });

  it('refuses what is no day', () => {
    for (const text of ['2019-02-29', '2019-13-01', '2019-1-1', 'soon', '2019-05-00'])
      assert.equal(parseIsoDate(text), null);
  });

  it('knows months and Easter', () => {
    assert.equal(daysInMonth(1900, 2), 28);
    assert.deepEqual(shiftMonth(2019, 1, -1), { year: 2018, month: 12 });
    assert.equal(isoDate(easterSunday(2019)), '2019-04-21');
    assert.equal(isoDate(easterSunday(2024)), '2024-03-31');
  });
});
