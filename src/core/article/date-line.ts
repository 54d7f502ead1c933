import type { CalendarDate } from '../dates/find-calendar-dates.ts';
import { LANGS, isLang } from '../language/language.ts';
import type { Span } from '../text/span.ts';
import { anyOf } from './cues.ts';
import { isRealDay, languagesFrom, statedDates } from './full-date.ts';
import { isNameLine } from './name-line.ts';
import { PLACE } from './place-name.ts';

/** A line that states a day, perhaps with place and author, and nothing else. */
export interface DateLine {
  /** Null where the year is missing, or where only an age is told: "Updated 2 hours ago". */
  readonly date: CalendarDate | null;
  /** Whether a place stands beside the day: "Lisboa, 3 mai 2019". */
  readonly hasPlace: boolean;
  /** The name behind "by": "Posted on 3 May 2019 by Ana Reed". */
  readonly author: string | null;
  /** Whether the day is that of a later change. */
  readonly isUpdate: boolean;
}

/** Longer lines say more than a day. */
const LONGEST = 140;

/** Time zones are named alike in all languages. */
const ZONES =
  '(?<!\\p{L})(?:utc|gmt|z|[ecmp][sd]?t|[cew]e?s?t|msk|[bijk]st|sgt|hkt|aest|aedt|brs?t|ar[gt]?|clt|cot|vet|uyt|sast)(?!\\p{L})';

/** "Published", "Actualizado el", weekdays, "at", "a. m.", "GMT", "hace": the words a date line has beside its date. */
const BESIDE = new RegExp(`${anyOf('published', 'updated', 'dateWords', 'ages')}|${ZONES}`, 'giu');

const SAYS_WHEN = new RegExp(anyOf('published', 'updated', 'ages'), 'iu');
const UPDATED = new RegExp(anyOf('updated'), 'iu');

/** "by admin", "por Ana Ruiz": who has posted it. */
const BY = new RegExp(`${anyOf('bylines')}\\s{1,3}`, 'iu');
const NAME =
  /^\p{L}[\p{L}\p{M}.'’-]*(?:\s(?:(?:de|del|da|do|dos|la|van|von|al|el)\s){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){0,4}/u;

/** "Beirut, Lebanon – " before a day, ", BEIRUT" behind it; "Key: " is no place. */
const PLACE_FIRST = new RegExp(`^[\\s\\p{P}]{0,6}${PLACE}\\s{0,3}(?!\\s*:)`, 'u');
const PLACE_LAST = new RegExp(`,\\s{1,3}${PLACE}[\\s\\p{P}]{0,6}$`, 'u');

/** Reads a line that says when (and perhaps where and by whom) an article was published, and no more. */
export function dateLineAt(text: string, span: Span, language: string): DateLine | null {
  if (span.end - span.start > LONGEST) return null;
  const line = text.slice(span.start, span.end);
  if (!/\d/u.test(line)) return null;
  // Without a year a day is too slight a sign to be read in another language than the text's.
  const hasYear = /(?<!\d)(?:19|20)\d{2}(?!\d)/u.test(line);
  for (const lang of languagesFrom(language).slice(0, hasYear || !isLang(language) ? LANGS.length : 1)) {
    const dates = statedDates(text, span, lang);
    const days = dates.filter(({ value }) => value.length === 'YYYY-MM-DD'.length);
    if (days.length === 0) continue;
    const beside = besideDates(without(line, dates, span.start));
    if (!beside) continue;
    const real = days.filter(({ value }) => isRealDay(value));
    const isUpdate = (day: CalendarDate): boolean => UPDATED.test(before(line, day, dates, span.start));
    const date = real.find((day) => !isUpdate(day)) ?? real[0] ?? null;
    return { ...beside, date, isUpdate: date !== null && isUpdate(date) };
  }
  if (!SAYS_WHEN.test(line) || !isBare(line)) return null;
  return { date: null, hasPlace: false, author: null, isUpdate: UPDATED.test(line) };
}

/** A line with its dates blanked out. */
function without(line: string, dates: readonly CalendarDate[], offset: number): string {
  return dates.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start - offset)} ${rest.slice(end - offset)}`,
    line,
  );
}

/** What stands between a day and the date before it. */
function before(line: string, day: Span, dates: readonly Span[], offset: number): string {
  const last = dates.findLast(({ end }) => end <= day.start);
  return line.slice((last?.end ?? offset) - offset, day.start - offset);
}

/** Place and author beside the dates; null where the line says something else too. */
function besideDates(rest: string): Pick<DateLine, 'hasPlace' | 'author'> | null {
  const words = rest.replace(/\([^)]{2,50}\)|\/[\p{L} ]{2,30}\//gu, ' ');
  if (isBare(words)) return { hasPlace: false, author: null };
  const author = signedBy(words);
  if (author !== null) return { hasPlace: false, author };
  const hasPlace = [PLACE_FIRST, PLACE_LAST].some(
    (place) => place.test(words) && isBare(words.replace(place, ' ')),
  );
  return hasPlace ? { hasPlace, author: null } : null;
}

/** The name behind "by", where beside it are only words of date lines or, behind it, its role and place. */
function signedBy(words: string): string | null {
  const by = BY.exec(words);
  if (!by || !isBare(words.slice(0, by.index))) return null;
  const signature = words.slice(by.index + by[0].length);
  const name = NAME.exec(signature)?.[0];
  if (name === undefined) return null;
  return isBare(signature.slice(name.length)) || isNameLine(signature.trim()) ? name : null;
}

/** Whether nothing is left of a line but numbers, marks, the T of a stamp, and the words of date lines. */
function isBare(words: string): boolean {
  return !/\p{L}/u.test(words.replace(/(?<!\p{L})T(?=\d{2})/gu, ' ').replace(BESIDE, ' '));
}
