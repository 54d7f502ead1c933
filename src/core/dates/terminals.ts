import type { Input, Parse, Terminal } from './grammar.ts';
import { isCivil } from './iso-date.ts';
import type { Lexicon } from './lexicon.ts';
import type { CalendarMeaning, ClockMeaning } from './meaning.ts';
import { readNumberWords } from './number-words.ts';
import type { Value } from './value.ts';

/** No figure before: neither a longer number nor a price nor a part of a word. */
const LEFT = String.raw`(?<![\p{L}\p{N}_#$€£¥]|\p{N}[.,:/]|[$€£¥#§][ \u00A0])`;

/** No figure after: the number ends here. */
const RIGHT = String.raw`(?![\p{N}_%$€£¥°]|[.,:/]\p{N}|\s%)`;

/** No word goes on from a figure; a.m. and p.m. may: `9am`. */
const NO_WORD = String.raw`(?!(?![ap]\.?m(?!\p{L}))\p{L})`;

/** As `RIGHT`, but for the slash of a pair of years: `2017/18`. */
const RIGHT_OF_YEAR = String.raw`(?![\p{N}_%$€£¥°]|[.,:]\p{N}|/(?!\d{2}(?:\d{2})?(?![\p{N}\p{L}/-]))\p{N}|\s%)`;

/** A year by itself: `2019`, not `2,019`, `2019-20-1`. */
const YEAR = new RegExp(
  String.raw`${LEFT}(?<!\+\d{1,4}\s)(?<year>1\d{3}|20\d{2})(?!\p{L}|[ \u00A0]\d{3})${RIGHT_OF_YEAR}`,
  'uy',
);

/** Two figures for a year: `98` in `1997-98`, `'98`. */
const SHORT_YEAR = new RegExp(
  String.raw`(?:(?<=(?<!\p{N})\d{4}/|[1-4][tq])|${LEFT})(?<year>\d{2})(?!\p{L})${RIGHT}`,
  'iuy',
);

/** A day of the month: `3`, `03`, `3rd`, `1º`, `1.º`, `1er`. */
const DAY_NUMBER = figure(String.raw`(?<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th|\.?[ºª°]|er)?(?!\p{L})`);

/** An ordinal in figures: `3rd`, `21st`, `3º`, `3.er`, `6ª`. */
const ORDINAL = figure(
  String.raw`(?<ordinal>\d{1,2})(?:st|nd|rd|th|\.?(?:[ºª°]|er|ro|ra|do|da|to|ta))(?!\p{L})`,
);

/** A number with thousands parted by full stop, comma or space, or a decimal one: `1.500`, `2,5`, `70`. */
const NUMBER = figure(
  String.raw`(?<grouped>\d{1,3}(?:[.,\u00A0]\d{3}){1,3})|(?<plain>\d{1,7}(?:[.,]\d{1,2})?)`,
);

/** `2019-05-03`, `2019/05/03`, `2019.05.03`. */
const YEAR_FIRST = figure(
  String.raw`(?<year>1\d{3}|20\d{2})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!-?\p{N}|(?!T\d{2})\p{L})`,
);

/** `03/05/2019`, `3.5.19`, `03-05-2019`; two figures for the year only where the day has a month's company by slashes. */
const YEAR_LAST = figure(
  String.raw`(?<first>\d{1,2})(?<mark>[-/.])(?<second>\d{1,2})\k<mark>(?<year>1\d{3}|20\d{2}|(?<=\/)\d{2})(?!-?\p{N}|\p{L})`,
);

/** A day and a month without a year, only where an article or the word for day leads: `el 17/2`, `em 15/08`. */
const DAY_MONTH = figure(
  String.raw`(?<![\p{N}/-])(?<day>0?[1-9]|[12]\d|3[01])\/(?<month>0?[1-9]|1[0-2])(?!\p{L}|-)`,
);

/** `1990s`, `1920's`, `'90s` (whose apostrophe is another token). */
const DECADE = figure(String.raw`(?<decade>(?:1\d|20)?\d0)(?:['’]?s)(?!\p{L})`);

/** `15:30`, `10.30`, `10h30`, `10h`, `22:50:07`. */
const CLOCK = figure(
  String.raw`(?<hour>[01]?\d|2[0-4])(?::(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?|\s?h\s?(?<m>[0-5]\d)?(?:min|m)?(?!\p{L}))`,
);

/** A clock as Spanish and British papers print it, which may be any decimal: only where hours are spoken of. `10.30`. */
const DOTTED_CLOCK = figure(String.raw`(?<hour>[01]?\d|2[0-4])\.(?<minute>[0-5]\d)${NO_WORD}`);

/** Four figures without a mark, as armies and agencies write hours: `0735`; only where a zone or "hours" follows. */
const PLAIN_CLOCK = figure(String.raw`(?<hour>[01]\d|2[0-4])(?<minute>[0-5]\d)(?!\p{L})`);

/** An hour by itself, or before a.m. and p.m.: `3`, `3pm`. */
const HOUR = figure(String.raw`(?<hour>[01]?\d|2[0-4])${NO_WORD}`);

/** A century in Roman numerals: `XIX`, `xxi`. */
const ROMAN = /(?<roman>X{0,2}(?:IX|IV|V?I{0,3}))(?![\p{L}\p{N}])/iuy;

function figure(body: string): RegExp {
  return new RegExp(`${LEFT}(?:${body})${RIGHT}`, 'uy');
}

