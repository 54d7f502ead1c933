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
    case 'MO':
    case 'AF':
    case 'EV':
    case 'NI':
      return periodAround(day, 'D', by, anchor);
    case 'FN':
    case 'BM':
    case 'LU':
      return date(null, anchor);
    case 'H':
    case 'MIN':
    case 'S':
      return date(by < 0 ? 'PAST_REF' : by > 0 ? 'FUTURE_REF' : 'PRESENT_REF', anchor);
  }
}

const IN_DAYS: Readonly<Partial<Record<Unit, number>>> = {
  ...{ S: 1 / 86400, MIN: 1 / 1440, H: 1 / 24, MO: 1, AF: 1, EV: 1, NI: 1, D: 1, W: 7, WE: 7, FN: 14 },
};
const IN_MONTHS: Readonly<Partial<Record<Unit, number>>> = {
  ...{ M: 1, BM: 2, Q: 3, HY: 6, Y: 12, LU: 60, DE: 120, CE: 1200, ML: 12000 },
};

/** A day moved by so many units; the day of the month is kept where the month has it. */
export function moved(day: number, unit: Unit, by: number): number {
  const ofDays = IN_DAYS[unit];
  if (ofDays !== undefined) return day + (ofDays < 1 ? Math.trunc(by * ofDays) : Math.round(by * ofDays));
  const { year, month, day: date } = civil(day);
  const shifted = shiftMonth(year, month, Math.round(by * (IN_MONTHS[unit] ?? 1)));
  return dayNumber({ ...shifted, day: Math.min(date, daysInMonth(shifted.year, shifted.month)) });
}
