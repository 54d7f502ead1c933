import type { UiLanguage } from './languages.ts';
import { localeOf } from './locale.ts';
import type { Translator } from './translator.ts';

/** `Intl`'s format for calendar days, which have no time zone. */
export function dateFormat(language: UiLanguage, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC', ...options });
}

/** The midnight (UTC) of an ISO date `YYYY-MM-DD`; null where there is no such day. */
export function parseDay(iso: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(iso)) return null;
  const day = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || !day.toISOString().startsWith(iso) ? null : day;
}

/** A calendar day, "Mon 5 August 2019", for an ISO date; a text that is none is returned as it is. */
export function formatDay(iso: string, { language, t }: Translator): string {
  const day = parseDay(iso);
  if (day === null) return iso;
  return t('timex.day', {
    weekday: dateFormat(language, { weekday: 'short' }).format(day),
    date: dateFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(day),
  });
}

/**
 * The days from one ISO date to another, both included, without repeating what they share: "5–9 Aug 2019".
 */
export function formatInterval(
  from: string,
  to: string,
  { language }: Pick<Translator, 'language'>,
  month: 'short' | 'long' = 'short',
): string {
  const [first, last] = [parseDay(from), parseDay(to)];
  if (first === null || last === null) return `${from} – ${to}`;
  return dateFormat(language, { day: 'numeric', month, year: 'numeric' }).formatRange(first, last);
}

/** The hour or part of the day of a TIMEX3 value ("15:30", "night"), or null where the value has none. */
export function formatTimeOfDay(value: string, { language, t }: Translator): string | null {
  // T15:30 T09 T15:30:00 T24:00 TNI
  const { part, hour, minute } =
    /T(?:(?<part>MO|MI|AF|EV|NI|DT)|(?<hour>\d{2})(?::(?<minute>\d{2}))?(?::\d{2})?)$/u.exec(value)?.groups ??
    {};
  if (part !== undefined) return t(`timex.partOfDay.${part as 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'}`);
  if (hour === undefined) return null;
  if (hour === '24') return t('timex.midnight');
  const time = new Date(Date.UTC(2000, 0, 1, Number(hour), Number(minute ?? 0)));
  return dateFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(time);
}
