import { civil, isoDate, padded, shiftMonth, weekdayOf } from './iso-date.ts';
import { choose, nearest } from './choose.ts';
import {
  calendarDays,
  type Days,
  LETTER_OF_PART,
  monthDays,
  partDays,
  seasonDays,
  years,
} from './day-spans.ts';
import { calendarValue } from './calendar-value.ts';
import { holidayIn, holidayValue, isPeriod } from './holidays.ts';
import { amountsValue } from './duration-value.ts';
import { CLOCK_UNITS } from './build-quantity.ts';
import { quarterEnding } from './quarter.ts';
import type { CalendarMeaning, ClockMeaning, Meaning, Origin, Unit } from './meaning.ts';
import { moved, periodAround } from './period-around.ts';
import { type Anchors, date, dated, type Quarter, type Resolution } from './resolution.ts';
import type { DateAnchor } from './time-expression.ts';

/** What a meaning comes to, seen from the anchors. Pure: the same meaning and anchors give the same value. */
export function resolve(meaning: Meaning, anchors: Anchors): Resolution {
  switch (meaning.kind) {
    case 'calendar':
      return calendar(meaning, anchors);
    case 'weekday':
      return weekday(meaning, anchors);
    case 'season':
      return season(meaning, anchors);
    case 'decade':
      return dated(String(meaning.decade), years(meaning.decade * 10, 10), 'absolute');
    case 'century':
      if (meaning.era) return date(`BC${padded(meaning.century - 1)}`, 'absolute');
      return dated(padded(meaning.century - 1), years((meaning.century - 1) * 100, 100), 'absolute');
    case 'part':
      return partOfYear(meaning, anchors);
    case 'period':
      return period(meaning, anchors);
    case 'ordinal':
      return ordinal(meaning, anchors);
    case 'nthWeekday':
      return nthWeekday(meaning, anchors);
    case 'offset':
      return offset(meaning, anchors);
    case 'holiday':
      return holiday(meaning, anchors);
    case 'dayPart': {
      const day = resolve(meaning.day, anchors);
      const { part, mod } = meaning;
      const value = `${wholeDay(day.value)}T${part}`;
      return { ...day, type: 'TIME', value, ...(mod ? { mod } : {}) };
    }
    case 'clock':
      return clock(meaning, anchors);
    case 'duration': {
      const { mod, amounts } = meaning;
      return { type: 'DURATION', value: amountsValue(amounts), anchor: 'absolute', ...(mod ? { mod } : {}) };
    }
    case 'set': {
      const { value, quant, freq } = meaning;
      return {
        type: 'SET',
        value,
        anchor: 'absolute',
        ...(quant ? { quant } : {}),
        ...(freq ? { freq } : {}),
      };
    }
    case 'vague': {
      const anchor = anchors.publication === null ? 'unresolved' : 'publication';
      return date(meaning.value, anchor);
    }
    case 'today':
      return dayOfClock(anchors);
    case 'quarterEnding': {
      const { days } = resolve(meaning.day, anchors);
      return days ? quarterOf(quarterEnding(days.last), 0) : date('XXXX-QX', 'unresolved');
    }
    case 'reportedYear':
      return reportedYear(anchors);
    case 'counterpart':
      return counterpart(meaning, anchors);
    case 'echo': {
      const { previous } = anchors;
      return previous
        ? dated(previous.value ?? 'PAST_REF', previous.days, 'previous')
        : date(null, 'unresolved');
    }
    case 'modified':
      return { ...resolve(meaning.of, anchors), mod: meaning.mod };
  }
}

/** The value of a time of day needs a whole day before its T. */
function wholeDay(value: string | null): string {
  return value !== null && /^.{4}-(?:.{2}-.{2}|W.{2}-\d)$/u.test(value) ? value : 'XXXX-XX-XX';
}

function calendar(meaning: CalendarMeaning, anchors: Anchors): Resolution {
  const { within, era } = meaning;
  if (within) {
    const frame = resolve(within, anchors);
    if (!frame.days) return date(calendarValue(meaning), 'unresolved');
    const { year, month } = civil(frame.days.first);
    const { kind, lean, day } = meaning;
    const ofMonth = meaning.month ?? (day === undefined ? undefined : month);
    const filled: CalendarMeaning = {
      ...{ kind, lean, year },
      ...(ofMonth === undefined ? {} : { month: ofMonth }),
      ...(day === undefined ? {} : { day }),
    };
    return { ...calendar(filled, anchors), anchor: frame.anchor };
  }
  if (era) return date(`BC${calendarValue(meaning)}`, 'absolute');
  if (meaning.year !== undefined) {
    const days = calendarDays(meaning.year, meaning.month, meaning.day);
    return days ? dated(calendarValue(meaning), days, 'absolute') : date(calendarValue(meaning), 'absolute');
  }
  const { publication } = anchors;
  if (publication === null) return date(calendarValue(meaning), 'unresolved');
  const found =
    meaning.month === undefined ? dayOfSomeMonth(meaning, anchors) : dayOfSomeYear(meaning, anchors);
  if (!found) return date(calendarValue(meaning), 'unresolved');
  return dated(
    meaning.day === undefined ? isoDate(found.first).slice(0, 7) : isoDate(found.first),
    found,
    'publication',
  );
}

