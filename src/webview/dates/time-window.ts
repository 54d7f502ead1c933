/** A stretch of time: half-open, in milliseconds since 1970 (UTC). */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Where time lies on an axis so many pixels wide that shows a window of it. */
export interface TimeScale {
  readonly window: Interval;
  readonly width: number;
  readonly xOf: (time: number) => number;
  readonly timeAt: (x: number) => number;
}

export function createTimeScale(window: Interval, width: number): TimeScale {
  const perPixel = lengthOf(window) / width;
  return {
    window,
    width,
    xOf: (time) => (time - window.from) / perPixel,
    timeAt: (x) => window.from + x * perPixel,
  };
}

export function lengthOf({ from, to }: Interval): number {
  return to - from;
}

/** Whether two intervals have some time in common. */
export function meet(a: Interval, b: Interval): boolean {
  return a.from < b.to && b.from < a.to;
}

/**
 * The window after zooming.
 *
 * @param factor above 1 shows less time, and that larger
 * @param at the moment that keeps its place
 */
export function zoomed({ from, to }: Interval, factor: number, at: number): Interval {
  return { from: at - (at - from) / factor, to: at + (to - at) / factor };
}

export function moved({ from, to }: Interval, by: number): Interval {
  return { from: from + by, to: to + by };
}

/** The window as near to the wished one as its bounds let it be: inside them, and no shorter than `shortest`. */
export function kept(wish: Interval, bounds: Interval, shortest: number): Interval {
  const length = Math.min(Math.max(lengthOf(wish), shortest), Math.max(lengthOf(bounds), shortest));
  const middle = (wish.from + wish.to) / 2;
  const latest = Math.max(bounds.to - length, bounds.from);
  const from = Math.min(Math.max(middle - length / 2, bounds.from), latest);
  return { from, to: from + length };
}

/** The window moved as little as it takes to show an interval, or its beginning where it is too long for that. */
export function showing(window: Interval, { from, to }: Interval): Interval {
  const margin = lengthOf(window) * 0.08;
  const isSeen = from < window.to - margin && to > window.from + margin;
  const fits = to - from + 2 * margin <= lengthOf(window);
  if (!fits) return isSeen ? window : moved(window, from - margin - window.from);
  if (from < window.from + margin) return moved(window, from - margin - window.from);
  if (to > window.to - margin) return moved(window, to + margin - window.to);
  return window;
}
