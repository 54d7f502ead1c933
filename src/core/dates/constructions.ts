import type { Builder } from './site.ts';
import {
  amount,
  amountOfMillions,
  countsSomething,
  duration,
  everyDate,
  everyOther,
  everyTime,
  everyUnit,
  isSum,
  offset,
  set,
  unitIn,
} from './build-quantity.ts';
import {
  bareSeason,
  begins,
  calendarYear,
  century,
  comparesWith,
  belongsToMore,
  isName,
  longSpan,
  day,
  dayAlone,
  decade,
  deicticWithDate,
  explicitYear,
  goesOn,
  holiday,
  isCommonWord,
  modified,
  month,
  monthLooksRight,
  neighbour,
  nthWeekday,
  ordinalPeriod,
  ordinalUnit,
  part,
  period,
  season,
  shiftedDay,
  startsName,
  theDay,
  theUnit,
  uncounted,
  weekday,
  wholeUnit,
  yearOf,
} from './build-calendar.ts';
import {
  clock,
  clockTo,
  dayPart,
  deicticPart,
  hoursAdded,
  midDayPart,
  noon,
  onDay,
  zoned,
} from './build-clock.ts';
import {
  dayPair,
  daysOfMonth,
  deicticPair,
  durations,
  hourRange,
  monthRange,
  pair,
  weekdayRange,
  yearRange,
} from './build-pair.ts';
import type { Unit } from './meaning.ts';
import { expandYear } from './terminals.ts';
import { codeIn, meaningIn, numberIn, quantityIn } from './value.ts';

interface Definition {
  /** The symbol that the construction yields. */
  readonly symbol: string;
  readonly mean: Builder;
}

const yields = (symbol: string, mean: Builder): Definition => ({ symbol, mean });

/**
 * The constructions of time expressions, the same for all languages: what each yields, and what its parts mean
 * together. How it is worded is each language's table. Order matters: the first of two readings of the same words wins.
 */
