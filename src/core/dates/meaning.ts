import type { TimexMod } from './time-expression.ts';

/**
 * Units of time, by the letters of TIMEX3 (`MIN` for the minute, `WE` for the weekend); beyond these the fortnight, the
 * two months and the five years that Iberian languages have a word for, and parts of days, where they are counted.
 */
export type Unit =
  | ('S' | 'MIN' | 'H' | 'D' | 'WE' | 'W' | 'M' | 'Q' | 'HY' | 'Y' | 'DE' | 'CE' | 'ML')
  | ('FN' | 'BM' | 'LU')
  | ('MO' | 'AF' | 'EV' | 'NI');

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** Parts of the day by their TIMEX3 letters: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** Which of the days, months … of one name is meant, seen from the anchor; `tense`: as the sentence's verbs say. */
export type Lean = 'past' | 'future' | 'this' | 'tense';

/** A number of units; null where the text leaves it open ("several weeks"). */
export interface Amount {
  readonly count: number | null;
  readonly unit: Unit;
}

/** From where an offset counts: the publication date, the last date of the text, or another expression. */
export type Origin = 'publication' | 'previous' | Meaning;

/** What the words of a time expression say, before any anchor is known. */
export type Meaning =
  | CalendarMeaning
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly lean: Lean;
      readonly week?: Meaning;
      readonly after?: Meaning;
    }
  | { readonly kind: 'season'; readonly season: Season; readonly year?: Meaning; readonly lean: Lean }
  | { readonly kind: 'decade'; readonly decade: number }
  | { readonly kind: 'century'; readonly century: number; readonly era?: 'BC' }
  | {
      readonly kind: 'part';
      readonly unit: 'Q' | 'HY' | 'T';
      readonly index: number;
      readonly year?: Meaning;
      readonly lean: Lean;
    }
  | {
      readonly kind: 'period';
      readonly unit: Unit;
      readonly by: number;
      readonly from: 'publication' | 'previous';
      /** "The weekend": the last one or the one to come, as the verbs say. */
      readonly lean?: 'tense';
    }
  | { readonly kind: 'ordinal'; readonly unit: Unit; readonly index: number; readonly of: Meaning }
  | {
      readonly kind: 'offset';
      readonly amounts: readonly Amount[];
      readonly sign: 1 | -1;
      readonly origin: Origin;
      readonly mod?: TimexMod;
      /** TimeML leaves the preposition out: what is left of `dentro de tres días` is a length. */
      readonly asLength?: boolean;
    }
  /** "The first Monday of May"; -1 is the last. */
  | {
      readonly kind: 'nthWeekday';
      readonly weekday: number;
      readonly index: number;
      readonly of: Meaning;
    }
  /** "The quarter ended 29 September". */
  | { readonly kind: 'quarterEnding'; readonly day: Meaning }
  /** "The year": that of the quarter which the text is about, else that of publication. */
  | { readonly kind: 'reportedYear' }
  | { readonly kind: 'holiday'; readonly holiday: string; readonly year?: Meaning; readonly lean: Lean }
  | { readonly kind: 'dayPart'; readonly part: DayPart; readonly day: Meaning; readonly mod?: TimexMod }
  | ClockMeaning
  | { readonly kind: 'duration'; readonly amounts: readonly Amount[]; readonly mod?: TimexMod }
  | { readonly kind: 'set'; readonly value: string; readonly quant?: string; readonly freq?: string }
  | { readonly kind: 'vague'; readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
  /** A quarter, or a month, as the one last spoken of: "the quarter", "the same period a year earlier". */
  | { readonly kind: 'counterpart'; readonly back: 0 | 1; readonly year?: Meaning; readonly unit?: Unit }
  /** The day that the sentence speaks of, else that of publication. */
  | { readonly kind: 'today' }
  /** "then": the last date again, whatever it was. */
  | { readonly kind: 'echo' }
  | { readonly kind: 'modified'; readonly mod: TimexMod; readonly of: Meaning };

/** A calendar date with whatever fields the text gives: a year, a month, a day of a month. */
export interface CalendarMeaning {
  readonly kind: 'calendar';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** The period from which missing fields come ("the first of next month", "May of that year"). */
  readonly within?: Meaning;
  readonly era?: 'BC';
  readonly lean: Lean;
}

/** A time of day, on a day if the text gives one. */
export interface ClockMeaning {
  readonly kind: 'clock';
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** ISO 8601 zone: `Z`, `+02`. */
  readonly zone?: string;
  readonly day?: Meaning;
}
