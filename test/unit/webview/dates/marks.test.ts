import assert from 'node:assert/strict';
import { createTranslator } from '../../../../src/i18n/translator.ts';
import type { DateRow } from '../../../../src/rpc/panels.ts';
import { groupDates } from '../../../../src/webview/dates/group-dates.ts';
import { createMarkWords } from '../../../../src/webview/dates/mark-words.ts';
import { barsOf, intervalOf, marksInOrder, type Bar } from '../../../../src/webview/dates/marks.ts';

const translator = createTranslator('en');

function row(text: string, parts: Partial<DateRow> & Pick<DateRow, 'value'>): DateRow {
  const day = parts.value?.slice(0, 10) ?? '';
  const days = /^\d{4}-\d{2}-\d{2}$/u.test(day) ? { from: day, to: day } : {};
  const words = { start: 0, end: text.length, before: '', text, after: '' };
  return { ...words, type: 'DATE', anchor: 'publication', actors: [], ...days, ...parts };
}

function bars(...rows: readonly DateRow[]): readonly Bar[] {
  return barsOf(groupDates(rows, translator));
}

const iso = (at: number): string => new Date(at).toISOString().slice(0, 16);

const january = { value: '2019-01', from: '2019-01-01', to: '2019-01-31' };

describe('the time that an expression covers', () => {
  const cases: readonly [string, DateRow, string | null][] = [
    ['a day', row('Monday', { value: '2019-08-05' }), '2019-08-05T00:00 2019-08-06T00:00'],
    ['a month', row('January', january), '2019-01-01T00:00 2019-02-01T00:00'],
    ['a night', row('Monday night', { value: '2019-08-05TNI' }), '2019-08-05T20:00 2019-08-06T00:00'],
    ['a minute', row('15:30', { value: '2019-08-05T15:30' }), '2019-08-05T15:30 2019-08-05T15:31'],
    ['an hour', row('3 p.m.', { value: '2019-08-05T15' }), '2019-08-05T15:00 2019-08-05T16:00'],
    ['midnight', row('midnight', { value: '2019-08-05T24:00' }), '2019-08-06T00:00 2019-08-06T00:01'],
    ['nothing for a set', row('on Fridays', { type: 'SET', value: 'XXXX-WXX-5' }), null],
    ['nothing for what is vague', row('now', { value: 'PRESENT_REF' }), null],
    ['nothing without a day', row('3 May', { value: 'XXXX-05-03', anchor: 'unresolved' }), null],
  ];
  for (const [what, date, expected] of cases)
    it(`is ${what}`, () => {
      const interval = intervalOf(date);
      assert.equal(interval && `${iso(interval.from)} ${iso(interval.to)}`, expected);
    });
});

describe('the marks of the time axis', () => {
  it('gather the mentions of the same time', () => {
    const [bar, ...others] = bars(
      row('Monday', { value: '2019-08-05' }),
      row('5 August', { value: '2019-08-05' }),
    );
    assert.equal(others.length, 0);
    assert.deepEqual(
      bar?.marks.map(({ heading, items }) => [heading, items.map(({ label }) => label)]),
      [['Mon 5 August 2019', ['Monday', '5 August']]],
    );
  });

  it('keep apart the open, the rough and the exact of the same time', () => {
    const all = bars(
      row('in January', january),
      row('January', { ...january, runs: 'on' }),
      row('about January', { ...january, mod: 'APPROX' }),
    );
    assert.deepEqual(
      all.map(({ marks }) => marks.map(({ heading, runs, isApproximate }) => [heading, runs, isApproximate])),
      [
        [['January 2019', null, false]],
        [['about January 2019', null, true]],
        [['since January 2019', 'on', false]],
      ].sort(),
    );
  });

  it('join the two ends of a range, wherever and how often it is named', () => {
    const range = (rangeId: string) => [
      row('Tuesday', { value: '2019-08-06', rangeId }),
      row('Friday', { value: '2019-08-09', rangeId }),
    ];
    const [bar, ...others] = bars(...range('r1'), ...range('r2'));
    assert.equal(others.length, 0);
    assert.deepEqual(
      bar?.marks.map(({ from, items }) => [iso(from), items.length]),
      [
        ['2019-08-06T00:00', 2],
        ['2019-08-09T00:00', 2],
      ],
    );
  });

  it('come short before long to their lanes, and in order of time to the keyboard', () => {
    const all = bars(row('January', january), row('Monday', { value: '2019-08-05' }));
    assert.deepEqual(
      all.map(({ marks }) => marks[0]?.heading),
      ['Mon 5 August 2019', 'January 2019'],
    );
    assert.deepEqual(
      marksInOrder(all).map(({ heading }) => heading),
      ['January 2019', 'Mon 5 August 2019'],
    );
  });

  it('say what they are, and in which words', () => {
    const [mark] = marksInOrder(bars(row('Monday night', { value: '2019-08-05TNI', type: 'TIME' })));
    assert.ok(mark);
    assert.deepEqual(createMarkWords(translator)(mark), {
      label: 'Mon 5 August 2019, night, 1 mention',
      tooltip: 'Mon 5 August 2019, night\n“Monday night”',
    });
  });
});
