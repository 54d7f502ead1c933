import type { CalendarMeaning, Lean, Meaning, Season } from './meaning.ts';
import type { Captured, Site } from './site.ts';
import type { TimexMod } from './time-expression.ts';
import { CLOCK_UNITS, unitIn } from './build-quantity.ts';
import { expandYear } from './terminals.ts';
import { codeIn, meaningIn, numberIn } from './value.ts';

/** "las tres personas": a figure before a noun counts it. */
export function countsSomething({ at, input: { tokens }, company }: Site): boolean {
  const after = tokens[at.to];
  return after?.kind === 'word' && !company.after.includes(after.norm);
}

/** A weekday in capitals beside another capitalised word, where weekdays are written small: Plácido Domingo. */
export function isName({ at, input: { tokens }, capitalMonths }: Site): boolean {
  const [before, own, after] = [tokens[at.from - 1], tokens[at.from], tokens[at.to]];
  if (capitalMonths || at.to > at.from + 1 || own?.capital !== true) return false;
  return before?.capital === true || after?.capital === true;
}

/** `na quinta do vizinho`, "on sat nav": a short form before a noun or its "of" is another word. */
export function belongsToMore(site: Site): boolean {
  const after = site.input.tokens[site.at.to]?.norm ?? '';
  return ['do', 'da', 'dos', 'das', 'de', 'of'].includes(after) || countsSomething(site);
}

export function decade(figure: number | undefined): Meaning | null {
  if (figure === undefined || figure % 10 !== 0) return null;
  return { kind: 'decade', decade: (figure < 100 ? 1900 + figure : figure) / 10 };
}

export function calendarYear(year: number | undefined): CalendarMeaning | null {
  return year !== undefined && year >= 1000 && year <= 2199
    ? { kind: 'calendar', year, lean: 'tense' }
    : null;
}

