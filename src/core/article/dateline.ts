import { findCalendarDates, type CalendarDate } from '../dates/find-calendar-dates.ts';
import { LANGS, isLang, type Lang } from '../language/language.ts';
import type { Span } from '../text/span.ts';
import { anyOf } from './cues.ts';

/** The place, day and agency with which a report begins; the span ends behind its dash. */
export interface Dateline extends Span {
  /** A full calendar date with year, where there is one. */
  readonly date: CalendarDate | null;
  readonly agency: string | null;
}

/** A dateline is looked for in so many characters. */
const REACH = 140;

/**
 * "BEIRUT — ", "Ammán, 2 sep (Agencia) –", "SÃO PAULO, 3 de maio (Reuters) - ", "MADRID, 4 Mar. (EP) -",
 * "Lisboa, 3 mai 2019 (Lusa) – ", "Ginebra, 4 may (EFE).- ": capitalised words, what may be a date, an agency in
 * brackets, and a dash.
 */
const OPENING =
  /^[\s*_"“«]{0,4}(?<place>\p{Lu}[\p{L}\p{M}.'’ʼ-]*(?:[ ,/]{1,2}(?:(?:and|y|e|de|del|do|da|dos|al|el|la|of|the)\s)?\p{Lu}[\p{L}\p{M}.'’-]*){0,5})(?:\s\([^()\d\n]{2,30}\)(?=,))?(?<date>,?\s?(?:[^()—–\n]{0,40}?\d[^()—–\n]{0,30}?)?)?\s?(?:\((?<agency>[^()\n]{2,50})\)|[/[](?<slashed>[\p{L} ]{2,30})[/\]])?\s?(?:\.?\s?[—–]|\.\s?-|\s?--|\s-\s|\.-)/u;

/** Reads the dateline with which a paragraph may begin; null where it begins with its story. */
export function datelineAt(text: string, span: Span, language: string): Dateline | null {
  const head = text.slice(span.start, Math.min(span.end, span.start + REACH));
  const found = OPENING.exec(head);
  if (!found) return null;
  const agency = (found.groups?.['agency'] ?? found.groups?.['slashed'] ?? '').trim();
  const end = span.start + found[0].length;
  return {
    start: span.start,
    end,
    date: fullDate(text, { start: span.start, end }, language),
    agency: /\p{Lu}/u.test(agency) && !/\d/u.test(agency) ? agency : null,
  };
}

/** The first date with day, month and year; the document's language decides what "03/05/2024" means. */
export function fullDate(text: string, span: Span, language: string): CalendarDate | null {
  if (!/\d{4}/u.test(text.slice(span.start, span.end))) return null;
  for (const lang of languagesFrom(language)) {
    const date = findCalendarDates(text, span, lang).find(({ value }) => isRealDay(value));
    if (date) return date;
  }
  return null;
}

/** Whether a value is a full ISO date that the calendar has. */
export function isRealDay(value: string): boolean {
  const date = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  return date !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function languagesFrom(language: string): readonly Lang[] {
  return isLang(language) ? [language, ...LANGS.filter((other) => other !== language)] : LANGS;
}

/** "Published", "Actualizado el", weekdays, "at", "GMT", and clock times: what a date line has beside its date. */
const BESIDE_DATE = new RegExp(
  `${anyOf('published', 'updated', 'dateWords')}|\\p{N}{1,2}\\s?(?:[:.h]\\s?\\p{N}{0,2}){0,2}|\\p{P}|\\p{S}`,
  'giu',
);

const UPDATED = new RegExp(`^\\P{L}*${anyOf('updated')}`, 'iu');

/** A line that states a day and nothing else. */
export interface DateLine {
  /** Null where the year is missing. */
  readonly date: CalendarDate | null;
  /** Whether a place stands before the day: "Lisboa, 3 mai 2019". */
  readonly hasPlace: boolean;
  readonly isUpdate: boolean;
}

/** Reads a line that says when (and perhaps where) the article was written, and no more. */
export function dateLineAt(text: string, span: Span, language: string): DateLine | null {
  if (span.end - span.start > REACH || !/\d/u.test(text.slice(span.start, span.end))) return null;
  const hasYear = /(?<!\d)(?:19|20)\d{2}(?!\d)/u.test(text.slice(span.start, span.end));
  for (const lang of languagesFrom(language).slice(0, hasYear || !isLang(language) ? LANGS.length : 1)) {
    const dates = findCalendarDates(text, span, lang);
    const day = dates.find(({ value }) => isRealDay(value)) ?? dates.find(({ value }) => value.length === 10);
    if (!day) continue;
    const rest = dates.reduceRight(
      (line, { start, end }) => line.slice(0, start - span.start) + ' ' + line.slice(end - span.start),
      text.slice(span.start, span.end),
    );
    const other = rest
      .replace(/\([^)]{2,50}\)/gu, ' ')
      .replace(BESIDE_DATE, ' ')
      .trim();
    const place = /^\p{Lu}[\p{L}\p{M}' ’-]{1,40}$/u.test(other) && other.split(/\s+/u).length <= 4;
    if (other !== '' && !(place && text.startsWith(other, span.start))) continue;
    const line = text.slice(span.start, span.end);
    return { date: isRealDay(day.value) ? day : null, hasPlace: other !== '', isUpdate: UPDATED.test(line) };
  }
  return null;
}
