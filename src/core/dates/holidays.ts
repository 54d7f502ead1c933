import { monthDays } from './day-spans.ts';
import { dayNumber, easterSunday, weekdayOf } from './iso-date.ts';

type Rule = readonly [month: number, weekday: number, nth: number];

/** The day of a holiday in a year: `12-25`, a distance from Easter, or a weekday's place in a month. */
export function holidayIn(name: string, year: number): number | null {
  const fixed = /^(?<month>\d{2})-(?<day>\d{2})$/u.exec(name)?.groups;
  if (fixed) return dayNumber({ year, month: Number(fixed['month']), day: Number(fixed['day']) });
  const after = /^(?<rule>[A-Z]+)\+(?<days>\d{1,2})$/u.exec(name)?.groups;
  if (after && after['rule'] !== 'EASTER') {
    const day = holidayIn(after['rule'] ?? '', year);
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