/** With what a figure may go on: `10:35`, `3rd`, `1990s`, `1.500`, `10h30`, `9am`. */
const FIGURE_GOES_ON = ". , : / - ' st nd rd th º ª ° er ro ra do da to ta s h min m ½".split(' ');

/** What code recognises in any language: figures, and the number words of the lexicon. */
export function terminalsOf(lexicon: Lexicon): Readonly<Record<string, Terminal<Value>>> {
  const { values, scales, articles } = lexicon.numbers;
  const words = new Set([...Object.keys(values), ...Object.keys(scales), ...articles]);
  const goesOn = new Set([...words, ...lexicon.numbers.joiners, ...FIGURE_GOES_ON]);
  const spoken = (input: Input, at: number): readonly Parse<Value>[] => {
    const parse = readNumberWords(lexicon.numbers, input, at);
    return parse ? [parse] : [];
  };
  const digitsOnly = (pattern: RegExp, read: (groups: Groups) => Value | null): Terminal<Value> => ({
    words: new Set(),
    digits: true,
    goesOn,
    match: (input, at) => matched(pattern, input, at, read),
  });
  return {
    NUM: {
      words,
      digits: true,
      goesOn,
      match: (input, at) =>
        input.tokens[at]?.kind === 'digits' ? matched(NUMBER, input, at, numberOf) : spoken(input, at),
    },
    NUMWORD: { words, digits: false, goesOn, match: spoken },
    YEAR: digitsOnly(YEAR, ({ year }) => Number(year)),
    YY: digitsOnly(SHORT_YEAR, ({ year }) => Number(year)),
    DAYMONTH: digitsOnly(DAY_MONTH, ({ day, month }) => ({
      ...{ kind: 'calendar', lean: 'tense' },
      ...{ day: Number(day), month: Number(month) },
    })),
    DAYNUM: digitsOnly(DAY_NUMBER, ({ day }) => Number(day)),
    ORDNUM: digitsOnly(ORDINAL, ({ ordinal }) => Number(ordinal)),
    DECADE: digitsOnly(DECADE, ({ decade }) => Number(decade)),
    HOUR: digitsOnly(HOUR, ({ hour }) => Number(hour)),
    CLOCK: digitsOnly(CLOCK, clockOf),
    DOTCLOCK: digitsOnly(DOTTED_CLOCK, clockOf),
    PLAINCLOCK: digitsOnly(PLAIN_CLOCK, clockOf),
    NUMDATE: {
      words: new Set(),
      digits: true,
      goesOn,
      match: (input, at) => [
        ...matched(YEAR_FIRST, input, at, ({ year, month, day }) =>
          dated(Number(year), Number(month), Number(day)),
        ),
        ...matched(YEAR_LAST, input, at, (groups) => yearLast(groups, lexicon.numericOrder)),
      ],
    },
    ROMAN: {
      words: new Set(
        'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'.split(' '),
      ),
      digits: false,
      goesOn,
      match: (input, at) => matched(ROMAN, input, at, ({ roman }) => romanOf(roman ?? '')),
    },
  };
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Tries a sticky pattern at a token; a match must end where a token ends. */
function matched(
  pattern: RegExp,
  { text, tokens }: Input,
  at: number,
  read: (groups: Groups) => Value | null,
): readonly Parse<Value>[] {
  pattern.lastIndex = tokens[at]?.start ?? text.length;
  const found = pattern.exec(text);
  if (!found) return [];
  const end = pattern.lastIndex;
  let to = at;
  while ((tokens[to]?.end ?? Infinity) <= end) to++;
  if (tokens[to - 1]?.end !== end) return [];
  const value = read(found.groups ?? {});
  return value === null ? [] : [{ from: at, to, value }];
}

function numberOf({ grouped, plain }: Groups): number {
  return grouped === undefined ? Number(plain?.replace(',', '.')) : Number(grouped.replace(/\P{Nd}/gu, ''));
}

function dated(year: number, month: number, day: number): CalendarMeaning | null {
  return isCivil(year, month, day) ? { kind: 'calendar', year, month, day, lean: 'tense' } : null;
}

/** Day first or month first as the language has it (dots: day first in all), unless only the other order is a date. */
function yearLast(
  { first, second, mark, year }: Groups,
  order: Lexicon['numericOrder'],
): CalendarMeaning | null {
  const [a, b, short] = [Number(first), Number(second), Number(year)];
  const full = short < 100 ? expandYear(short) : short;
  const dayFirst = dated(full, b, a);
  const monthFirst = dated(full, a, b);
  return order === 'day-first' || mark === '.' ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
}

/** Two figures of a year: 00 to 49 are of this century, as POSIX and ISO drafts read them within a margin. */
export function expandYear(short: number): number {
  return short < 50 ? 2000 + short : 1900 + short;
}

function clockOf({ hour, minute, second, m }: Groups): ClockMeaning {
  const minutes = minute ?? m;
  return {
    kind: 'clock',
    hour: Number(hour),
    ...(minutes === undefined ? {} : { minute: Number(minutes) }),
    ...(second === undefined ? {} : { second: Number(second) }),
  };
}

function romanOf(roman: string): number | null {
  const value = { I: 1, V: 5, X: 10 } as const;
  let sum = 0;
  const letters = Array.from(roman.toUpperCase());
  for (const [index, letter] of letters.entries()) {
    const own = value[letter as keyof typeof value];
    const next = letters[index + 1];
    sum += next && value[next as keyof typeof value] > own ? -own : own;
  }
  return sum > 0 ? sum : null;
}
