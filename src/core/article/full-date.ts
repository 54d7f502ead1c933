import { findCalendarDates, type CalendarDate } from '../dates/find-calendar-dates.ts';
import { parseIsoDate } from '../dates/iso-date.ts';
import { LANGS, isLang, type Lang } from '../language/language.ts';
import type { Span } from '../text/span.ts';

/** The T of an ISO stamp, "2019-05-03T10:30:00Z": to the grammar of dates day and hour are two words. */
const STAMP_JOINT = /(?<=\d{4}-\d{2}-\d{2})T(?=\d{2}:?\d{2})/gu;

/** "3 May، 2019": the comma of the page's other language. */
const ARABIC_COMMA = /،/gu;

/** "03/05/201910h30": day and hour that lost the space between them. */
const HOUR_JOINT = /(?<=(?<!\d)\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d{2})(?=\d{1,2}[h:]\d{2})/u;

/** The first date with day, month and year; the document's language decides what "03/05/2024" means. */
export function fullDate(text: string, span: Span, language: string): CalendarDate | null {
  if (!/\d{4}/u.test(text.slice(span.start, span.end))) return null;
  for (const lang of languagesFrom(language)) {
    const date = statedDates(text, span, lang).find(({ value }) => isRealDay(value));
    if (date) return date;
  }
  return null;
}

/** The calendar dates of a stretch, stamps of machines among them. */
export function statedDates(text: string, { start, end }: Span, language: Lang): readonly CalendarDate[] {
  const written = text.slice(start, end).replace(STAMP_JOINT, ' ').replace(ARABIC_COMMA, ',');
  const joint = HOUR_JOINT.exec(written)?.index;
  const stretch = joint === undefined ? written : written.slice(0, joint);
  return findCalendarDates(stretch, { start: 0, end: stretch.length }, language).map((date) => ({
    ...date,
    start: start + date.start,
    end: start + date.end,
  }));
}

/** Whether a value is a full ISO date that the calendar has. */
export function isRealDay(value: string): boolean {
  return parseIsoDate(value) !== null;
}

/** The languages in which a date may be written: the document's own before the others. */
export function languagesFrom(language: string): readonly Lang[] {
  return isLang(language) ? [language, ...LANGS.filter((other) => other !== language)] : LANGS;
}