/** A four-figure number is a year unless it belongs to a name or counts something. */
export function explicitYear(c: Captured, { at, input: { tokens }, company }: Site): Meaning | null {
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

export function century(n: number | undefined, era: 'BC' | undefined): Meaning | null {
  if (n === undefined || n < 1 || n > 30) return null;
  return { kind: 'century', century: n, ...(era ? { era } : {}) };
}

export function period(c: Captured, by: number, from: 'publication' | 'previous'): Meaning | null {
  const unit = unitIn(c);
  return unit && !CLOCK_UNITS.includes(unit) ? { kind: 'period', unit, by, from } : null;
}

/** "The past decade" is the ten years up to now, not the decade of the calendar before this one. */
export function longSpan(c: Captured): Meaning | null {
  const unit = unitIn(c);
  return unit === 'DE' || unit === 'CE' ? { kind: 'duration', amounts: [{ count: 1, unit }] } : null;
}

export function yearOf(meaning: Meaning | undefined): Meaning | null {
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

export function month(c: Captured, lean: Lean): CalendarMeaning | null {
  const number = numberIn(c, 'month') ?? numberIn(c, 'monthname') ?? numberIn(c, 'doubtfulmonth');
  return number === undefined ? null : { kind: 'calendar', month: number, ...yearFields(c), lean };
}

/** A bare month in the case of a proper name is one where months are written small, and the reverse. */
export function monthLooksRight(
  _: Captured,
  { at, input: { tokens }, company, capitalMonths }: Site,
): boolean {
  const capital = tokens[at.to - 1]?.capital ?? false;
  const before = tokens[at.from - 1];
  const after = tokens[at.to];
  // "the March of the Mothers": a march is for, of or on something.
  if (capitalMonths && capital && tokens[at.to - 1]?.norm === 'march')
    return !/^(?:for|of|on|to)$/u.test(after?.norm ?? '') || company.before.includes(before?.norm ?? '');
  if (capitalMonths) return capital;
  if (!capital) return true;
  return (
    (before !== undefined && company.before.includes(before.norm)) || (!before && after?.kind === 'mark')
  );
}

/** "This march": where months are written with a capital, a small one is another word. */
export function isCommonWord(c: Captured, { input: { tokens }, capitalMonths }: Site): boolean {
  const name = c.get('month');
  return capitalMonths && name !== undefined && tokens[name.from]?.capital !== true;
}

/** "The daily Courier": a small word before a capitalised one begins or belongs to a name. */
export function begins({ at, input: { tokens } }: Site): boolean {
  const after = tokens[at.to];
  return tokens[at.to - 1]?.capital === false && after?.capital === true;
}

/** "The day before Monday": one day from another. */
export function neighbour(sign: 1 | -1, of: Meaning | undefined): Meaning | null {
  return of ? { kind: 'offset', amounts: [{ count: 1, unit: 'D' }], sign, origin: of } : null;
}

/** "The day after the storm", "the year before it closed": what follows says after what; "the day after" alone does not. */
export function comparesWith({ at, input: { tokens }, company }: Site): boolean {
  const [last, after] = [tokens[at.to - 1], tokens[at.to]];
  return last !== undefined && company.comparing.includes(last.norm) && after?.kind === 'word';
}

/** A bare season followed by "of" is a figure of speech or another word: "the fall of the wall". */
export function bareSeason(c: Captured, { at, input }: Site): Meaning | null {
  const after = input.tokens[at.to]?.norm ?? '';
  const dated = c.has('yearref') || c.has('year') || c.has('yy');
  return dated || !['of', 'in', 'de', 'da', 'do', 'del'].includes(after) ? season(c, 'tense') : null;
}

export function season(c: Captured, lean: Lean): Meaning | null {
  const code = codeIn(c, 'season') as Season | undefined;
  const short = numberIn(c, 'yy');
  const year =
    meaningIn(c, 'yearref') ??
    calendarYear(numberIn(c, 'year') ?? (short === undefined ? undefined : expandYear(short)));
  return code ? { kind: 'season', season: code, ...(year ? { year } : {}), lean } : null;
}

export function part(c: Captured, unit: 'Q' | 'HY' | 'T'): Meaning | null {
  const index = numberIn(c, 'ord');
  const year = meaningIn(c, 'yearref') ?? calendarYear(numberIn(c, 'year'));
  const most = { Q: 4, HY: 2, T: 3 }[unit];
  if (index === undefined || index < 1 || index > most) return null;
  return { kind: 'part', unit, index, ...(year ? { year } : {}), lean: 'tense' };
}

export function ordinalPeriod(c: Captured, index: number | undefined): Meaning | null {
  const unit = unitIn(c);
  const of = meaningIn(c, 'period') ?? meaningIn(c, 'relative') ?? meaningIn(c, 'yearref');
  return unit && of && index !== undefined ? { kind: 'ordinal', unit, index, of } : null;
}

export function day(c: Captured, lean: Lean): CalendarMeaning | null {
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

/** "el 22," or "the 22nd.": a bare day is one of the month last spoken of; a figure before a word counts something. */
export function dayAlone(c: Captured, { at, input: { tokens } }: Site): Meaning | null {
  const after = tokens[at.to];
  if (after && (after.kind !== 'mark' || !',.;:)'.includes(after.norm))) return null;
  const date = day(c, 'past');
  return date && { ...date, within: { kind: 'period', unit: 'M', by: 0, from: 'previous' } };
}

export function dayYear(c: Captured): Partial<CalendarMeaning> {
  const year = numberIn(c, 'year') ?? numberIn(c, 'yearword');
  if (year !== undefined) return { year };
  const reference = meaningIn(c, 'yearref');
  if (reference?.kind === 'calendar' && reference.year !== undefined) return { year: reference.year };
  if (reference) return { within: reference };
  const short = numberIn(c, 'yy');
  return short === undefined ? {} : { year: expandYear(short) };
}

export function weekday(c: Captured, lean: Lean): (Meaning & { kind: 'weekday' }) | null {
  const number = numberIn(c, 'weekday') ?? numberIn(c, 'weekdayname');
  return number === undefined ? null : { kind: 'weekday', weekday: number, lean };
}

export function nthWeekday(c: Captured, index: number | undefined): Meaning | null {
  const number = numberIn(c, 'weekday');
  const of = meaningIn(c, 'period') ?? meaningIn(c, 'relative');
  const unit = unitIn(c);
  const within: Meaning | undefined =
    of ?? (unit ? { kind: 'period', unit, by: 0, from: 'publication' } : undefined);
  if (number === undefined || index === undefined || index > 5 || !within) return null;
  return { kind: 'nthWeekday', weekday: number, index, of: within };
}

export function shiftedDay(by: number): Meaning {
  return { kind: 'period', unit: 'D', by, from: 'publication' };
}

export function holiday(c: Captured, lean: Lean): Meaning | null {
  const name = codeIn(c, 'holiday');
  const year = meaningIn(c, 'yearref') ?? calendarYear(numberIn(c, 'year'));
  return name === undefined ? null : { kind: 'holiday', holiday: name, ...(year ? { year } : {}), lean };
}

export function modified(c: Captured, of: Meaning | undefined): Meaning | null {
  const mod = (codeIn(c, 'partof') ?? codeIn(c, 'about')) as TimexMod | undefined;
  return of && mod ? { kind: 'modified', mod, of } : null;
}
