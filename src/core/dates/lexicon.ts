import type { Construction } from './constructions.ts';
import type { NumberWords } from './number-words.ts';
import type { TenseCues } from './tense-cues.ts';

/**
 * The classes of time words. Each maps its forms to a number or a code; forms are given as `january|jan.`,
 * where a full stop says that the form is an abbreviation, written with or without it.
 */
export type WordClass =
  /** Months 1 to 12 with their abbreviations: for the company of a day or a year. */
  | 'MONTH'
  /** Months by the names that need no company. */
  | 'MONTHNAME'
  /** Months by names that are other words too (May, March): only where the words around show it. */
  | 'DOUBTFULMONTH'
  /** Weekdays 1 (Monday) to 7, with abbreviations and doubtful forms (`segunda`). */
  | 'WEEKDAY'
  /** Weekdays by the names that need no company. */
  | 'WEEKDAYNAME'
  /** Weekdays in the plural: mondays 1. */
  | 'WEEKDAYS'
  /** Seasons by their TIMEX3 code; the bare forms that are no other word. */
  | 'SEASON'
  /** Units, singular and plural, by their code. */
  | 'UNIT'
  | 'UNITS'
  /** Units that the bare article points at: the day, the weekend. */
  | 'DAYUNIT'
  /** Parts of the day by their TIMEX3 letters: MO, AF … */
  | 'DAYPART'
  /** Parts of days in the plural, which may be counted: nights NI. */
  | 'DAYPARTS'
  /** Days counted from the publication date: yesterday -1. */
  | 'DEICTIC'
  /** Short for the day after tomorrow, beside tomorrow: `mañana o pasado`. */
  | 'AFTERTOMORROW'
  /** Parts of the day counted from it: `anoche` is -1 NI. Codes as `-1NI`. */
  | 'DEICTICPART'
  | 'ORDWORD'
  /** Quarters as reports number them: Q3. */
  | 'QUARTERCODE'
  /** Counts that are left open: several, varios, alguns. */
  | 'MANY'
  /** Idioms for a short time by the unit it is told in: an instant MIN. */
  | 'MOMENT'
  /** The tens of a decade: nineties 90. */
  | 'TENS'
  /** Words of scale after figures: 3 million. */
  | 'SCALE'
  | 'HOLIDAY'
  /** PAST_REF, PRESENT_REF, FUTURE_REF. */
  | 'VAGUE'
  /** Parts of a period: START, MID, END. */
  | 'PARTOF'
  /** What limits a quantity: MORE_THAN, LESS_THAN, APPROX … */
  | 'LIMIT'
  /** What makes a date approximate. */
  | 'ABOUT'
  /** Words of frequency with their period: daily P1D. */
  | 'FREQUENCY'
  /** How often in a period: once 1, twice 2. */
  | 'TIMES'
  | 'THIS'
  | 'LAST'
  | 'NEXT'
  /** Words that look from the last date of the text, not from the publication date: previous, following, same. */
  | 'PRIOR'
  | 'FOLLOWING'
  | 'SAME'
  | 'EVERY'
  /** Minutes after the hour, or before it, that have a name: half 30, quarter 15. */
  | 'QUARTERS'
  /** Noon 12 and midnight 24. */
  | 'NOON'
  /** a.m. and p.m. as 0 and 12. */
  | 'MERIDIEM'
  /** Time zones by their ISO 8601 offset. */
  | 'ZONE';

export type Vocabulary = Readonly<Record<WordClass, Readonly<Record<string, number | string>>>>;

/** Words that decide whether a doubtful form is a time expression. */
export interface Company {
  /** Words after which a four-figure number is a year, or a month's name a month. */
  readonly before: readonly string[];
  /** Words that part a day from what it is counted from: after, before. */
  readonly comparing: readonly string[];
  /** Names that bear a number which is no date: Agenda 2030, Windows 2000. */
  readonly names: readonly string[];
  /** Function words that may follow a year; another word in lower case makes it a quantity. */
  readonly after: readonly string[];
}

/** All that one language knows of time: the same shape for each. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly numbers: NumberWords;
  readonly numericOrder: 'day-first' | 'month-first';
  /** Whether months are written with a capital: then a bare one in lower case is another word, else the reverse. */
  readonly capitalMonths: boolean;
  readonly tense: TenseCues;
  readonly company: Company;
  /** How each construction is worded; see `Rule.patterns` for the notation. */
  readonly wordings: Readonly<Record<Construction, readonly string[]>>;
}