/** "3 May", "May": of which year. A weekday that stands with it decides, where only one of the near years has it. */
function dayOfSomeYear(meaning: CalendarMeaning, anchors: Anchors): Days | null {
  const { month, day, weekday: named, lean } = meaning;
  const publication = anchors.publication ?? 0;
  const { year } = civil(publication);
  const all = [year - 1, year, year + 1].flatMap((candidate) => calendarDays(candidate, month, day) ?? []);
  if (named !== undefined) {
    const fitting = all.filter(({ first }) => weekdayOf(first) === named);
    if (fitting.length === 1) return fitting[0] ?? null;
  }
  return choose(all, publication, lean, anchors.tense, year);
}

function dayOfSomeMonth(meaning: CalendarMeaning, anchors: Anchors): Days | null {
  const publication = anchors.publication ?? 0;
  const { year, month } = civil(publication);
  const all = [-1, 0, 1].flatMap((by) => {
    const shifted = shiftMonth(year, month, by);
    return calendarDays(shifted.year, shifted.month, meaning.day) ?? [];
  });
  const [, same] = all;
  if (meaning.lean === 'tense' && anchors.tense === null) return same ?? null;
  return choose(all, publication, meaning.lean, anchors.tense, null);
}

function weekday(meaning: Meaning & { kind: 'weekday' }, anchors: Anchors): Resolution {
  const { weekday: wanted, lean, week } = meaning;
  const unresolved = date(`XXXX-WXX-${wanted}`, 'unresolved');
  if (week) {
    const frame = resolve(week, anchors);
    if (!frame.days) return unresolved;
    const day = frame.days.first + wanted - 1;
    return dated(isoDate(day), { first: day, last: day }, frame.anchor);
  }
  if (meaning.after) {
    const { days, anchor } = resolve(meaning.after, anchors);
    if (!days) return unresolved;
    const day = days.first + ((wanted - weekdayOf(days.first) + 6) % 7) + 1;
    return dated(isoDate(day), { first: day, last: day }, anchor);
  }
  const { publication, tense } = anchors;
  if (publication === null) return unresolved;
  const back = (weekdayOf(publication) - wanted + 7) % 7;
  const ahead = (7 - back) % 7;
  const day =
    lean === 'past'
      ? publication - (back || 7)
      : lean === 'future'
        ? publication + (ahead || 7)
        : tense === 'future'
          ? publication + ahead
          : lean === 'this' && ahead < back
            ? publication + ahead
            : publication - back;
  return dated(isoDate(day), { first: day, last: day }, 'publication');
}

function season(meaning: Meaning & { kind: 'season' }, anchors: Anchors): Resolution {
  const { season: code, year, lean } = meaning;
  if (year) {
    const frame = resolve(year, anchors);
    if (!frame.days) return date(`XXXX-${code}`, 'unresolved');
    const { year: known } = civil(frame.days.first);
    return dated(`${padded(known, 4)}-${code}`, seasonDays(known, code), frame.anchor);
  }
  const { publication, tense } = anchors;
  if (publication === null) return date(`XXXX-${code}`, 'unresolved');
  const own = civil(publication).year;
  const all = [own - 1, own, own + 1].map((candidate) => seasonDays(candidate, code));
  const found = choose(all, publication, lean, tense, own);
  if (!found) return date(`XXXX-${code}`, 'unresolved');
  return dated(`${padded(civil(found.first).year, 4)}-${code}`, found, 'publication');
}

function partOfYear(meaning: Meaning & { kind: 'part' }, anchors: Anchors): Resolution {
  const { unit, index, year, lean } = meaning;
  const tail = `${LETTER_OF_PART[unit]}${index}`;
  if (year) {
    const frame = resolve(year, anchors);
    if (!frame.days) return date(`XXXX-${tail}`, 'unresolved');
    const { year: known } = civil(frame.days.first);
    return dated(`${padded(known, 4)}-${tail}`, partDays(known, unit, index), frame.anchor);
  }
  const { publication, tense } = anchors;
  if (publication === null) return date(`XXXX-${tail}`, 'unresolved');
  const own = civil(publication).year;
  const all = [own - 1, own, own + 1].map((candidate) => partDays(candidate, unit, index));
  const found =
    lean === 'tense' ? nearest(all, publication, tense) : choose(all, publication, lean, tense, own);
  if (!found) return date(`XXXX-${tail}`, 'unresolved');
  return dated(`${padded(civil(found.first).year, 4)}-${tail}`, found, 'publication');
}

