import { assignLanes, type Extent } from './lanes.ts';
import type { Bar, Mark } from './marks.ts';
import { createTimeScale, DAY, type Interval, type TimeScale } from './time-window.ts';

/** How long the time of a mark is, for its look: a day, up to a month, more. */
export type Grain = 'point' | 'short' | 'long';

/** A mark in pixels of the axis. */
export interface PlacedMark extends Extent {
  readonly mark: Mark;
  readonly grain: Grain;
  /** Where time runs on from it, or up to it: from its side to the head of the arrow. */
  readonly tail: readonly [side: number, head: number] | null;
}

export interface PlacedBar {
  readonly lane: number;
  readonly marks: readonly PlacedMark[];
  /** Between the two ends of a range. */
  readonly join: Extent | null;
}

/**
 * Marks of a month are wider than those of a day even where the axis shows a century: lengths in days, widths in
 * pixels.
 */
const LEAST_WIDTHS: readonly (readonly [upTo: number, width: number])[] = [
  [1, 8],
  [7, 10],
  [31, 12],
  [366, 15],
  [Infinity, 18],
];

/** An arrow whose end nobody knows; in pixels. */
const ARROW = 16;

/** Beyond the ends of the axis nothing is to be seen, and SVG does not like numbers of many digits. */
const BEYOND = 40;

/** Of the window to begin with, and of an axis that shows everything: there days fall onto each other anyhow. */
const MOST_LANES = { first: 8, all: 3 } as const;

/** How many lanes the axis has: as many as its first window takes. They stay while one zooms. */
export function lanesFor(
  bars: readonly Bar[],
  { first, all }: Readonly<Record<'first' | 'all', Interval>>,
  width: number,
  anchor: Interval | null,
): number {
  const needed = (window: Interval): number => {
    const scale = createTimeScale(window, width);
    const seen = bars
      .map((bar) => placeAll(bar, scale, anchor))
      .filter((marks) => marks.some((mark) => isSeen(mark, width)));
    return Math.max(0, ...assignLanes(seen.map(extentOf), Infinity)) + 1;
  };
  return Math.max(Math.min(needed(first), MOST_LANES.first), Math.min(needed(all), MOST_LANES.all));
}

/** Puts the marks on the axis. Those out of sight keep their lanes, so that none jumps when one comes into sight. */
export function layOut(
  bars: readonly Bar[],
  scale: TimeScale,
  anchor: Interval | null,
  lanes: number,
): readonly PlacedBar[] {
  const placed = bars.map((bar) => placeAll(bar, scale, anchor));
  const lane = assignLanes(placed.map(extentOf), lanes);
  return placed.map((marks, index) => ({
    marks: marks.map(clipped),
    lane: lane[index] ?? 0,
    join: joinOf(marks),
  }));

  function clip(x: number): number {
    return Math.min(Math.max(x, -BEYOND), scale.width + BEYOND);
  }

  function clipped(mark: PlacedMark): PlacedMark {
    const { left, right, tail } = mark;
    return {
      ...mark,
      left: clip(left),
      right: clip(right),
      tail: tail === null ? null : [clip(tail[0]), clip(tail[1])],
    };
  }

  function joinOf(marks: readonly PlacedMark[]): Extent | null {
    const [first, last] = [marks[0], marks.at(-1)];
    if (first === undefined || last === undefined || last.left <= first.right) return null;
    return { left: clip(first.right), right: clip(last.left) };
  }
}

/** Whether some of a mark lies on an axis so wide. */
export function isSeen(placed: PlacedMark, width: number): boolean {
  const { left, right } = extentOf([placed]);
  return right > 0 && left < width;
}

function placeAll({ marks }: Bar, scale: TimeScale, anchor: Interval | null): readonly PlacedMark[] {
  return marks.map((mark) => place(mark, scale, anchor));
}

function place(mark: Mark, { xOf }: TimeScale, anchor: Interval | null): PlacedMark {
  const days = (mark.to - mark.from) / DAY;
  const least = LEAST_WIDTHS.find(([upTo]) => days <= upTo)?.[1] ?? 0;
  const width = Math.max(xOf(mark.to) - xOf(mark.from), least);
  const left = (xOf(mark.from) + xOf(mark.to) - width) / 2;
  const right = left + width;
  return {
    mark,
    left,
    right,
    grain: days <= 1 ? 'point' : days <= 31 ? 'short' : 'long',
    tail: tailOf(),
  };

  function tailOf(): PlacedMark['tail'] {
    if (mark.runs === null) return null;
    if (mark.runs === 'upTo') return [left, left - ARROW];
    // What holds "since January" holds on the day of the article.
    return [right, Math.max(right + ARROW, anchor === null ? -Infinity : xOf(anchor.to))];
  }
}

function extentOf(marks: readonly PlacedMark[]): Extent {
  const ends = marks.flatMap(({ left, right, tail }) => [left, right, ...(tail ?? [])]);
  return { left: Math.min(...ends), right: Math.max(...ends) };
}
