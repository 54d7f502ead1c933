import type { Lang } from '../language/language.ts';
import type { Span } from '../text/span.ts';

/** A calendar date that the text states itself: `2019-05-03`, `XXXX-05-03`, `2019-05`. */
export interface CalendarDate extends Span {
  readonly value: string;
}

const MONTHS: Readonly<Record<Lang, readonly string[]>> = {
  en: 'jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sept?(?:ember)? oct(?:ober)? nov(?:ember)? dec(?:ember)?'.split(
    ' ',
  ),
  es: 'ene(?:ro)? feb(?:rero)? mar(?:zo)? abr(?:il)? may(?:o)? jun(?:io)? jul(?:io)? ago(?:sto)? sep(?:tiembre)?|set(?:iembre)? oct(?:ubre)? nov(?:iembre)? dic(?:iembre)?'.split(
    ' ',
  ),
  pt: 'jan(?:eiro)? fev(?:ereiro)? mar(?:ço)? abr(?:il)? mai(?:o)? jun(?:ho)? jul(?:ho)? ago(?:sto)? set(?:embro)? out(?:ubro)? nov(?:embro)? dez(?:embro)?'.split(
    ' ',
  ),
};

const WEEKDAY: Readonly<Record<Lang, string>> = {
  en: '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s{1,3})?(?:the\\s{1,3})?',
  es: '(?:(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo),?\\s{1,3})?',
  pt: '(?:(?:segunda|terça|quarta|quinta|sexta|sábado|domingo)(?:-feira)?,?\\s{1,3})?',
};

const NUMERIC =
  /(?<![\p{L}\p{N}]|\p{N}[-.,:/])(?:(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})|(?<a>\d{1,2})(?<sep>[-/.])(?<b>\d{1,2})\k<sep>(?<year>\d{4}))(?!\p{N}|[-.,:/]\p{N})/gu;

/**
 * The calendar dates of a stretch of text, in order, without overlaps; offsets are half-open UTF-16 indices
 * into the whole text. Only what the words themselves say: nothing is resolved against another date.
 */
export function findCalendarDates(text: string, span: Span, language: Lang): readonly CalendarDate[] {
  const passage = text.slice(span.start, span.end);
  const found: CalendarDate[] = [];
  const add = (match: RegExpMatchArray, value: string | null): void => {
    const start = span.start + (match.index ?? 0);
    const end = start + match[0].length;
    if (value !== null && !found.some((other) => other.start < end && start < other.end))
      found.push({ start, end, value });
  };
  const months = MONTHS[language].map((name, index) => `(?<m${index + 1}>${name})`).join('|');
  const month = `(?<!\\p{L})(?:${months})(?!\\p{L})\\.?`;
  const day = '(?<!\\p{N}|\\p{N}[.,:/-])(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th|\\.?[ºª]|er)?(?!\\p{N})';
  const year = '(?<year>(?:1[5-9]|20)\\d{2})(?!\\p{N}|[.,:/-]\\p{N})';
  const of = '(?:\\s{0,3}[-/,]?\\s{0,3}|\\s{1,3}(?:of|del?|do)\\s{1,3})';
  const shapes = [
    `(?<!\\p{L})${WEEKDAY[language]}${day}${of}${month}(?:${of}${year})?`,
    `(?<!\\p{L})${WEEKDAY[language]}${month}\\s{1,3}${day}(?:,?\\s{1,3}${year})?`,
    `${month}${of}${year}`,
  ];
  for (const match of passage.matchAll(NUMERIC)) add(match, numeric(match.groups ?? {}, language));
  for (const shape of shapes)
    for (const match of passage.matchAll(new RegExp(shape, 'giu'))) add(match, written(match.groups ?? {}));
  return found.sort((a, b) => a.start - b.start);
}

function numeric(groups: Readonly<Record<string, string | undefined>>, language: Lang): string | null {
  const { y, m, d, a, b, year } = groups;
  if (y !== undefined) return iso(y, Number(m), Number(d));
  const [first, second] = [Number(a), Number(b)];
  const monthFirst = language === 'en' ? first <= 12 : second > 12;
  return monthFirst ? iso(String(year), first, second) : iso(String(year), second, first);
}

function written(groups: Readonly<Record<string, string | undefined>>): string | null {
  const month = Object.keys(groups).findIndex((key) => /^m\d/u.test(key) && groups[key] !== undefined);
  const number = Number(Object.keys(groups)[month]?.slice(1));
  const year = groups['year'] ?? 'XXXX';
  if (groups['day'] === undefined) return `${year}-${pad(number)}`;
  return iso(year, number, Number(groups['day']));
}

function iso(year: string, month: number, day: number): string | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? `${year}-${pad(month)}-${pad(day)}` : null;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