export const CONSTRUCTIONS = {
  // Quantities
  amount: yields('AMOUNT', (c) => amount(numberIn(c, 'num'), c)),
  amountOfOne: yields('AMOUNT', (c) => amount(1, c)),
  amountAndHalf: yields('AMOUNT', (c) => amount((numberIn(c, 'num') ?? 1) + 0.5, c)),
  amountAndQuarters: yields('AMOUNT', (c) => amount((numberIn(c, 'num') ?? 1) + 0.75, c)),
  halfAmount: yields('AMOUNT', (c) => amount(0.5, c)),
  quartersAmount: yields('AMOUNT', (c) => amount((numberIn(c, 'num') ?? 1) / 4, c)),
  amountOfParts: yields('AMOUNT', (c) => amount(numberIn(c, 'num') ?? null, c)),
  openAmount: yields('AMOUNT', (c) => amount(null, c)),
  amountOfTwo: yields('AMOUNT', (c) => amount(2, c)),
  amountAndOneHalf: yields('AMOUNT', (c) => amount((numberIn(c, 'num') ?? 0) + 0.5, c)),
  compoundAmount: yields('COMPOUND', (c) => amount(numberIn(c, 'num') ?? (c.has('units') ? null : 1), c)),
  amountOfMillions: yields('AMOUNT', (c) => amountOfMillions(c)),
  dozens: yields('AMOUNT', (c) => amount(null, c)),
  quantity: yields('QUANTITY', (c) => {
    const amounts = ['a', 'b', 'c'].flatMap((name) => quantityIn(c, name) ?? []);
    return isSum(c, amounts) ? { kind: 'quantity', amounts } : null;
  }),

  // Years and what is longer
  year: yields('YEARREF', (c, site) => explicitYear(c, site)),
  namedYear: yields('YEARREF', (c) => calendarYear(numberIn(c, 'year'))),
  shortYear: yields('YEARREF', (c) => calendarYear(expandYear(numberIn(c, 'yy') ?? 0))),
  decade: yields('PERIOD', (c, site) => {
    const { at, input } = site;
    const figure = numberIn(c, 'decade') ?? numberIn(c, 'tens');
    // "in his 30s" is an age: two figures need an article or an apostrophe.
    const alone = input.tokens[at.from]?.kind === 'digits' || countsSomething(site);
    return alone && figure !== undefined && figure < 100 ? null : decade(figure);
  }),
  century: yields('PERIOD', (c) => century(numberIn(c, 'n'), undefined)),
  centuryBefore: yields('PERIOD', (c) => century(numberIn(c, 'n'), 'BC')),
  yearBefore: yields('PERIOD', (c) => {
    const year = numberIn(c, 'year') ?? numberIn(c, 'num');
    return year === undefined ? null : { kind: 'calendar', year, era: 'BC', lean: 'tense' };
  }),

  // Periods seen from the publication date or from the last date
  thisPeriod: yields('RELATIVE', (c) => period(c, 0, 'publication')),
  lastPeriod: yields('RELATIVE', (c) => longSpan(c) ?? uncounted(c) ?? period(c, -1, 'publication')),
  nextPeriod: yields('RELATIVE', (c) => uncounted(c) ?? period(c, 1, 'publication')),
  periodBeforeLast: yields('RELATIVE', (c) => period(c, -2, 'publication')),
  periodAfterNext: yields('RELATIVE', (c) => period(c, 2, 'publication')),
  samePeriod: yields('RELATIVE', (c) => period(c, 0, 'previous')),
  priorPeriod: yields('RELATIVE', (c, site) => (comparesWith(site) ? null : period(c, -1, 'previous'))),
  followingPeriod: yields('RELATIVE', (c, site) => (comparesWith(site) ? null : period(c, 1, 'previous'))),
  theDay: yields('RELATIVE', (c, site) => (startsName(site) ? null : theDay(c))),
  relativeYear: yields('YEARREF', (c) => yearOf(meaningIn(c, 'relative'))),
  relative: yields('PERIOD', (c) => meaningIn(c, 'relative') ?? null),
  yearAlone: yields('PERIOD', (c) => meaningIn(c, 'yearref') ?? null),

  // Months, seasons, quarters
  monthOfYear: yields('PERIOD', (c) => month(c, 'tense')),
  bareMonth: yields('PERIOD', (c, site) => (monthLooksRight(c, site) ? month(c, 'tense') : null)),
  doubtfulMonth: yields('PERIOD', (c, { at, input, capitalMonths }) =>
    capitalMonths && !input.tokens[at.from]?.capital ? null : month(c, 'tense'),
  ),
  thisMonthName: yields('PERIOD', (c, site) => (isCommonWord(c, site) ? null : month(c, 'this'))),
  lastMonthName: yields('PERIOD', (c, site) => (isCommonWord(c, site) ? null : month(c, 'past'))),
  nextMonthName: yields('PERIOD', (c, site) => (isCommonWord(c, site) ? null : month(c, 'future'))),
  season: yields('PERIOD', bareSeason),
  thisSeason: yields('PERIOD', (c) => season(c, 'this')),
  lastSeason: yields('PERIOD', (c) => season(c, 'past')),
  nextSeason: yields('PERIOD', (c) => season(c, 'future')),
  quarter: yields('PERIOD', (c) => part(c, 'Q')),
  theQuarter: yields('PERIOD', () => ({ kind: 'counterpart', back: 0 })),
  half: yields('PERIOD', (c) => part(c, 'HY')),
  third: yields('PERIOD', (c) => part(c, 'T')),
  ordinalPeriod: yields('PERIOD', (c) => ordinalPeriod(c, numberIn(c, 'ord'))),
  lastOfPeriod: yields('PERIOD', (c) => ordinalPeriod(c, -1)),
  weekendOfDay: yields('PERIOD', (c) => {
    const of = meaningIn(c, 'day');
    return of ? { kind: 'ordinal', unit: 'WE', index: 0, of } : null;
  }),
  weekOfDay: yields('PERIOD', (c) => {
    const of = meaningIn(c, 'day');
    return of ? { kind: 'ordinal', unit: 'W', index: 0, of } : null;
  }),
  samePeriodOf: yields('PERIOD', (c) => {
    const [year, unit] = [meaningIn(c, 'relative') ?? meaningIn(c, 'yearref'), unitIn(c)];
    return { kind: 'counterpart', back: 1, ...(year ? { year } : {}), ...(unit ? { unit } : {}) };
  }),
  quarterEnding: yields('PERIOD', (c) => {
    const day = meaningIn(c, 'day');
    return day ? { kind: 'quarterEnding', day } : null;
  }),
  yearEnding: yields('PERIOD', () => ({ kind: 'duration', amounts: [{ count: 1, unit: 'Y' }] })),
  theUnit: yields('PERIOD', (c, site) => theUnit(c, site)),
  wholePeriod: yields('PERIOD', (c) => meaningIn(c, 'period') ?? meaningIn(c, 'relative') ?? wholeUnit(c)),

  // Days
  calendarDay: yields('DAY', (c) => day(c, 'tense')),
  lastCalendarDay: yields('DAY', (c) => day(c, 'past')),
  nextCalendarDay: yields('DAY', (c) => day(c, 'future')),
  thisCalendarDay: yields('DAY', (c) => day(c, 'this')),
  // "em 2/3 dos casos" is a fraction.
  numericDay: yields(
    'DAY',
    (c, site) => meaningIn(c, 'numdate') ?? (goesOn(site) ? null : (meaningIn(c, 'daymonth') ?? null)),
  ),
  dayBefore: yields('DAY', (c) => {
    const date = day(c, 'tense');
    return date ? { ...date, era: 'BC' } : null;
  }),
  dayOfMonth: yields('DAY', (c) => day(c, 'tense')),
  dayAlone: yields('DAY', (c, site) => dayAlone(c, site)),
  weekday: yields('DAY', (c, site) => (isName(site) ? null : weekday(c, 'tense'))),
  shortWeekday: yields('DAY', (c, site) => (belongsToMore(site) ? null : weekday(c, 'tense'))),
  thisWeekday: yields('DAY', (c) => weekday(c, 'this')),
  lastWeekday: yields('DAY', (c) => weekday(c, 'past')),
  nextWeekday: yields('DAY', (c) => weekday(c, 'future')),
  weekdayOfWeek: yields('DAY', (c) => {
    const week = meaningIn(c, 'relative');
    const found = weekday(c, 'tense');
    return found && week?.kind === 'period' && week.unit === 'W' ? { ...found, week } : null;
  }),
  nthWeekday: yields('DAY', (c) => nthWeekday(c, numberIn(c, 'ord'))),
  lastOfWeekdays: yields('DAY', (c) => nthWeekday(c, -1)),
  deicticDay: yields('DAY', (c) => shiftedDay(numberIn(c, 'deictic') ?? 0)),
  holiday: yields('DAY', (c) => holiday(c, 'tense')),
  lastHoliday: yields('DAY', (c) => holiday(c, 'past')),
  nextHoliday: yields('DAY', (c) => holiday(c, 'future')),
  dayAfterLast: yields('DAY', (_, site) =>
    comparesWith(site) ? null : { kind: 'period', unit: 'D', by: 1, from: 'previous' },
  ),
  dayBeforeLast: yields('DAY', (_, site) =>
    comparesWith(site) ? null : { kind: 'period', unit: 'D', by: -1, from: 'previous' },
  ),

  // Distances
  ago: yields('POINT', (c) => offset(c, -1, 'publication')),
  fromNow: yields('POINT', (c) => offset(c, 1, 'publication')),
  inTime: yields('POINT', (c) => {
    const meaning = offset(c, 1, 'publication');
    return meaning?.kind === 'offset' ? { ...meaning, asLength: true } : null;
  }),
  sinceAgo: yields('POINT', (c) => {
    const meaning = offset(c, -1, 'publication');
    if (meaning?.kind !== 'offset' || meaning.amounts.some(({ count }) => count === null)) return null;
    return { ...meaning, asLength: true };
  }),
  later: yields('POINT', (c, site) => (goesOn(site) ? null : offset(c, 1, 'previous'))),
  earlier: yields('POINT', (c, site) => (goesOn(site) ? null : offset(c, -1, 'previous'))),
  afterDay: yields('POINT', (c) => offset(c, 1, meaningIn(c, 'day') ?? null)),
  beforeDay: yields('POINT', (c) => offset(c, -1, meaningIn(c, 'day') ?? null)),
  dayAfterDay: yields('POINT', (c) => neighbour(1, meaningIn(c, 'day'))),
  dayBeforeDay: yields('POINT', (c) => neighbour(-1, meaningIn(c, 'day'))),

  // Parts of periods
  partOfPeriod: yields('MODIFIED', (c) => modified(c, meaningIn(c, 'period') ?? meaningIn(c, 'day'))),
  partOfSeason: yields('MODIFIED', (c) => modified(c, season(c, 'tense') ?? undefined)),
  partOfMonth: yields('MODIFIED', (c) => modified(c, month(c, 'tense') ?? undefined)),
  aboutPeriod: yields('MODIFIED', (c) => modified(c, meaningIn(c, 'period') ?? meaningIn(c, 'day'))),
  aboutTime: yields('MODIFIED', (c) => modified(c, meaningIn(c, 'time'))),
  partOfTime: yields('MODIFIED', (c) => modified(c, meaningIn(c, 'time'))),
  partInPeriod: yields('MODIFIED', (c) => {
    const unit = unitIn(c);
    return unit ? modified(c, { kind: 'period', unit, by: 0, from: 'publication' }) : null;
  }),
  endOfThisPeriod: yields('MODIFIED', (c) => {
    const unit = unitIn(c);
    return unit
      ? { kind: 'modified', mod: 'END', of: { kind: 'period', unit, by: 0, from: 'publication' } }
      : null;
  }),
  partOfThisPeriod: yields('MODIFIED', (c) => {
    const unit = unitIn(c);
    // The Iberian "end of week" (`fin de semana`, `fim de semana`) is the weekend, a unit of its own.
    if (!unit || (unit === 'W' && codeIn(c, 'partof') === 'END')) return null;
    return modified(c, { kind: 'period', unit, by: 0, from: 'publication' });
  }),

  // Times of day
  noon: yields('TIME', (c) => noon(c)),
  dayPart: yields('TIME', (c) => dayPart(c, meaningIn(c, 'day') ?? weekday(c, 'tense') ?? undefined)),
  midDayPart: yields('TIME', (c) => midDayPart(c)),
  thisDayPart: yields('TIME', (c) => dayPart(c, shiftedDay(0))),
  lastDayPart: yields('TIME', (c) => dayPart(c, shiftedDay(-1))),
  theDayPart: yields('TIME', (c) => dayPart(c, { kind: 'today' })),
  sameDayPart: yields('TIME', (c) => dayPart(c, { kind: 'period', unit: 'D', by: 0, from: 'previous' })),
  followingDayPart: yields('TIME', (c) => dayPart(c, { kind: 'period', unit: 'D', by: 1, from: 'previous' })),
  priorDayPart: yields('TIME', (c) => dayPart(c, { kind: 'period', unit: 'D', by: -1, from: 'previous' })),
  deicticDayPart: yields('TIME', (c) => deicticPart(codeIn(c, 'deicticpart') ?? '')),
  digitalClock: yields('CLOCKTIME', (c) => meaningIn(c, 'clock') ?? null),
  clock: yields('CLOCKTIME', (c, site) => (!c.has('minute') && countsSomething(site) ? null : clock(c, 0))),
  clockInHours: yields('CLOCKTIME', (c) => clock(c, 0)),
  clockMeridiem: yields('CLOCKTIME', (c) => clock(c, numberIn(c, 'meridiem') ?? 0)),
  clockDayPart: yields('CLOCKTIME', (c) => clock(c, hoursAdded(c))),
  clockTo: yields('CLOCKTIME', (c) => clockTo(c)),
  clockZone: yields('ZONED', (c) => zoned(c)),
  bareClock: yields('TIME', (c) => meaningIn(c, 'clocktime') ?? meaningIn(c, 'zoned') ?? null),
  clockOnDay: yields('TIME', (c) => onDay(c, meaningIn(c, 'clocktime') ?? meaningIn(c, 'zoned'))),

  // Durations
  duration: yields('DURATION', (c, site) => duration(c, site)),
  weekendLong: yields('DURATION', () => ({ kind: 'duration', amounts: [{ count: 1, unit: 'WE' }] })),
  ordinalUnit: yields('DURATION', (c, site) => ordinalUnit(c, site)),
  idiom: yields('DURATION', (c) => {
    const unit = codeIn(c, 'moment') as Unit | undefined;
    return unit ? { kind: 'duration', amounts: [{ count: null, unit }] } : null;
  }),
  years: yields('DURATION', (c) => {
    const count = numberIn(c, 'num');
    return count === undefined ? null : { kind: 'duration', amounts: [{ count, unit: 'Y' }] };
  }),
  openDuration: yields('DURATION', (c) => {
    const unit = unitIn(c);
    return unit ? { kind: 'duration', amounts: [{ count: null, unit }] } : null;
  }),

  // Sets
  everyUnit: yields('SET', (c) => everyUnit(c)),
  everyWeekday: yields('SET', (c) => set(`XXXX-WXX-${String(numberIn(c, 'weekday'))}`, 'EVERY')),
  everyOther: yields('SET', (c) => everyOther(c)),
  everyTime: yields('SET', (c) => everyTime(c)),
  everyWeekdayPart: yields('SET', (c) =>
    set(`XXXX-WXX-${String(numberIn(c, 'weekday'))}T${codeIn(c, 'daypart') ?? ''}`, 'EVERY'),
  ),
  onWeekends: yields('SET', () => set('XXXX-WXX-WE', 'EVERY')),
  everyMonth: yields('SET', (c) => set(`XXXX-${String(numberIn(c, 'month')).padStart(2, '0')}`, 'EVERY')),
  everyDate: yields('SET', (c) => everyDate(c)),
  everyDayPart: yields('SET', (c) => set(`XXXX-XX-XXT${codeIn(c, 'daypart') ?? ''}`, 'EVERY')),
  everySeason: yields('SET', (c) => set(`XXXX-${codeIn(c, 'season') ?? ''}`, 'EVERY')),
  frequency: yields('SET', (c, site) => (begins(site) ? null : set(codeIn(c, 'frequency') ?? 'P1D'))),
  timesPerUnit: yields('SET', (c) => everyUnit(c)),

  vague: yields('REFERENCE', (c) => {
    const value = codeIn(c, 'vague');
    return value === 'PAST_REF' || value === 'PRESENT_REF' || value === 'FUTURE_REF'
      ? { kind: 'vague', value }
      : null;
  }),

  now: yields('REFERENCE', () => ({ kind: 'vague', value: 'PRESENT_REF' })),
  past: yields('REFERENCE', () => ({ kind: 'vague', value: 'PAST_REF' })),
  thatTime: yields('REFERENCE', () => ({ kind: 'echo' })),

  // What only looks like time: the longer match keeps its words from being read as less
  notTime: yields('NONE', () => 'none'),

  // Two together
  dayRange: yields('PAIR', (c, site) => dayPair(c, true, site)),
  dayList: yields('PAIR', (c, site) => dayPair(c, false, site)),
  amountPair: yields('PAIR', (c) => durations(c, false)),
  amountRange: yields('PAIR', (c) => durations(c, true)),
  daysOfMonth: yields('PAIR', (c) => daysOfMonth(c, true)),
  daysInMonth: yields('PAIR', (c, site) => (countsSomething(site) ? null : daysOfMonth(c, false))),
  weekdayRange: yields('PAIR', (c, site) => weekdayRange(c, site)),
  hourRange: yields('PAIR', (c, site) => hourRange(c, site)),
  monthRange: yields('PAIR', (c) => monthRange(c)),
  range: yields('PAIR', (c) => pair(c, true)),
  deicticPair: yields('PAIR', (c, site) => deicticPair(c, site)),
  yearRange: yields('PAIR', (c, site) => yearRange(c, site)),
  deicticWithDate: yields('DAY', (c) => deicticWithDate(c)),
} as const satisfies Readonly<Record<string, Definition>>;

export type Construction = keyof typeof CONSTRUCTIONS;

/** What may stand as a time expression of its own, in the order in which equal lengths are preferred. */
export const TOP_SYMBOLS = [
  'NONE',
  'PAIR',
  'TIME',
  'DAY',
  'POINT',
  'SET',
  'PERIOD',
  'MODIFIED',
  'DURATION',
  'REFERENCE',
] as const;
