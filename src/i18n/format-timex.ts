import { dateFormat, formatDay, formatInterval, formatTimeOfDay, parseDay } from './format-date.ts';
import type { UiLanguage } from './languages.ts';
import { localeOf } from './locale.ts';
import type { Translator } from './translator.ts';

/** What there is to put into words of a time expression; the engine's `TimeExpression` fits. */
export interface Timex {
  /** TIMEX3 value: `2018-06-11`, `2018-W45-WE`, `P5M`, `XXXX-WXX-3`, … */
  readonly value: string | null;
  readonly type?: string;
  readonly mod?: string;
  readonly freq?: string;
  readonly quant?: string;
}

type Season = 'SP' | 'SU' | 'FA' | 'WI';
type Grain = Season | 'day' | 'week' | 'weekend' | 'quarter' | 'half' | 'decade' | 'century' | 'other';

interface Words {
  readonly text: string;
  readonly grain: Grain;
}

type Articles = Readonly<Partial<Record<Grain, 'definite' | 'feminine'>>>;

const ROMANCE: Articles = {
  week: 'feminine',
  weekend: 'definite',
  SP: 'feminine',
  SU: 'definite',
  FA: 'definite',
  WI: 'definite',
  quarter: 'definite',
  half: 'definite',
  decade: 'feminine',
  century: 'definite',
};

const ENGLISH: Articles = {
  weekend: 'definite',
  quarter: 'definite',
  half: 'definite',
  decade: 'definite',
  century: 'definite',
};

/** Which values take the article after "since", "end of" and the like; the others go without. */
const ARTICLES: Readonly<Record<UiLanguage, Articles>> = {
  en: ENGLISH,
  es: { ...ROMANCE, day: 'definite' },
  'pt-br': ROMANCE,
  'pt-pt': ROMANCE,
  'qps-ploc': ENGLISH,
};

const INTL_UNIT = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  H: 'hour',
  m: 'minute',
  S: 'second',
} as const;
const WORD_UNIT = { WE: 'weekend', Q: 'quarter', DE: 'decade', CE: 'century' } as const;
const COUNTED = { WE: 'weekends', Q: 'quarters', DE: 'decades', CE: 'centuries' } as const;

/** The period that a set repeats in, where one word says it. */
const REPEATED = {
  'XXXX-XX-XX': 'day',
  'XXXX-WXX': 'week',
  'XXXX-WXX-WE': 'weekend',
  'XXXX-XX': 'month',
  XXXX: 'year',
  PT1M: 'minute',
  PT1H: 'hour',
  P1D: 'day',
  P1W: 'week',
  P1WE: 'weekend',
  P1M: 'month',
  P1Q: 'quarter',
  P1Y: 'year',
  P1DE: 'decade',
  P1CE: 'century',
} as const;

const MODS = [
  'START',
  'MID',
  'END',
  'APPROX',
  'BEFORE',
  'AFTER',
  'ON_OR_BEFORE',
  'ON_OR_AFTER',
  'LESS_THAN',
  'MORE_THAN',
  'EQUAL_OR_LESS',
  'EQUAL_OR_MORE',
] as const;

/**
 * The value of a time expression in words of the UI's language, as precise as the value and no more:
 * "Mon 5 August 2019", "week 45 of 2018", "since January 2019", "5 months", "every Friday". A value of a shape
 * that is not known here is returned as it is; null stays null.
 */
export function formatTimex(time: Timex, translator: Translator): string | null {
  if (time.value === null) return null;
  if (time.type === 'SET' || time.quant !== undefined || time.freq !== undefined)
    return repeated(time.value, time.freq, translator);
  const words = inWords(time.value, translator);
  return words === null ? time.value : modified(words, time.mod, translator);
}

function inWords(value: string, translator: Translator): Words | null {
  return (
    reference(value, translator) ??
    dayOrTime(value, translator) ??
    bareYears(value, translator) ??
    partOfYear(value, translator) ??
    duration(value, translator)
  );
}

