import type { Captures, Input, Parse } from './grammar.ts';
import type { Company } from './lexicon.ts';
import type { Amount, CalendarMeaning, DayPart, Lean, Meaning, Season, Unit } from './meaning.ts';
import { expandYear } from './terminals.ts';
import type { TimexMod } from './time-expression.ts';
import { codeIn, isMeaning, meaningIn, numberIn, quantityIn, type Value } from './value.ts';

/** What a builder is given beside the captures. */
export interface Site {
  readonly at: Parse<null>;
  readonly input: Input;
  readonly company: Company;
  readonly capitalMonths: boolean;
}

type Captured = Captures<Value>;
type Builder = (captures: Captured, site: Site) => Value | null;

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
  openAmount: yields('AMOUNT', (c) => amount(null, c)),
  dozens: yields('AMOUNT', (c) => amount(null, c)),
  quantity: yields('QUANTITY', (c) => ({
    kind: 'quantity',
    amounts: ['a', 'b', 'c'].flatMap((name) => quantityIn(c, name) ?? []),
  })),

  // Years and what is longer
  year: yields('YEARREF', (c, site) => explicitYear(c, site)),
  namedYear: yields('YEARREF', (c) => calendarYear(numberIn(c, 'year'))),
  shortYear: yields('YEARREF', (c) => calendarYear(expandYear(numberIn(c, 'yy') ?? 0))),
  decade: yields('PERIOD', (c, { at, input }) => {
    const figure = numberIn(c, 'decade') ?? numberIn(c, 'tens');
    // "in his 30s" is an age: two figures need an article or an apostrophe.
    const alone = input.tokens[at.from]?.kind === 'digits';
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
  lastPeriod: yields('RELATIVE', (c) => period(c, -1, 'publication')),
  nextPeriod: yields('RELATIVE', (c) => period(c, 1, 'publication')),
  periodBeforeLast: yields('RELATIVE', (c) => period(c, -2, 'publication')),
  periodAfterNext: yields('RELATIVE', (c) => period(c, 2, 'publication')),
  samePeriod: yields('RELATIVE', (c) => period(c, 0, 'previous')),
  priorPeriod: yields('RELATIVE', (c) => period(c, -1, 'previous')),
  followingPeriod: yields('RELATIVE', (c) => period(c, 1, 'previous')),
  theDay: yields('RELATIVE', (c) => period(c, 0, 'publication')),
  relativeYear: yields('YEARREF', (c) => yearOf(meaningIn(c, 'relative'))),
  relative: yields('PERIOD', (c) => meaningIn(c, 'relative') ?? null),
  yearAlone: yields('PERIOD', (c) => meaningIn(c, 'yearref') ?? null),

  // Months, seasons, quarters
  monthOfYear: yields('PERIOD', (c) => month(c, 'tense')),
  bareMonth: yields('PERIOD', (c, site) => (monthLooksRight(c, site) ? month(c, 'tense') : null)),
  doubtfulMonth: yields('PERIOD', (c, { at, input, capitalMonths }) =>
    capitalMonths && !input.tokens[at.from]?.capital ? null : month(c, 'tense'),
  ),
  thisMonthName: yields('PERIOD', (c) => month(c, 'this')),
  lastMonthName: yields('PERIOD', (c) => month(c, 'past')),
  nextMonthName: yields('PERIOD', (c) => month(c, 'future')),
  season: yields('PERIOD', bareSeason),
  thisSeason: yields('PERIOD', (c) => season(c, 'this')),
  lastSeason: yields('PERIOD', (c) => season(c, 'past')),
  nextSeason: yields('PERIOD', (c) => season(c, 'future')),
  quarter: yields('PERIOD', (c) => part(c, 'Q')),
  half: yields('PERIOD', (c) => part(c, 'HY')),
  third: yields('PERIOD', (c) => part(c, 'T')),
  ordinalPeriod: yields('PERIOD', (c) => ordinalPeriod(c, numberIn(c, 'ord'))),
  lastOfPeriod: yields('PERIOD', (c) => ordinalPeriod(c, -1)),
  weekOfDay: yields('PERIOD', (c) => {
    const of = meaningIn(c, 'day');
    return of ? { kind: 'ordinal', unit: 'W', index: 0, of } : null;
  }),
  wholePeriod: yields('PERIOD', (c) => meaningIn(c, 'period') ?? meaningIn(c, 'relative') ?? null),

  // Days
  calendarDay: yields('DAY', (c) => day(c, 'tense')),
  lastCalendarDay: yields('DAY', (c) => day(c, 'past')),
  nextCalendarDay: yields('DAY', (c) => day(c, 'future')),
  thisCalendarDay: yields('DAY', (c) => day(c, 'this')),
  numericDay: yields('DAY', (c) => meaningIn(c, 'numdate') ?? null),
  dayBefore: yields('DAY', (c) => {
    const date = day(c, 'tense');
    return date ? { ...date, era: 'BC' } : null;
  }),
  dayOfMonth: yields('DAY', (c) => day(c, 'tense')),
  weekday: yields('DAY', (c) => weekday(c, 'tense')),
  thisWeekday: yields('DAY', (c) => weekday(c, 'this')),
  lastWeekday: yields('DAY', (c) => weekday(c, 'past')),
  nextWeekday: yields('DAY', (c) => weekday(c, 'future')),
  weekdayOfWeek: yields('DAY', (c) => {
    const week = meaningIn(c, 'relative');
    const found = weekday(c, 'tense');
    return found && week?.kind === 'period' && week.unit === 'W' ? { ...found, week } : null;
  }),
  deicticDay: yields('DAY', (c) => shiftedDay(numberIn(c, 'deictic') ?? 0)),
  holiday: yields('DAY', (c) => holiday(c, 'tense')),
  lastHoliday: yields('DAY', (c) => holiday(c, 'past')),
  nextHoliday: yields('DAY', (c) => holiday(c, 'future')),
  dayAfterLast: yields('DAY', () => ({ kind: 'period', unit: 'D', by: 1, from: 'previous' })),
  dayBeforeLast: yields('DAY', () => ({ kind: 'period', unit: 'D', by: -1, from: 'previous' })),

  // Distances
  ago: yields('POINT', (c) => offset(c, -1, 'publication')),
  inTime: yields('POINT', (c) => offset(c, 1, 'publication')),
  later: yields('POINT', (c) => offset(c, 1, 'previous')),
  earlier: yields('POINT', (c) => offset(c, -1, 'previous')),
  afterDay: yields('POINT', (c) => offset(c, 1, meaningIn(c, 'day') ?? null)),
  beforeDay: yields('POINT', (c) => offset(c, -1, meaningIn(c, 'day') ?? null)),

  // Parts of periods
  partOfPeriod: yields('MODIFIED', (c) => modified(c, meaningIn(c, 'period') ?? meaningIn(c, 'day'))),
  aboutPeriod: yields('MODIFIED', (c) => modified(c, meaningIn(c, 'period') ?? meaningIn(c, 'day'))),
  partOfThisPeriod: yields('MODIFIED', (c) => {
    const unit = unitIn(c);
    return unit ? modified(c, { kind: 'period', unit, by: 0, from: 'publication' }) : null;
  }),

  // Times of day
  dayPart: yields('TIME', (c) => dayPart(c, meaningIn(c, 'day'))),
  thisDayPart: yields('TIME', (c) => dayPart(c, shiftedDay(0))),
  lastDayPart: yields('TIME', (c) => dayPart(c, shiftedDay(-1))),
  sameDayPart: yields('TIME', (c) => dayPart(c, { kind: 'period', unit: 'D', by: 0, from: 'previous' })),
  deicticDayPart: yields('TIME', (c) => deicticPart(codeIn(c, 'deicticpart') ?? '')),
  digitalClock: yields('CLOCKTIME', (c) => meaningIn(c, 'clock') ?? null),
  clock: yields('CLOCKTIME', (c, site) => (countsSomething(site) ? null : clock(c, 0))),
  clockMeridiem: yields('CLOCKTIME', (c) => clock(c, numberIn(c, 'meridiem') ?? 0)),
  clockDayPart: yields('CLOCKTIME', (c) => clock(c, codeIn(c, 'daypart') === 'MO' ? 0 : nightHour(c))),
  clockTo: yields('CLOCKTIME', (c) => clockTo(c)),
  clockZone: yields('ZONED', (c) => zoned(c)),
  bareClock: yields('TIME', (c) => meaningIn(c, 'clocktime') ?? meaningIn(c, 'zoned') ?? null),
  clockOnDay: yields('TIME', (c) => onDay(c, meaningIn(c, 'clocktime') ?? meaningIn(c, 'zoned'))),
  noon: yields('TIME', (c) => noon(c)),

  // Durations
  duration: yields('DURATION', (c) => duration(c)),
  openDuration: yields('DURATION', (c) => {
    const unit = unitIn(c);
    return unit ? { kind: 'duration', amounts: [{ count: null, unit }] } : null;
  }),

  // Sets
  everyUnit: yields('SET', (c) => everyUnit(c)),
  everyWeekday: yields('SET', (c) => set(`XXXX-WXX-${String(numberIn(c, 'weekday'))}`, 'EVERY')),
  everyMonth: yields('SET', (c) => set(`XXXX-${String(numberIn(c, 'month')).padStart(2, '0')}`, 'EVERY')),
  everyDayPart: yields('SET', (c) => set(`XXXX-XX-XXT${codeIn(c, 'daypart') ?? ''}`, 'EVERY')),
  everySeason: yields('SET', (c) => set(`XXXX-${codeIn(c, 'season') ?? ''}`, 'EVERY')),
  frequency: yields('SET', (c) => set(codeIn(c, 'frequency') ?? 'P1D')),
  timesPerUnit: yields('SET', (c) => everyUnit(c)),

  vague: yields('REFERENCE', (c) => {
    const value = codeIn(c, 'vague');
    return value === 'PAST_REF' || value === 'PRESENT_REF' || value === 'FUTURE_REF'
      ? { kind: 'vague', value }
      : null;
  }),

  thatTime: yields('REFERENCE', () => ({ kind: 'echo' })),

  // What only looks like time: the longer match keeps its words from being read as less
  notTime: yields('NONE', () => 'none'),

  // Two together
  dayRange: yields('PAIR', (c) => dayPair(c, true)),
  dayList: yields('PAIR', (c) => dayPair(c, false)),
  daysOfMonth: yields('PAIR', (c) => daysOfMonth(c)),
  range: yields('PAIR', (c) => pair(c, true)),
  yearRange: yields('PAIR', (c) => yearRange(c)),
  deicticWithDate: yields('DAY', (c) => meaningIn(c, 'day') ?? null),
} as const satisfies Readonly<Record<string, Definition>>;

export type Construction = keyof typeof CONSTRUCTIONS;

/** What may stand as a time expression of its own, in the order in which equal lengths are preferred. */
export const TOP_SYMBOLS = [
  'NONE',
  'PAIR',
  'TIME',
  'DAY',
  'POINT',
  'MODIFIED',
  'SET',
  'PERIOD',
  'DURATION',
  'REFERENCE',
] as const;

/** "The last minute", "this hour" name no stretch of a calendar. */
const CLOCK_UNITS: readonly Unit[] = ['H', 'MIN', 'S'];

function unitIn(c: Captured): Unit | undefined {
  const code = codeIn(c, 'unit') ?? codeIn(c, 'units');
  return code as Unit | undefined;
}

function amount(count: number | null | undefined, c: Captured): Value | null {
  const unit = unitIn(c);
  return unit && count !== undefined ? { kind: 'quantity', amounts: [{ count, unit }] } : null;
}

function calendarYear(year: number | undefined): CalendarMeaning | null {
  return year !== undefined && year >= 1000 && year <= 2199
    ? { kind: 'calendar', year, lean: 'tense' }
    : null;
}

/** A four-figure number is a year unless it belongs to a name or counts something. */
function explicitYear(c: Captured, { at, input: { tokens }, company }: Site): Meaning | null {
  const year = numberIn(c, 'year');
  const before = tokens[at.from - 1];
  const after = tokens[at.to];
  if (before?.norm === '-' && tokens[at.from - 2]?.kind === 'digits') return null;
  if (after?.norm === '-' && tokens[at.to + 1]?.kind === 'digits') return null;
  if (before && company.names.includes(before.norm)) return null;
  const sure = before !== undefined && company.before.includes(before.norm);
  const counts = after?.kind === 'word' && !after.capital && !company.after.includes(after.norm);
  if (counts && (!sure || Number(year) % 100 === 0)) return null;
  return calendarYear(year);
}

/** "las tres personas": a figure before a noun counts it. */
function countsSomething({ at, input: { tokens }, company }: Site): boolean {
  const after = tokens[at.to];
  return after?.kind === 'word' && !company.after.includes(after.norm);
}

function decade(figure: number | undefined): Meaning | null {
  if (figure === undefined) return null;
  return { kind: 'decade', decade: (figure < 100 ? 1900 + figure : figure) / 10 };
}

function century(n: number | undefined, era: 'BC' | undefined): Meaning | null {
  if (n === undefined || n < 1 || n > 30) return null;
  return { kind: 'century', century: n, ...(era ? { era } : {}) };
}

function period(c: Captured, by: number, from: 'publication' | 'previous'): Meaning | null {
  const unit = unitIn(c);
  return unit && !CLOCK_UNITS.includes(unit) ? { kind: 'period', unit, by, from } : null;
}

function yearOf(meaning: Meaning | undefined): Meaning | null {
  return meaning?.kind === 'period' && meaning.unit === 'Y' ? meaning : null;
}

function yearFields(c: Captured): Partial<CalendarMeaning> {
  const year = meaningIn(c, 'yearref');
  const figure = numberIn(c, 'year') ?? numberIn(c, 'numword');
  const short = numberIn(c, 'yy');
  if (year?.kind === 'calendar' && year.year !== undefined) return { year: year.year };
  if (year) return { within: year };
  if (figure !== undefined) return { year: figure };
  return short === undefined ? {} : { year: expandYear(short) };
}

function month(c: Captured, lean: Lean): CalendarMeaning | null {
  const number = numberIn(c, 'month') ?? numberIn(c, 'monthname') ?? numberIn(c, 'doubtfulmonth');
  return number === undefined ? null : { kind: 'calendar', month: number, ...yearFields(c), lean };
}

/** A bare month in the case of a proper name is one where months are written small, and the reverse. */
function monthLooksRight(_: Captured, { at, input: { tokens }, company, capitalMonths }: Site): boolean {
  const capital = tokens[at.to - 1]?.capital ?? false;
  if (capitalMonths) return capital;
  const before = tokens[at.from - 1];
  const after = tokens[at.to];
  if (!capital) return true;
  return (
    (before !== undefined && company.before.includes(before.norm)) || (!before && after?.kind === 'mark')
  );
}

/** A bare season followed by "of" is a figure of speech or another word: "the fall of the wall". */
function bareSeason(c: Captured, { at, input }: Site): Meaning | null {
  const after = input.tokens[at.to]?.norm ?? '';
  const dated = c.has('yearref') || c.has('year');
  return dated || !['of', 'in', 'de', 'da', 'do', 'del'].includes(after) ? season(c, 'tense') : null;
}

function season(c: Captured, lean: Lean): Meaning | null {
  const code = codeIn(c, 'season') as Season | undefined;
  const year = meaningIn(c, 'yearref') ?? calendarYear(numberIn(c, 'year'));
  return code ? { kind: 'season', season: code, ...(year ? { year } : {}), lean } : null;
}

function part(c: Captured, unit: 'Q' | 'HY' | 'T'): Meaning | null {
  const index = numberIn(c, 'ord');
  const year = meaningIn(c, 'yearref') ?? calendarYear(numberIn(c, 'year'));
  const most = { Q: 4, HY: 2, T: 3 }[unit];
  if (index === undefined || index < 1 || index > most) return null;
  return { kind: 'part', unit, index, ...(year ? { year } : {}), lean: 'tense' };
}

function ordinalPeriod(c: Captured, index: number | undefined): Meaning | null {
  const unit = unitIn(c);
  const of = meaningIn(c, 'period') ?? meaningIn(c, 'relative') ?? meaningIn(c, 'yearref');
  return unit && of && index !== undefined ? { kind: 'ordinal', unit, index, of } : null;
}

function day(c: Captured, lean: Lean): CalendarMeaning | null {
  const number = numberIn(c, 'daynum') ?? numberIn(c, 'numword') ?? numberIn(c, 'ord');
  if (number === undefined || number < 1 || number > 31) return null;
  const monthNumber = numberIn(c, 'month');
  const weekdayNumber = numberIn(c, 'weekday');
  const within = meaningIn(c, 'relative');
  if (within && (within.kind !== 'period' || within.unit !== 'M')) return null;
  return {
    kind: 'calendar',
    day: number,
    ...(monthNumber === undefined ? {} : { month: monthNumber }),
    ...(weekdayNumber === undefined ? {} : { weekday: weekdayNumber }),
    ...(within ? { within } : {}),
    ...dayYear(c),
    lean,
  };
}

function dayYear(c: Captured): Partial<CalendarMeaning> {
  const year = numberIn(c, 'year') ?? numberIn(c, 'yearword');
  if (year !== undefined) return { year };
  const reference = meaningIn(c, 'yearref');
  if (reference?.kind === 'calendar' && reference.year !== undefined) return { year: reference.year };
  if (reference) return { within: reference };
  const short = numberIn(c, 'yy');
  return short === undefined ? {} : { year: expandYear(short) };
}

function weekday(c: Captured, lean: Lean): (Meaning & { kind: 'weekday' }) | null {
  const number = numberIn(c, 'weekday') ?? numberIn(c, 'weekdayname');
  return number === undefined ? null : { kind: 'weekday', weekday: number, lean };
}

function shiftedDay(by: number): Meaning {
  return { kind: 'period', unit: 'D', by, from: 'publication' };
}

function holiday(c: Captured, lean: Lean): Meaning | null {
  const name = codeIn(c, 'holiday');
  const year = meaningIn(c, 'yearref') ?? calendarYear(numberIn(c, 'year'));
  return name === undefined ? null : { kind: 'holiday', holiday: name, ...(year ? { year } : {}), lean };
}

function offset(
  c: Captured,
  sign: 1 | -1,
  origin: 'publication' | 'previous' | Meaning | null,
): Meaning | null {
  const amounts: readonly Amount[] | undefined = quantityIn(c, 'quantity');
  const mod = codeIn(c, 'limit') as TimexMod | undefined;
  return amounts && origin ? { kind: 'offset', amounts, sign, origin, ...(mod ? { mod } : {}) } : null;
}

function modified(c: Captured, of: Meaning | undefined): Meaning | null {
  const mod = (codeIn(c, 'partof') ?? codeIn(c, 'about')) as TimexMod | undefined;
  return of && mod ? { kind: 'modified', mod, of } : null;
}

function dayPart(c: Captured, on: Meaning | undefined): Meaning | null {
  const code = codeIn(c, 'daypart') as DayPart | undefined;
  return code && on ? { kind: 'dayPart', part: code, day: on } : null;
}

/** `-1NI`: the night of the day before. */
function deicticPart(code: string): Meaning | null {
  const by = Number.parseInt(code, 10);
  return Number.isNaN(by) ? null : { kind: 'dayPart', part: code.slice(-2) as DayPart, day: shiftedDay(by) };
}

function nightHour(c: Captured): number {
  const hour = numberIn(c, 'hour') ?? numberIn(c, 'numword') ?? 0;
  return codeIn(c, 'daypart') === 'NI' && hour < 6 ? 0 : 12;
}

function clock(c: Captured, add: number): Meaning | null {
  const digital = meaningIn(c, 'clock');
  const hour =
    numberIn(c, 'hour') ?? numberIn(c, 'numword') ?? (digital?.kind === 'clock' ? digital.hour : undefined);
  if (hour === undefined || hour > 24) return null;
  const minute = numberIn(c, 'minute') ?? (digital?.kind === 'clock' ? digital.minute : undefined);
  if (minute !== undefined && minute > 59) return null;
  const shifted = add === 12 && hour < 12 ? hour + 12 : hour;
  const twelve = codeIn(c, 'daypart') === 'NI' && shifted === 12 ? 24 : shifted;
  const midnight = c.has('meridiem') && add === 0 && hour === 12 ? 0 : twelve;
  return { kind: 'clock', hour: midnight, ...(minute === undefined ? {} : { minute }) };
}

/** `las dos menos cinco`: so many minutes before the hour. */
function clockTo(c: Captured): Meaning | null {
  const before = numberIn(c, 'minute');
  const at = clock(new Map([...c].filter(([name]) => name !== 'minute')), c.has('daypart') ? 12 : 0);
  if (at?.kind !== 'clock' || before === undefined || before < 1 || before > 59) return null;
  return { ...at, hour: (at.hour + 23) % 24, minute: 60 - before };
}

function zoned(c: Captured): Meaning | null {
  const at = meaningIn(c, 'clocktime');
  const zone = codeIn(c, 'zone');
  return at?.kind === 'clock' && zone !== undefined ? { ...at, zone } : null;
}

function onDay(c: Captured, at: Meaning | undefined): Meaning | null {
  const on = meaningIn(c, 'day') ?? meaningIn(c, 'point');
  return at?.kind === 'clock' && on ? { ...at, day: on } : null;
}

function noon(c: Captured): Meaning | null {
  const hour = numberIn(c, 'noon');
  const on = meaningIn(c, 'day');
  return hour === undefined ? null : { kind: 'clock', hour, minute: 0, ...(on ? { day: on } : {}) };
}

function duration(c: Captured): Meaning | null {
  const unit = unitIn(c);
  const amounts = quantityIn(c, 'quantity') ?? (unit ? [{ count: null, unit }] : undefined);
  const mod = codeIn(c, 'limit') as TimexMod | undefined;
  return amounts ? { kind: 'duration', amounts, ...(mod ? { mod } : {}) } : null;
}

function set(value: string, quant?: string, freq?: string): Meaning {
  return { kind: 'set', value, ...(quant ? { quant } : {}), ...(freq ? { freq } : {}) };
}

function everyUnit(c: Captured): Meaning | null {
  const unit = unitIn(c);
  const times = numberIn(c, 'times');
  if (!unit) return null;
  const time = unit === 'H' || unit === 'MIN' || unit === 'S';
  const count = String(numberIn(c, 'num') ?? 1);
  const letter = {
    S: 'S',
    MIN: 'M',
    H: 'H',
    D: 'D',
    WE: 'WE',
    W: 'W',
    M: 'M',
    Q: 'Q',
    HY: 'HY',
    Y: 'Y',
    DE: 'DE',
    CE: 'CE',
    ML: 'ML',
  }[unit];
  const quant = c.has('every') ? 'EVERY' : undefined;
  if (unit === 'WE') return set('XXXX-WXX-WE', quant);
  return set(`P${time ? 'T' : ''}${count}${letter}`, quant, times === undefined ? undefined : `${times}X`);
}

/** "3 and 4 May", "del 3 al 7 de mayo": the days share the month and the year. */
function dayPair(c: Captured, range: boolean): Value | null {
  const first = c.get('first');
  const second = c.get('day');
  const to = second && isMeaning(second.value) ? second.value : undefined;
  if (
    !first ||
    !second ||
    typeof first.value !== 'number' ||
    to?.kind !== 'calendar' ||
    to.month === undefined
  )
    return null;
  if (first.value < 1 || first.value > 31) return null;
  const { weekday: _, ...shared } = to;
  const items = [
    { from: first.from, to: first.to, value: { ...shared, day: first.value } },
    { from: second.from, to: second.to, value: to },
  ];
  return { kind: 'pair', range, items };
}

/** "May 3-7, 2019": the month stands before both days. */
function daysOfMonth(c: Captured): Value | null {
  const [month, first, last] = [c.get('month'), c.get('first'), c.get('last')];
  if (typeof first?.value !== 'number' || typeof last?.value !== 'number' || !month) return null;
  if (first.value >= last.value || last.value > 31) return null;
  const shared = { kind: 'calendar', month: Number(month.value), ...dayYear(c), lean: 'tense' } as const;
  return {
    kind: 'pair',
    range: true,
    items: [
      { from: month.from, to: first.to, value: { ...shared, day: first.value } },
      { from: last.from, to: c.get('year')?.to ?? last.to, value: { ...shared, day: last.value } },
    ],
  };
}

function pair(c: Captured, range: boolean): Value | null {
  const items = ['first', 'second'].flatMap((name) => {
    const parse = c.get(name);
    return parse && isMeaning(parse.value) ? [{ from: parse.from, to: parse.to, value: parse.value }] : [];
  });
  const [first, second] = items;
  if (!first || !second) return null;
  // "from May to June 2019": the year at the end is the year of both.
  const [a, b] = [first.value, second.value];
  if (
    a.kind === 'calendar' &&
    a.month !== undefined &&
    a.year === undefined &&
    b.kind === 'calendar' &&
    b.year !== undefined
  )
    return { kind: 'pair', range, items: [{ ...first, value: { ...a, year: b.year } }, second] };
  return { kind: 'pair', range, items };
}

/** `2011-13`, `1997-98`: the second takes the century of the first. */
function yearRange(c: Captured): Value | null {
  const [first, second] = [c.get('first'), c.get('second')];
  if (typeof first?.value !== 'number' || typeof second?.value !== 'number') return null;
  const last = second.value < 100 ? Math.floor(first.value / 100) * 100 + second.value : second.value;
  const [from, to] = [calendarYear(first.value), calendarYear(last)];
  if (!from || !to || last <= first.value) return null;
  return {
    kind: 'pair',
    range: true,
    items: [
      { from: first.from, to: first.to, value: from },
      { from: second.from, to: second.to, value: to },
    ],
  };
}
