import { civil, dayNumber, daysInMonth, isoDate, padded, shiftMonth, weekOf, weekdayOf } from './iso-date.ts';
import { LETTER_OF_PART, monthDays, MONTHS_OF_PART, partDays, years } from './day-spans.ts';
import type { Unit } from './meaning.ts';
import { date, dated, type Resolution } from './resolution.ts';
import type { DateAnchor } from './time-expression.ts';

/** The period of a unit that a day lies in, moved by so many of them. */
export function periodAround(day: number, unit: Unit, by: number, anchor: DateAnchor): Resolution {
  const { year, month } = civil(day);
  switch (unit) {
    case 'D':
      return dated(isoDate(day + by), { first: day + by, last: day + by }, anchor);
    case 'W':
    case 'WE': {
      const monday = day - weekdayOf(day) + 1 + by * 7;
      const week = weekOf(monday);
      const value = `${padded(week.year, 4)}-W${padded(week.week)}`;
      return unit === 'W'
        ? dated(value, { first: monday, last: monday + 6 }, anchor)
        : dated(`${value}-WE`, { first: monday + 5, last: monday + 6 }, anchor);
    }
    case 'M': {
      const shifted = shiftMonth(year, month, by);
      const value = `${padded(shifted.year, 4)}-${padded(shifted.month)}`;
      return dated(value, monthDays(shifted.year, shifted.month), anchor);
    }
    case 'Q':
    case 'HY': {
      const months = MONTHS_OF_PART[unit];
      const shifted = shiftMonth(year, month, by * months);
      const index = Math.ceil(shifted.month / months);
      const value = `${padded(shifted.year, 4)}-${LETTER_OF_PART[unit]}${index}`;
      return dated(value, partDays(shifted.year, unit, index), anchor);
    }
    case 'Y':
      return dated(padded(year + by, 4), years(year + by, 1), anchor);
    case 'DE': {
      const decade = Math.floor(year / 10) + by;
      return dated(String(decade), years(decade * 10, 10), anchor);
    }
    case 'CE': {
      const century = Math.floor(year / 100) + by;
      return dated(padded(century), years(century * 100, 100), anchor);
    }
    case 'ML':
      return date(String(Math.floor(year / 1000) + by), anchor);
    case 'H':
    case 'MIN':
    case 'S':
      return date(by < 0 ? 'PAST_REF' : by > 0 ? 'FUTURE_REF' : 'PRESENT_REF', anchor);
  }
}

/** A day moved by so many units; the day of the month is kept where the month has it. */
export function moved(day: number, unit: Unit, by: number): number {
  const months = { M: 1, Q: 3, HY: 6, Y: 12, DE: 120, CE: 1200, ML: 12000 } as const;
  if (unit === 'D' || unit === 'W' || unit === 'WE') return day + Math.round(by * (unit === 'D' ? 1 : 7));
  if (unit === 'H' || unit === 'MIN' || unit === 'S')
    return day + Math.trunc(by / { H: 24, MIN: 1440, S: 86400 }[unit]);
  const { year, month, day: date } = civil(day);
  const shifted = shiftMonth(year, month, Math.round(by * months[unit]));
  return dayNumber({ ...shifted, day: Math.min(date, daysInMonth(shifted.year, shifted.month)) });
}
