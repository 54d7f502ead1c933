import ical from 'ical-generator';
import type { ExportedArticle } from './exported-article.ts';
import { calendarEvents, type CalendarEvent } from './calendar-event.ts';
import { dateRecords } from './date-record.ts';

const DAY = 86_400_000;

/**
 * The dates of articles as an iCalendar file (RFC 5545): an event for each expression that has days of its own, whole
 * days unless the text gives a time, which is a floating one, for no article says its zone.
 *
 * @param now when the file is made (DTSTAMP)
 */
export function datesIcal(articles: readonly ExportedArticle[], now: Date): string {
  const calendar = ical({ prodId: { company: 'Dragoman', product: 'Dragoman' } });
  for (const article of articles) {
    const { name, text, analysis } = article;
    for (const event of calendarEvents(text, dateRecords(article))) {
      calendar.createEvent({
        id: uidOf(article, event),
        stamp: now,
        summary: event.record.sentence,
        description: [event.words, analysis.title, name].filter(Boolean).join('\n'),
        ...when(event),
      });
    }
  }
  return `${calendar.toString()}\r\n`;
}

/** A day ends where the next begins: iCalendar's ends are exclusive. */
function when({ from, to, time }: CalendarEvent): {
  start: Date;
  end?: Date;
  allDay?: true;
  floating?: true;
} {
  if (time !== null && from === to) return { start: new Date(`${from}T${time}:00Z`), floating: true };
  return { start: new Date(from), end: new Date(Date.parse(to) + DAY), allDay: true };
}

/** The same for the same place of the same article, so that a calendar that knows the event replaces it. */
function uidOf({ name, text }: ExportedArticle, { record }: CalendarEvent): string {
  return `${hash(`${name}\n${text}`)}-${record.start}-${record.end}@dragoman`;
}

/** FNV-1a, 32 bits: tells articles apart, and hides nothing. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
