import assert from 'node:assert/strict';
import type { UiLanguage } from '../../../../src/i18n/languages.ts';
import { placed, ticksOf } from '../../../../src/webview/dates/ticks.ts';
import { createTimeScale } from '../../../../src/webview/dates/time-window.ts';

function scale(from: string, to: string, width: number) {
  return createTimeScale({ from: Date.parse(from), to: Date.parse(to) }, width);
}

function labels(from: string, to: string, width: number, language: UiLanguage = 'en'): readonly string[] {
  return ticksOf(scale(from, to, width), language).flatMap(({ label }) => label ?? []);
}

describe('the ticks of the time axis', () => {
  const cases: readonly [string, Parameters<typeof labels>, readonly string[]][] = [
    ['hours', ['2019-08-05T10:00Z', '2019-08-06T10:00Z', 400], ['5 Aug, 12:00', '18:00', '6 Aug', '06:00']],
    ['days', ['2019-08-05', '2019-08-09', 280], ['5 Aug 2019', '6 Aug', '7 Aug', '8 Aug']],
    ['weeks, on Mondays', ['2019-07-31', '2019-08-30', 240], ['5 Aug 2019', '12 Aug', '19 Aug', '26 Aug']],
    ['quarters', ['2018-11-15', '2019-11-15', 260], ['Jan 2019', 'Apr', 'Jul', 'Oct']],
    ['years', ['2014-06-01', '2019-08-01', 300], ['2015', '2016', '2017', '2018', '2019']],
    ['decades', ['1975-01-01', '2019-08-01', 240], ['1980', '1990', '2000', '2010']],
    ['Spanish', ['2018-12-15', '2020-03-01', 280, 'es'], ['ene 2019', 'abr', 'jul', 'oct', 'ene 2020']],
  ];
  for (const [what, at, expected] of cases)
    it(`names ${what}`, () => {
      assert.deepEqual(labels(...at), expected);
    });

  it('speaks Portuguese', () => {
    assert.deepEqual(labels('2019-08-05', '2019-08-07', 280, 'pt-br'), ['5 de ago. de 2019', '6 de ago.']);
  });

  it('sets the names of days in the middle of days, where these are wide', () => {
    const [first] = ticksOf(scale('2019-08-05', '2019-08-09', 400), 'en');
    assert.deepEqual(first, { x: 0, labelX: 50, label: '5 Aug 2019' });
  });

  it('keeps labels inside the axis, and apart from each other and from one that stands', () => {
    const axis = scale('2019-08-05', '2019-08-09', 280);
    const published = placed(axis, Date.parse('2019-08-08T12:00Z'), '8 Aug');
    const ticks = ticksOf(axis, 'en', published);
    assert.deepEqual(
      ticks.map(({ label }) => label),
      ['5 Aug 2019', '6 Aug', '7 Aug', null],
    );
    assert.ok(ticks.every(({ labelX }) => labelX >= 0 && labelX <= 280));
  });

  it('has few enough to be read on any axis', () => {
    for (const days of [0.3, 1, 3, 10, 30, 100, 400, 2000, 10_000, 40_000, 200_000]) {
      const from = Date.parse('2019-08-08');
      const axis = createTimeScale({ from, to: from + days * 86_400_000 }, 160);
      assert.ok(ticksOf(axis, 'en').length <= 6, `${days} days`);
    }
  });
});