function reference(value: string, { t }: Translator): Words | null {
  if (value === 'PAST_REF') return other(t('timex.past'));
  if (value === 'PRESENT_REF') return other(t('timex.present'));
  if (value === 'FUTURE_REF') return other(t('timex.future'));
  return null;
}

function dayOrTime(value: string, translator: Translator): Words | null {
  if (value.startsWith('P')) return null;
  const [date = '', time] = value.split('T');
  const day = dayInWords(date, translator);
  if (time === undefined) return day;
  const timeOfDay = formatTimeOfDay(value, translator);
  if (timeOfDay === null) return null;
  if (date === '' || date === 'XXXX-XX-XX') return other(timeOfDay);
  return day && { ...day, text: translator.t('timex.dayAndTime', { day: day.text, time: timeOfDay }) };
}

function dayInWords(date: string, translator: Translator): Words | null {
  const { language } = translator;
  // 2018-06-11
  if (parseDay(date) !== null) return { text: formatDay(date, translator), grain: 'day' };
  // 2018-W45-3 XXXX-WXX-3
  const { year, week, weekday } =
    /^(?<year>\d{4}|XXXX)-W(?<week>\d{2}|XX)-(?<weekday>[1-7])$/u.exec(date)?.groups ?? {};
  if (weekday !== undefined) {
    if (year !== 'XXXX' && week !== 'XX')
      return {
        text: formatDay(dayOfWeek(Number(year), Number(week), Number(weekday)), translator),
        grain: 'day',
      };
    // Any week serves to name a weekday.
    const day = new Date(dayOfWeek(2000, 1, Number(weekday)));
    return { text: dateFormat(language, { weekday: 'long' }).format(day), grain: 'other' };
  }
  // XXXX-05-03; 2000 was a leap year, so that the 29th of February has its day
  const monthDay = /^XXXX-(?<monthDay>\d{2}-\d{2})$/u.exec(date)?.groups?.['monthDay'];
  const day = monthDay === undefined ? null : parseDay(`2000-${monthDay}`);
  return day && { text: dateFormat(language, { day: 'numeric', month: 'long' }).format(day), grain: 'day' };
}

function bareYears(value: string, { t }: Translator): Words | null {
  // 2018 199 19: year, decade, century
  if (!/^\d{2,4}$/u.test(value)) return null;
  if (value.length === 4) return other(value);
  if (value.length === 3) return { text: t('timex.decade', { year: `${value}0` }), grain: 'decade' };
  const count = Number(value) + 1;
  return { text: t('timex.century', { count, ordinal: true, roman: roman(count) }), grain: 'century' };
}

function partOfYear(value: string, translator: Translator): Words | null {
  const { language, t } = translator;
  // 2018-06 2018-W45 2018-W45-WE 2018-SU 2018-Q3 2018-H1, each with XXXX for a year that is not known
  const {
    year = '',
    month,
    week,
    weekend,
    season,
    quarter,
    half,
  } = /^(?<year>\d{4}|XXXX)-(?:(?<month>\d{2})|W(?<week>\d{2}|XX)(?<weekend>-WE)?|(?<season>SP|SU|FA|WI)|Q(?<quarter>[1-4])|H(?<half>[12]))$/u.exec(
    value,
  )?.groups ?? {};
  const yearless = year === 'XXXX';
  const ofYear = (what: string): string => (yearless ? what : t('timex.ofYear', { what, year }));
  if (month !== undefined) {
    const first = parseDay(`${yearless ? '2000' : year}-${month}-01`);
    const options: Intl.DateTimeFormatOptions = yearless
      ? { month: 'long' }
      : { month: 'long', year: 'numeric' };
    return first && other(dateFormat(language, options).format(first));
  }
  if (week !== undefined && weekend !== undefined) {
    if (yearless || week === 'XX') return { text: t('timex.unit.weekend'), grain: 'weekend' };
    const [saturday, sunday] = [
      dayOfWeek(Number(year), Number(week), 6),
      dayOfWeek(Number(year), Number(week), 7),
    ];
    const range = formatInterval(saturday, sunday, translator, 'long');
    return { text: t('timex.weekend', { range }), grain: 'weekend' };
  }
  if (week === 'XX') return { text: t('timex.unit.week'), grain: 'week' };
  if (week !== undefined) return { text: ofYear(t('timex.week', { week: Number(week) })), grain: 'week' };
  if (season !== undefined) {
    const what = t(`timex.season.${season as Season}`);
    return { text: yearless ? what : t('timex.seasonOfYear', { what, year }), grain: season as Season };
  }
  if (quarter !== undefined)
    return { text: ofYear(t(`timex.quarter.${quarter as '1' | '2' | '3' | '4'}`)), grain: 'quarter' };
  if (half !== undefined) return { text: ofYear(t(`timex.half.${half as '1' | '2'}`)), grain: 'half' };
  return null;
}

