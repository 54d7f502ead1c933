import type { Tense } from './choose.ts';
import type { Days } from './day-spans.ts';
import { dayNumber } from './iso-date.ts';
import type { DateAnchor, TimexMod, TimexType } from './time-expression.ts';

/** What an expression can be seen from. */
export interface Anchors {
  /** The day of publication, or null where nobody says it. */
  readonly publication: number | null;
  /** The days of the last date before in the text. */
  readonly previous: { readonly days: Days; readonly value: string | null } | null;
  /** The last single day before in the text: what "that day" and "three days later" look back to. */
  readonly previousDay: number | null;
  /** The quarter named last, where it is near enough to be spoken of still: what "a year earlier" compares with. */
  readonly quarter: Quarter | null;
  /** A single day named before in the same sentence: what a time of day belongs to. */
  readonly sentenceDay: number | null;
  /** What the verbs around say. */
  readonly tense: Tense;
}

/** A quarter of a year, 1 to 4. */
export interface Quarter {
  readonly year: number;
  readonly index: number;
}

/** A time expression with its value: the fields of TIMEX3, and the days it covers. */
export interface Resolution {
  readonly type: TimexType;
  readonly value: string | null;
  readonly anchor: DateAnchor;
  readonly mod?: TimexMod;
  readonly quant?: string;
  readonly freq?: string;
  readonly days?: Days;
}

export function date(value: string | null, anchor: DateAnchor): Resolution {
  return { type: 'DATE', value, anchor };
}

export function dated(value: string, days: Days, anchor: DateAnchor): Resolution {
  return { type: 'DATE', value, anchor, days };
}

const FIRST_DAY = dayNumber({ year: 1, month: 1, day: 1 });
const LAST_DAY = dayNumber({ year: 9999, month: 12, day: 31 });

/** As it is, where ISO dates have figures for its days: those of the years 1 to 9999. Else it means no day that we could say. */
export function sayable(resolution: Resolution): Resolution {
  const { days, type } = resolution;
  if (!days || (days.first >= FIRST_DAY && days.last <= LAST_DAY)) return resolution;
  return { type, value: null, anchor: 'unresolved' };
}
