import type { TextSpan } from '../text/span.ts';

/** The four types of TimeML's TIMEX3. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3's `mod`: how the expression changes its value. */
export type TimexMod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE';

/** What a value hangs on: nothing, the publication date, an earlier date in the text, or something unknown. */
export type DateAnchor = 'absolute' | 'publication' | 'previous' | 'unresolved';

/**
 * A time expression of the article with what it means.
 *
 * Source of the notation: TimeML 1.2.1, TIMEX3 (ISO 8601 with extensions); see the analysis format.
 */
export interface TimeExpression extends TextSpan {
  readonly type: TimexType;
  /** TIMEX3 value, underspecified (`XXXX-05-03`) where the anchor is missing; null when there is none. */
  readonly value: string | null;
  readonly mod?: TimexMod;
  /** SET: how often in each period ("3X"), and which of them ("EACH"). */
  readonly freq?: string;
  readonly quant?: string;
  /** First and last calendar day it covers, inclusive ISO dates, when known. */
  readonly from?: string;
  readonly to?: string;
  readonly anchor: DateAnchor;
  /** The two ends of one range share it. */
  readonly rangeId?: string;
}
