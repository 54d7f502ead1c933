import { dayNumber, daysInMonth, isCivil, shiftMonth } from './iso-date.ts';
import type { Season } from './meaning.ts';

/** A stretch of whole days, both ends included, as numbers of days since 1970-01-01. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

export function years(from: number, count: number): Days {
  return {
    first: dayNumber({ year: from, month: 1, day: 1 }),
    last: dayNumber({ year: from + count, month: 1, day: 1 }) - 1,
  };
}

export function monthDays(year: number, month: number): Days {
  const first = dayNumber({ year, month, day: 1 });
  return { first, last: first + daysInMonth(year, month) - 1 };
}

export function calendarDays(year: number, month?: number, day?: number): Days | null {
  if (month === undefined) return years(year, 1);
  if (day === undefined) return monthDays(year, month);
  if (!isCivil(year, month, day)) return null;
  const number = dayNumber({ year, month, day });
  return { first: number, last: number };
}

/** First months of the seasons, as meteorology counts them on the northern half of the Earth. */
const SEASON_START: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

export function seasonDays(year: number, code: Season): Days {
  const start = SEASON_START[code];
  const end = shiftMonth(year, start, 2);
  return { first: monthDays(year, start).first, last: monthDays(end.year, end.month).last };
}

export const MONTHS_OF_PART = { Q: 3, HY: 6, T: 4 } as const;
export const LETTER_OF_PART = { Q: 'Q', HY: 'H', T: 'T' } as const;

export function partDays(year: number, unit: keyof typeof MONTHS_OF_PART, index: number): Days {
  const months = MONTHS_OF_PART[unit];
  return {
    first: monthDays(year, (index - 1) * months + 1).first,
    last: monthDays(year, index * months).last,
  };
}
