import { findCalendarDates } from '../../core/dates/find-calendar-dates.ts';
import { LANGS, type Lang } from '../../core/language/language.ts';

/**
 * The day that somebody typed, as an ISO date: `2019-08-08`, `8 de agosto de 2019`, `August 8, 2019`, `8/8/2019`. Null
 * where it is no single full date. Where languages disagree (`3/4/2019`) the first of those given decides.
 */
export function typedDate(typed: string, languages: readonly Lang[]): string | null {
  const text = typed.trim();
  const span = { start: 0, end: text.length };
  for (const language of new Set([...languages, ...LANGS])) {
    const [date] = findCalendarDates(text, span, language);
    if (date?.start === 0 && date.end === text.length && isDay(date.value)) return date.value;
  }
  return null;
}

/** Whether an ISO date is a day of the calendar: `2019-02-30` and `XXXX-05-03` are none. */
function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
