import assert from 'node:assert/strict';
import { LANGS } from '../../../../../src/core/language/language.ts';
import { finds, PUBLISHED } from '../marked-dates.ts';
import { BARE_NAMES } from './bare-names.ts';
import { CALENDAR_DAYS } from './calendar-days.ts';
import { textsOf, type ConstructionTable } from './construction-table.ts';
import { DECADES_AND_CENTURIES } from './decades-and-centuries.ts';
import { DEICTIC_WORDS } from './deictic-words.ts';
import { DISTANCES } from './distances.ts';
import { DURATIONS } from './durations.ts';
import { HOLIDAYS } from './holidays.ts';
import { LAST_AND_NEXT } from './last-and-next.ts';
import { MONTHS_AND_YEARS } from './months-and-years.ts';
import { NOT_DATES } from './not-dates.ts';
import { NUMBER_WORDS } from './number-words.ts';
import { PARTS_OF_PERIODS } from './parts-of-periods.ts';
import { PARTS_OF_THE_DAY } from './parts-of-the-day.ts';
import { PREVIOUS_DATES } from './previous-dates.ts';
import { RANGES } from './ranges.ts';
import { SEASONS_AND_QUARTERS } from './seasons-and-quarters.ts';
import { SETS } from './sets.ts';
import { TIMES_OF_DAY } from './times-of-day.ts';
import { UNRESOLVED } from './unresolved.ts';
import { VAGUE_REFERENCES } from './vague-references.ts';
import { WEEKS_AND_WEEKENDS } from './weeks-and-weekends.ts';

const FAMILIES: Readonly<Record<string, ConstructionTable>> = {
  'calendar days': CALENDAR_DAYS,
  'months and years': MONTHS_AND_YEARS,
  'decades and centuries': DECADES_AND_CENTURIES,
  'seasons and quarters': SEASONS_AND_QUARTERS,
  'weeks and weekends': WEEKS_AND_WEEKENDS,
  'parts of periods': PARTS_OF_PERIODS,
  holidays: HOLIDAYS,
  'deictic words': DEICTIC_WORDS,
  distances: DISTANCES,
  'last and next': LAST_AND_NEXT,
  'bare names': BARE_NAMES,
  'times of day': TIMES_OF_DAY,
  'parts of the day': PARTS_OF_THE_DAY,
  durations: DURATIONS,
  'number words': NUMBER_WORDS,
  sets: SETS,
  ranges: RANGES,
  'vague references': VAGUE_REFERENCES,
  'previous dates': PREVIOUS_DATES,
  unresolved: UNRESOLVED,
  'not dates': NOT_DATES,
};

describe('time expressions, construction by construction', () => {
  for (const [family, table] of Object.entries(FAMILIES))
    describe(family, () => {
      for (const [construction, row] of Object.entries(table))
        for (const language of LANGS)
          for (const marked of textsOf(row[language]))
            it(`${construction}, ${language}: ${marked}`, () => {
              finds(language, marked, table === UNRESOLVED ? null : PUBLISHED);
            });
    });

  for (const language of LANGS)
    it(`has an example of its own for at least 150 constructions in ${language}`, () => {
      const worded = Object.values(FAMILIES)
        .flatMap((table) => Object.values(table))
        .filter((row) => textsOf(row[language]).length > 0);
      assert.ok(worded.length >= 150, `${worded.length} constructions`);
    });
});