/** Where a period relative to something is seen from. */
function baseDay(
  from: Origin,
  anchors: Anchors,
  fine: boolean,
): { readonly day: number; readonly anchor: DateAnchor } | null {
  if (typeof from === 'object') {
    const frame = resolve(from, anchors);
    return frame.days ? { day: frame.days.first, anchor: frame.anchor } : null;
  }
  if (from === 'previous' && fine && anchors.previousDay !== null)
    return { day: anchors.previousDay, anchor: 'previous' };
  if (from === 'previous' && anchors.previous)
    return { day: anchors.previous.days.first, anchor: 'previous' };
  return anchors.publication === null ? null : { day: anchors.publication, anchor: 'publication' };
}

/** What is left to say without an anchor: a weekend is one of some week, any other period is nothing at all. */
const UNKNOWN_PERIOD: Readonly<Partial<Record<Unit, string>>> = { WE: 'XXXX-WXX-WE' };

function period({ unit, by, from, lean }: Meaning & { kind: 'period' }, anchors: Anchors): Resolution {
  if (from === 'previous' && by === -1 && unit === 'Y' && anchors.quarter)
    return quarterOf(anchors.quarter, -1);
  const base = baseDay(from, anchors, unit === 'D');
  if (!base) return date(UNKNOWN_PERIOD[unit] ?? null, 'unresolved');
  const back = lean === 'tense' && anchors.tense === 'past' && weekdayOf(base.day) < 6 ? -1 : 0;
  return periodAround(base.day, unit, by + back, base.anchor);
}

/** "the first week of May", "the last day of the year". */
function ordinal(meaning: Meaning & { kind: 'ordinal' }, anchors: Anchors): Resolution {
  const { unit, index, of } = meaning;
  const frame = resolve(of, anchors);
  if (!frame.days) return date(UNKNOWN_PERIOD[unit] ?? null, 'unresolved');
  const { first, last } = frame.days;
  if (index === 0) return periodAround(first, unit, 0, frame.anchor);
  // A week belongs to the period that holds its Thursday, as ISO 8601 has it for years.
  const start = unit === 'W' ? first + ((4 - weekdayOf(first) + 7) % 7) : first;
  const end = unit === 'W' ? last - ((weekdayOf(last) - 4 + 7) % 7) : last;
  const found =
    index > 0 ? periodAround(start, unit, index - 1, frame.anchor) : periodAround(end, unit, 0, frame.anchor);
  return found.days && found.days.first > last ? date(null, 'unresolved') : found;
}

/** "The first Monday of May", "the last Friday of the month". */
function nthWeekday(meaning: Meaning & { kind: 'nthWeekday' }, anchors: Anchors): Resolution {
  const { weekday: wanted, index, of } = meaning;
  const frame = resolve(of, anchors);
  if (!frame.days) return date(`XXXX-WXX-${wanted}`, 'unresolved');
  const { first, last } = frame.days;
  const day =
    index > 0
      ? first + ((wanted - weekdayOf(first) + 7) % 7) + 7 * (index - 1)
      : last - ((weekdayOf(last) - wanted + 7) % 7);
  if (day > last) return date(`XXXX-WXX-${wanted}`, 'unresolved');
  return dated(isoDate(day), { first: day, last: day }, frame.anchor);
}

/** How exact a distance in these units is meant: two weeks ago is a day, a decade ago a year. */
const SHOWN_AS: Readonly<Partial<Record<Unit, Unit>>> = {
  ...{ H: 'D', MIN: 'D', S: 'D', MO: 'D', AF: 'D', EV: 'D', NI: 'D', W: 'D', WE: 'D' },
  ...{ FN: 'D', BM: 'M', LU: 'Y', DE: 'Y', CE: 'Y', ML: 'Y' },
};

