import type { Days } from './day-spans.ts';
import { civil } from './iso-date.ts';
import type { Lean } from './meaning.ts';

/** What the verbs around an expression say. */
export type Tense = 'past' | 'future' | null;

/** Beyond this many days ahead, a date without a year and without a future verb is the one that has been. */
const NEAR_FUTURE = 150;

/** A day that comes in so few days is meant even beside a verb of the past, where the last one is so long ago. */
const SOON = 55;
const LONG_AGO = 270;

/** Of several stretches of days, in order, the one that the lean or the tense asks for. */
export function choose(
  all: readonly Days[],
  from: number,
  lean: Lean,
  tense: Tense,
  year: number | null,
): Days | null {
  const past = all.findLast(({ first }) => first <= from) ?? null;
  const before = all.findLast(({ last }) => last < from) ?? null;
  const future = all.find(({ last }) => last >= from) ?? null;
  const after = all.find(({ first }) => first > from) ?? null;
  if (lean === 'past') return before ?? past;
  if (lean === 'future') return after ?? future;
  if (lean === 'this') return all.find(({ first }) => civil(first).year === year) ?? past;
  if (!past || !future) return past ?? future;
  const [back, ahead] = [from - past.first, future.first - from];
  // A far future without a year is rare, whatever the verb nearby: "the deal of June will go on", in October.
  if (tense === 'future') return ahead > NEAR_FUTURE && ahead > back * 1.5 ? past : future;
  if (tense === 'past') return ahead <= SOON && back > LONG_AGO ? future : past;
  const sameYear = civil(future.first).year === civil(from).year;
  return ahead < back && ahead <= (sameYear ? NEAR_FUTURE : 31) ? future : past;
}

/** The nearest stretch; what lies ahead counts as farther, unless the verbs are of the future. */
export function nearest(all: readonly Days[], from: number, tense: Tense): Days | null {
  const distance = ({ first, last }: Days): number =>
    last < from
      ? from - last
      : first > from
        ? (first - from) * (tense === 'future' ? 1 : tense === 'past' ? 5 : 4)
        : 0;
  return all.reduce<Days | null>(
    (best, each) => (best && distance(best) <= distance(each) ? best : each),
    null,
  );
}