function duration(value: string, { language, t }: Translator): Words | null {
  // P5M P2W P1DT2H PT30M P1.5Y PXM P2DE
  if (!/^P(?=.)(?:[\dX.]{1,9}(?:WE|DE|CE|[YMWDQ])){0,6}(?:T(?:[\dX.]{1,9}[HMS]){1,3})?$/u.test(value))
    return null;
  const clock = value.includes('T') ? value.indexOf('T') : value.length;
  const parts = [...value.matchAll(/(?<amount>[\dX.]{1,9})(?<unit>WE|DE|CE|[YMWDQHS])/gu)].map((match) => {
    const { amount = '', unit = '' } = match.groups ?? {};
    const count = Number(amount);
    // "M" stands for months before the T and for minutes after it.
    const key = unit === 'M' && match.index > clock ? 'm' : unit;
    if (isKey(key, WORD_UNIT))
      return Number.isNaN(count) ? t(`timex.some.${WORD_UNIT[key]}`) : t(`timex.${COUNTED[key]}`, { count });
    if (!isKey(key, INTL_UNIT)) return '';
    if (Number.isNaN(count)) return t(`timex.some.${INTL_UNIT[key]}`);
    return new Intl.NumberFormat(localeOf(language), {
      style: 'unit',
      unit: INTL_UNIT[key],
      unitDisplay: 'long',
    }).format(count);
  });
  return other(new Intl.ListFormat(localeOf(language), { type: 'unit', style: 'long' }).format(parts));
}

function repeated(value: string, freq: string | undefined, translator: Translator): string {
  const { t } = translator;
  const what = isKey(value, REPEATED)
    ? t(`timex.unit.${REPEATED[value]}`)
    : (inWords(value, translator)?.text ?? value);
  const every = t('timex.every', { what });
  const count = Number.parseInt(freq ?? '', 10);
  return Number.isNaN(count) ? every : t('timex.times', { count, every });
}

function modified(
  { text: what, grain }: Words,
  mod: string | undefined,
  { language, t }: Translator,
): string {
  const known = MODS.find((candidate) => candidate === mod);
  if (known === undefined) return what;
  const article = ARTICLES[language][grain] ?? 'bare';
  return t(`timex.mod.${known}`, {
    what,
    the: t(`timex.the.${article}`, { what }),
    of: t(`timex.of.${article}`, { what }),
  });
}

/** The ISO date of a day of an ISO week, 1 = Monday. ISO 8601: week 1 is the one with the 4th of January. */
function dayOfWeek(year: number, week: number, weekday: number): string {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7);
  return new Date(Date.UTC(year, 0, monday + (week - 1) * 7 + weekday - 1)).toISOString().slice(0, 10);
}

function roman(number: number): string {
  const numerals: readonly (readonly [number, string])[] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  const [size, numeral] = numerals.find(([value]) => value <= number) ?? [0, ''];
  return size === 0 ? '' : numeral + roman(number - size);
}

function other(text: string): Words {
  return { text, grain: 'other' };
}

function isKey<T extends object>(key: string, table: T): key is Extract<keyof T, string> {
  return key in table;
}
