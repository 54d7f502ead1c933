import { type Days, monthDays } from './day-spans.ts';
import { islamicDays } from './islamic-days.ts';
import { civil, dayNumber, easterSunday, isoDate, padded, weekdayOf } from './iso-date.ts';

type Rule = readonly [month: number, weekday: number, nth: number];

/**
 * The days of a holiday in a year: `12-25`, a distance from Easter, a weekday's place in a month, or a month
 * or a day of the Islamic calendar (`AH-09`, `AH-10-01`).
 */
export function holidayIn(name: string, year: number): Days | null {
  const islamic = /^AH-(?<month>\d{2})(?:-(?<day>\d{2}))?$/u.exec(name)?.groups;
  if (islamic) return islamicDays(year, Number(islamic['month']), Number(islamic['day'] ?? 0));
  const day = holidayDay(name, year);
  return day === null ? null : { first: day, last: day };
}

/** Whether a name stands for more than a day: it is then that of the publication's year, as TimeML's readers take it. */
export function isPeriod(name: string): boolean {
  return name === 'AH-09';
}

/** TIMEX3 has no notation for the Islamic months: Ramadan's value is its year, its days say the rest. */
export function holidayValue(name: string, { first }: Days): string {
  return isPeriod(name) ? padded(civil(first).year, 4) : isoDate(first);
}

function holidayDay(name: string, year: number): number | null {
  const fixed = /^(?<month>\d{2})-(?<day>\d{2})$/u.exec(name)?.groups;
  if (fixed) return dayNumber({ year, month: Number(fixed['month']), day: Number(fixed['day']) });
  const after = /^(?<rule>[A-Z]+)\+(?<days>\d{1,2})$/u.exec(name)?.groups;
  if (after && after['rule'] !== 'EASTER') {
    const day = holidayDay(after['rule'] ?? '', year);
    return day === null ? null : day + Number(after['days']);
  }
  const easter = /^EASTER(?<shift>[+-]\d{1,2})?$/u.exec(name)?.groups;
  if (easter) return easterSunday(year) + Number(easter['shift'] ?? 0);
  const rules: Readonly<Record<string, Rule>> = {
    THANKSGIVING: [11, 4, 4],
    LABOR: [9, 1, 1],
    MEMORIAL: [5, 1, -1],
    KING: [1, 1, 3],
    PRESIDENTS: [2, 1, 3],
    COLUMBUS: [10, 1, 2],
    MOTHERS: [5, 7, 2],
    FATHERS: [6, 7, 3],
  };
  // The Tuesday after the first Monday of November.
  if (name === 'ELECTION') return holidayOfRule([11, 1, 1], year) + 1;
  const rule = rules[name];
  return rule ? holidayOfRule(rule, year) : null;
}

/** A weekday's place in a month; a negative one counts from its end. */
function holidayOfRule([month, wanted, nth]: Rule, year: number): number {
  const { first, last } = monthDays(year, month);
  return nth > 0
    ? first + ((wanted - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
    : last - ((weekdayOf(last) - wanted + 7) % 7);
}
