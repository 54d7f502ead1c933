import { formatInterval } from '../i18n/format-date.ts';
import { formatTimex } from '../i18n/format-timex.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ExportedArticle } from './exported-article.ts';
import { calendarEvents, type CalendarEvent } from './calendar-event.ts';
import { dateRecords } from './date-record.ts';

/** A date of TimelineJS: as precise as its last field. */
interface TimelineDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
}

/**
 * The dates of articles as the JSON that TimelineJS 3 shows: a slide for each expression that has days of its own, no
 * more precise than the text. Its texts are HTML there, so the article's words are escaped.
 *
 * Source of the fields: the documentation of TimelineJS, "JSON file format".
 */
export function datesTimelineJs(articles: readonly ExportedArticle[], translator: Translator): string {
  const events = articles.flatMap((article) => {
    const { name, text, analysis } = article;
    const group = articles.length > 1 ? { group: escaped(analysis.title ?? name) } : {};
    return calendarEvents(text, dateRecords(article)).map((event) => ({
      ...timeOf(event),
      display_date: escaped(inWords(event, translator)),
      text: { headline: escaped(event.words), text: `<p>${escaped(event.record.sentence)}</p>` },
      ...group,
    }));
  });
  const [only, more] = articles;
  const title =
    only && !more ? { title: { text: { headline: escaped(only.analysis.title ?? only.name) } } } : {};
  return `${JSON.stringify({ ...title, events }, null, 2)}\n`;
}

function timeOf({ from, to, time, record }: CalendarEvent): {
  start_date: TimelineDate;
  end_date?: TimelineDate;
} {
  const start_date = timelineDate(from);
  if (time !== null) {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return { start_date: { ...start_date, hour, minute } };
  }
  if (from === to) return { start_date };
  // A month or a year is said as one; what else is longer than a day has two ends.
  const { value } = record;
  const whole = value !== null && from.startsWith(value) && to.startsWith(value);
  return whole ? { start_date: timelineDate(value) } : { start_date, end_date: timelineDate(to) };
}

/** `2019`, `2019-08`, `2019-08-05` */
function timelineDate(iso: string): TimelineDate {
  const [year = 0, month, day] = iso.split('-').map(Number);
  return {
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

function inWords({ from, to, record }: CalendarEvent, translator: Translator): string {
  const own = record.from === from && record.to === to ? formatTimex(record, translator) : null;
  return own ?? formatInterval(from, to, translator, 'long');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
