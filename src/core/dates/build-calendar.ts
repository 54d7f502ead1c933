import type { CalendarMeaning, Lean, Meaning, Season, Unit } from './meaning.ts';
import type { Captured, Site } from './site.ts';
import type { TimexMod } from './time-expression.ts';
import { CLOCK_UNITS, countsSomething, unitIn } from './build-quantity.ts';
import { expandYear } from './terminals.ts';
import { codeIn, meaningIn, numberIn } from './value.ts';

/** A weekday in capitals beside another capitalised word, where weekdays are written small: Plácido Domingo. */
export function isName({ at, input: { tokens }, capitalMonths }: Site): boolean {
  const [before, own, after] = [tokens[at.from - 1], tokens[at.from], tokens[at.to]];
  if (capitalMonths || at.to > at.from + 1 || own?.capital !== true) return false;
  return before?.capital === true || after?.capital === true;
}

/** `O Dia Internacional da Mulher`: a capital after it shows a name. */
export function startsName({ at, input: { tokens } }: Site): boolean {
  return tokens[at.to]?.capital === true && tokens[at.to - 1]?.capital === true;
}

/** Whether "of" or "that" goes on: `tres años después de la guerra` is a distance from what follows. */
export function goesOn({ at, input: { tokens } }: Site): boolean {
  const [next, second] = [tokens[at.to]?.norm ?? '', tokens[at.to + 1]?.norm ?? ''];
  // `tres días más tarde de lo previsto`, `mais tarde do que o previsto`: later than planned is a date.
  return ['de', 'del', 'do', 'da', 'dos', 'das', 'que'].includes(next) && second !== 'lo' && second !== 'que';
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

/**
 * A four-figure number is a year unless it belongs to a name or counts something. Two judgements: the number of a
 * programme or a product ("Agenda 2030", "Windows 2000") is part of its name and no date; the year of an event
 * ("Mundial 2022", "Expo 2020") says when it is held and is one, as TimeML annotates it.
 */
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
  return unit && !CLOCK_UNITS.includes(unit) && !UNCOUNTED.includes(unit)
    ? { kind: 'period', unit, by, from }
    : null;
}

/** Stretches of which no calendar counts which is which. */
const UNCOUNTED: readonly Unit[] = ['FN', 'BM', 'LU'];

/** "The next fortnight": where no calendar numbers the stretches, only their length is said. */
export function uncounted(c: Captured): Meaning | null {
  const unit = unitIn(c);
  return unit && UNCOUNTED.includes(unit) ? { kind: 'duration', amounts: [{ count: 1, unit }] } : null;
}

/** "The day", "the weekend": of the publication; which weekend the verbs say. */
export function theDay(c: Captured): Meaning | null {
  const meaning = period(c, 0, 'publication');
  return meaning?.kind === 'period' && meaning.unit === 'WE' ? { ...meaning, lean: 'tense' } : meaning;
}

/** "The past decade" is the ten years up to now, not the decade of the calendar before this one. */
export function longSpan(c: Captured): Meaning | null {
  const unit = unitIn(c);
  // Words that may point back at the calendar (`pasado`, "last century") are told by -1.
  if (numberIn(c, 'last') === -1) return null;
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

/** "The year" after a quarter is the year of that. */
const REPORTED_YEAR: Meaning = { kind: 'reportedYear' };

/** "The quarter", "the week", "the year": the one that the text is about; before a noun the words belong to a name. */
export function theUnit(c: Captured, site: Site): Meaning | null {
  const unit = unitIn(c);
  if (!unit || !['W', 'Q', 'Y'].includes(unit)) return null;
  if (unit === 'Q') return { kind: 'counterpart', back: 0 };
  if (countsSomething(site)) return null;
  return unit === 'Y' ? REPORTED_YEAR : { kind: 'period', unit, by: 0, from: 'publication' };
}

/** "The whole year": a day or an hour as a whole is a length of time. */
export function wholeUnit(c: Captured): Meaning | null {
  const unit = unitIn(c);
  if (!unit) return null;
  if (unit === 'Y') return REPORTED_YEAR;
  return ['W', 'M', 'Q', 'HY'].includes(unit)
    ? { kind: 'period', unit, by: 0, from: 'publication' }
    : { kind: 'duration', amounts: [{ count: 1, unit }] };
}

/** "The first day" without "of": how long, not which. */
export function ordinalUnit(c: Captured, site: Site): Meaning | null {
  const unit = unitIn(c);
  if (!unit || !['D', 'W', 'M', 'Y'].includes(unit) || countsSomething(site)) return null;
  return { kind: 'duration', amounts: [{ count: 1, unit }] };
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
  const year = meaningIn(c, 'yearref') ?? calendarYear(yearFields(c).year);
  const most = { Q: 4, HY: 2, T: 3 }[unit];
  if (index === undefined || index < 1 || index > most) return null;
  // "The third quarter of the year" is one of this year.
  const lean = unitIn(c) === 'Y' ? 'this' : 'tense';
  return { kind: 'part', unit, index, ...(year ? { year } : {}), lean };
}

export function ordinalPeriod(c: Captured, index: number | undefined): Meaning | null {
  const unit = unitIn(c);
  const of = meaningIn(c, 'period') ?? meaningIn(c, 'relative') ?? meaningIn(c, 'yearref');
  // The two halves of a month have a word of their own in Spanish and Portuguese.
  if (of && unit === 'FN') return { kind: 'modified', mod: index === 1 ? 'START' : 'END', of };
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

/** "Today, 14 August", `ayer martes`: a calendar date says more than the deictic word, a weekday less. */
export function deicticWithDate(c: Captured): Meaning | null {
  const named = meaningIn(c, 'day');
  if (named?.kind === 'calendar') return named;
  return named?.kind === 'weekday' ? shiftedDay(numberIn(c, 'deictic') ?? 0) : null;
}

export function holiday(c: Captured, lean: Lean): Meaning | null {
  const name = codeIn(c, 'holiday');
  const year = meaningIn(c, 'yearref') ?? calendarYear(numberIn(c, 'year'));
  if (name === undefined) return null;
  const day = (named: string): Meaning => ({
    ...{ kind: 'holiday', holiday: named, lean },
    ...(year ? { year } : {}),
  });
  // Holy Week is the week that Maundy Thursday lies in.
  return name === 'HOLYWEEK' ? { kind: 'ordinal', unit: 'W', index: 0, of: day('EASTER-3') } : day(name);
}

export function modified(c: Captured, of: Meaning | undefined): Meaning | null {
  const mod = (codeIn(c, 'partof') ?? codeIn(c, 'about')) as TimexMod | undefined;
  return of && mod ? { kind: 'modified', mod, of } : null;
}