function offset(meaning: Meaning & { kind: 'offset' }, anchors: Anchors): Resolution {
  const { amounts, sign, origin, mod } = meaning;
  const extra = mod ? { mod } : {};
  if (meaning.asLength) {
    const point = offset({ ...meaning, asLength: false }, anchors);
    const { days, anchor } = point;
    if (anchor === 'previous') return point;
    return { type: 'DURATION', value: amountsValue(amounts), anchor, ...extra, ...(days ? { days } : {}) };
  }
  if (isYearBack(meaning) && anchors.quarter) return { ...quarterOf(anchors.quarter, -1), ...extra };
  const finest = amounts.at(-1)?.unit ?? 'D';
  const open = amounts.some(({ count }) => count === null);
  // Without a date to count from, or without a count, "two days later" says no more than how long.
  if (origin === 'previous' && (open || !anchors.previous))
    return { type: 'DURATION', value: amountsValue(amounts), anchor: 'unresolved', ...extra };
  if (open) {
    if (CLOCK_UNITS.includes(finest) && anchors.publication !== null)
      return { ...periodAround(anchors.publication, 'D', 0, 'publication'), ...extra };
    const vague = sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
    return { ...date(vague, anchors.publication === null ? 'unresolved' : 'publication'), ...extra };
  }
  const base = baseDay(origin, anchors, finest === 'D' || finest === 'W');
  if (!base) return { ...date(UNKNOWN_PERIOD[finest] ?? null, 'unresolved'), ...extra };
  let { day } = base;
  for (const { count, unit } of amounts) day = moved(day, unit, sign * (count ?? 0));
  const whole = amounts.every(({ count }) => Number.isInteger(count));
  const week = finest === 'W' && origin === 'publication';
  const shown = week ? 'W' : (SHOWN_AS[finest] ?? (whole ? finest : 'D'));
  const found = periodAround(day, shown, 0, base.anchor);
  return { ...found, ...extra };
}

/** "A year ago", "a year earlier": in a report on a quarter, the quarter it is compared with. */
function isYearBack({ amounts, sign, origin }: Meaning & { kind: 'offset' }): boolean {
  const [{ count, unit } = {}, ...more] = amounts;
  return sign < 0 && count === 1 && unit === 'Y' && more.length === 0 && typeof origin === 'string';
}

function quarterOf({ year, index }: Quarter, by: number): Resolution {
  return dated(`${padded(year + by, 4)}-Q${index}`, partDays(year + by, 'Q', index), 'previous');
}

/** "The year" after a quarter is the year of that. */
function reportedYear({ quarter, publication }: Anchors): Resolution {
  const year = quarter?.year ?? (publication === null ? null : civil(publication).year);
  if (year === null) return date(null, 'unresolved');
  return dated(padded(year, 4), years(year, 1), quarter ? 'previous' : 'publication');
}

/** "The quarter", "the same period of last year": the quarter spoken of, or else the month, seen in its year. */
function counterpart({ back, year, unit }: Meaning & { kind: 'counterpart' }, anchors: Anchors): Resolution {
  const { quarter, previous, publication } = anchors;
  const frame = year ? resolve(year, anchors) : null;
  const wanted = frame?.days ? civil(frame.days.first).year : null;
  if (quarter && unit !== 'M') return quarterOf({ ...quarter, year: wanted ?? quarter.year - back }, 0);
  const month = /^(?<year>\d{4})-(?<month>\d{2})$/u.exec(previous?.value ?? '')?.groups;
  if (month && (wanted !== null || back > 0)) {
    const [own, index] = [wanted ?? Number(month['year']) - back, Number(month['month'])];
    return dated(`${padded(own, 4)}-${padded(index)}`, monthDays(own, index), 'previous');
  }
  if (frame) return frame;
  if (publication === null) return date(null, 'unresolved');
  return periodAround(publication, back > 0 ? 'Y' : 'Q', -1, 'publication');
}

function holiday(meaning: Meaning & { kind: 'holiday' }, anchors: Anchors): Resolution {
  const { holiday: name, year } = meaning;
  const unknown = date(/^\d{2}-\d{2}$/u.test(name) ? `XXXX-${name}` : 'XXXX-XX-XX', 'unresolved');
  const frame = year ? resolve(year, anchors) : null;
  if (frame?.days) {
    const days = holidayIn(name, civil(frame.days.first).year);
    return days ? dated(holidayValue(name, days), days, frame.anchor) : unknown;
  }
  const { publication, tense } = anchors;
  if (publication === null) return unknown;
  const own = civil(publication).year;
  const all = [own - 1, own, own + 1].flatMap((candidate) => holidayIn(name, candidate) ?? []);
  const found = choose(all, publication, isPeriod(name) ? 'this' : meaning.lean, tense, own);
  return found ? dated(holidayValue(name, found), found, 'publication') : unknown;
}

function clock(meaning: ClockMeaning, anchors: Anchors): Resolution {
  const { hour, minute, second, zone } = meaning;
  const time = `T${padded(hour)}:${padded(minute ?? 0)}${second === undefined ? '' : `:${padded(second)}`}${zone ?? ''}`;
  const on = meaning.day ? resolve(meaning.day, anchors) : dayOfClock(anchors);
  return { ...on, type: 'TIME', value: `${wholeDay(on.value)}${time}` };
}

function dayOfClock({ sentenceDay, publication }: Anchors): Resolution {
  const day = sentenceDay ?? publication;
  if (day === null) return date(null, 'unresolved');
  return dated(isoDate(day), { first: day, last: day }, sentenceDay === null ? 'publication' : 'previous');
}
