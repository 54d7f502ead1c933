import type { Days } from './day-spans.ts';

const DAY = 86_400_000;

/**
 * The days of an Islamic month, or one day of it, that begin in a year of ours: by the calendar of Umm al-Qura, which
 * most states keep; where the moon is looked for, they may begin a day later. Null where the runtime has no such
 * calendar. Where two begin in one year, the first.
 *
 * @param day 0 for the whole month.
 */
export function islamicDays(year: number, month: number, day: number): Days | null {
  const calendar = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    ...{ timeZone: 'UTC', month: 'numeric', day: 'numeric' },
  });
  if (calendar.resolvedOptions().calendar !== 'islamic-umalqura') return null;
  const islamicOf = (at: number): { readonly month: number; readonly day: number } => {
    const parts = calendar.formatToParts(at * DAY);
    const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
    return { month: of('month'), day: of('day') };
  };
  const [first, last] = [Date.UTC(year, 0, 1) / DAY, Date.UTC(year, 11, 31) / DAY];
  // From month to month: a day near the middle tells the month, its number how far back the month began.
  for (let at = first; at <= last + 15; at += 29) {
    const found = islamicOf(at);
    const start = at - found.day + 1;
    if (found.month !== month || start + Math.max(day - 1, 0) < first || start > last) continue;
    if (day > 0) return { first: start + day - 1, last: start + day - 1 };
    return { first: start, last: islamicOf(start + 29).day === 30 ? start + 29 : start + 28 };
  }
  return null;
}
