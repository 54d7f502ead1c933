import { DAY, lengthOf, type Interval } from './time-window.ts';

/** Something on the axis, and how many mentions it stands for. */
export interface Weighted extends Interval {
  readonly weight: number;
}

/** The lengths to try, in days: two weeks, two months, a year, five years, a generation. */
const LENGTHS = [14, 62, 400, 1900, 9500] as const;

/** So much of what there is makes a part of the axis the one to show first; without the publication date, more. */
const ENOUGH = { withAnchor: 0.5, without: 0.75 } as const;

/** Where everything is no longer than so many times the densest part, everything is shown. */
const NEARLY_ALL = 2.5;

const MARGIN = 0.06;
const SHORTEST = 6 * DAY;

/** All the time that the axis can show: every date and the publication date, with some air around them. */
export function boundsOf(dates: readonly Interval[], anchor: Interval | null): Interval | null {
  const all = anchor === null ? dates : [...dates, anchor];
  return all.length === 0 ? null : withAir(hull(all));
}

/**
 * The part of the axis to begin with: the shortest that holds most mentions, with the publication date in it if it
 * can be. Dates spread over decades while most lie in one week; the week is what the article is about.
 */
export function firstWindow(dates: readonly Weighted[], anchor: Interval | null): Interval | null {
  const bounds = boundsOf(dates, anchor);
  if (bounds === null || dates.length === 0) return bounds;
  for (const days of LENGTHS) {
    const window =
      (anchor && densest(dates, days * DAY, anchor, ENOUGH.withAnchor)) ??
      densest(dates, days * DAY, null, ENOUGH.without);
    if (window !== null) return lengthOf(bounds) <= lengthOf(window) * NEARLY_ALL ? bounds : window;
  }
  return bounds;
}

/** The stretch of at most this length that holds the most mentions, or null where these are not enough. */
function densest(
  dates: readonly Weighted[],
  length: number,
  anchor: Interval | null,
  share: number,
): Interval | null {
  const total = weightOf(dates);
  const starts = anchor === null ? dates : [...dates, anchor];
  const candidates = starts
    .flatMap(({ from, to }) => [
      { from, to: from + length },
      { from: to - length, to },
    ])
    .filter((window) => anchor === null || holds(window, anchor))
    .map((window) => dates.filter((date) => holds(window, date)));
  const [first, ...others] = candidates;
  if (first === undefined) return null;
  const best = others.reduce((held, other) => (weightOf(other) > weightOf(held) ? other : held), first);
  if (best.length === 0 || weightOf(best) < total * share) return null;
  return withAir(hull(anchor === null ? best : [...best, anchor]));
}

function holds(window: Interval, { from, to }: Interval): boolean {
  return window.from <= from && to <= window.to;
}

function weightOf(dates: readonly Weighted[]): number {
  return dates.reduce((sum, { weight }) => sum + weight, 0);
}

function hull(intervals: readonly Interval[]): Interval {
  return {
    from: intervals.reduce((least, { from }) => Math.min(least, from), Infinity),
    to: intervals.reduce((most, { to }) => Math.max(most, to), -Infinity),
  };
}

function withAir(interval: Interval): Interval {
  const air = Math.max(lengthOf(interval) * MARGIN, (SHORTEST - lengthOf(interval)) / 2);
  return { from: interval.from - air, to: interval.to + air };
}
