import assert from 'node:assert/strict';
import { findCalendarDates } from '../../../../src/core/dates/find-calendar-dates.ts';
import type { Lang } from '../../../../src/core/language/language.ts';

const ROWS: readonly (readonly [Lang, string, readonly string[]])[] = [
  ['en', 'BASEL, 3 May 2019 — Talks', ['3 May 2019 = 2019-05-03']],
  ['en', 'TUESDAY, MAY 28, 2024 | 14:30', ['TUESDAY, MAY 28, 2024 = 2024-05-28']],
  [
    'en',
    'Updated 2019-05-03T10:22:00Z, first 03/05/2019',
    ['2019-05-03 = 2019-05-03', '03/05/2019 = 2019-03-05'],
  ],
  [
    'en',
    'Tuesday 28 of May 2024; Sept. 2; last week; in May 2019',
    ['Tuesday 28 of May 2024 = 2024-05-28', 'Sept. 2 = XXXX-09-02', 'May 2019 = 2019-05'],
  ],
  ['es', 'Basilea, 3 de mayo de 2019. 2 sep', ['3 de mayo de 2019 = 2019-05-03', '2 sep = XXXX-09-02']],
  ['es', '03/05/2019 y 15 AGO 2019', ['03/05/2019 = 2019-05-03', '15 AGO 2019 = 2019-08-15']],
  [
    'pt',
    '3 Mai 2019, 3 de maio, 3.mai.2019',
    ['3 Mai 2019 = 2019-05-03', '3 de maio = XXXX-05-03', '3.mai.2019 = 2019-05-03'],
  ],
  ['pt', 'maio, 2019 casas, ontem', []],
];

describe('findCalendarDates', () => {
  for (const [language, text, wanted] of ROWS)
    it(`${language}: ${text}`, () => {
      const found = findCalendarDates(text, { start: 0, end: text.length }, language);
      assert.deepEqual(
        found.map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`),
        wanted,
      );
    });

  it('looks at the stretch it is given alone', () => {
    const text = '3 May 2019 and 4 May 2019';
    assert.deepEqual(findCalendarDates(text, { start: 11, end: 25 }, 'en'), [
      { start: 15, end: 25, value: '2019-05-04' },
    ]);
  });
});
