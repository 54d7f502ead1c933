import { padded } from './iso-date.ts';
import type { CalendarMeaning } from './meaning.ts';

/** The fields as TIMEX3 writes them; X for what is unknown. */
export function calendarValue({ year, month, day }: CalendarMeaning): string {
  const head = year === undefined ? 'XXXX' : padded(year, 4);
  if (month === undefined && day === undefined) return head;
  const middle = month === undefined ? 'XX' : padded(month);
  return day === undefined ? `${head}-${middle}` : `${head}-${middle}-${padded(day)}`;
}
