import type { OpenEnd } from '../../core/dates/open-end.ts';
import { parseDay } from '../../i18n/format-date.ts';
import type { DateRow } from '../../rpc/panels.ts';
import type { DateGroup, DateItem } from './group-dates.ts';
import { DAY, HOUR, type Interval } from './time-window.ts';

/** The mentions of one day or period: one mark on the axis. */
export interface Mark extends Interval {
  /** The same in the next snapshot. */
  readonly key: string;
  readonly heading: string;
  readonly timeOfDay: string | null;
  readonly runs: OpenEnd | null;
  readonly isApproximate: boolean;
  /** In order of the text. */
  readonly items: readonly DateItem[];
}

/** What stands in one lane: a mark of its own, or the two ends of a range. */
export interface Bar extends Interval {
  readonly marks: readonly Mark[];
}

/** The hours of a part of the day, as people mean them rather than by a norm; a night ends with its evening's day. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  MO: [6, 12],
  MI: [11, 14],
  AF: [12, 18],
  EV: [18, 22],
  NI: [20, 24],
  DT: [6, 18],
};

/** Everything that has a place in time, the short before the long: short ones get the upper lanes. */
export function barsOf(groups: readonly DateGroup[]): readonly Bar[] {
  const ranges = rangesOf(groups);
  const bars = new Map<string, Map<string, Mark>>();
  for (const { section, heading, runs, items } of groups)
    for (const item of items) {
      const interval = intervalOf(item.date);
      if (interval === null) continue;
      const range = ranges.get(item.date.rangeId ?? '');
      const { from, to } = range ?? interval;
      const barKey = `${from}/${to}${range === undefined ? '' : '/range'}`;
      const isApproximate = item.date.mod === 'APPROX';
      const key = [interval.from, interval.to, runs, isApproximate, barKey].join('/');
      const marks = bars.get(barKey) ?? new Map<string, Mark>();
      const what = section === 'period' ? heading : item.label;
      const mark = marks.get(key) ?? {
        key,
        ...interval,
        heading: what,
        timeOfDay: item.timeOfDay,
        runs,
        isApproximate,
        items: [],
      };
      marks.set(key, { ...mark, items: [...mark.items, item] });
      bars.set(barKey, marks);
    }
  // A mark that is open or rough stands apart from the exact one of the same days, unless a range holds both.
  return [...bars.values()]
    .flatMap((marks) => {
      const sorted = inOrder([...marks.values()]);
      const isRange = new Set(sorted.map(({ from }) => from)).size > 1;
      return isRange ? [sorted] : sorted.map((mark) => [mark]);
    })
    .map((marks) => ({
      marks,
      from: Math.min(...marks.map(({ from }) => from)),
      to: Math.max(...marks.map(({ to }) => to)),
    }))
    .sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from);
}

/** The marks in the order in which the keyboard walks them. */
export function marksInOrder(bars: readonly Bar[]): readonly Mark[] {
  return inOrder(bars.flatMap(({ marks }) => marks));
}

function inOrder(marks: readonly Mark[]): readonly Mark[] {
  return [...marks].sort((a, b) => a.from - b.from || a.to - b.to || (a.key < b.key ? -1 : 1));
}

/** From the first day of a range to its last. */
function rangesOf(groups: readonly DateGroup[]): ReadonlyMap<string, Interval> {
  const ranges = new Map<string, Interval>();
  for (const { date } of groups.flatMap(({ items }) => items)) {
    const interval = intervalOf(date);
    if (interval === null || date.rangeId === undefined) continue;
    const known = ranges.get(date.rangeId) ?? interval;
    ranges.set(date.rangeId, {
      from: Math.min(known.from, interval.from),
      to: Math.max(known.to, interval.to),
    });
  }
  return ranges;
}

/** The time that an expression covers, as precisely as it says; null where it has no place on an axis. */
export function intervalOf({ type, anchor, value, from, to }: DateRow): Interval | null {
  if (type === 'SET' || anchor === 'unresolved') return null;
  const first = parseDay(from ?? to ?? value?.slice(0, 10) ?? '')?.getTime();
  const last = parseDay(to ?? from ?? value?.slice(0, 10) ?? '')?.getTime();
  if (first === undefined || last === undefined || last < first) return null;
  return (first === last ? timeOfDay(first, value ?? '') : null) ?? { from: first, to: last + DAY };
}

function timeOfDay(day: number, value: string): Interval | null {
  // T15 T15:30 T15:30:00 T24:00 TNI
  const { part, hour, minute } =
    /T(?:(?<part>[A-Z]{2})|(?<hour>\d{2})(?::(?<minute>\d{2}))?(?::\d{2})?)$/u.exec(value)?.groups ?? {};
  const hours = PARTS[part ?? ''];
  if (hours !== undefined) return { from: day + hours[0] * HOUR, to: day + hours[1] * HOUR };
  if (hour === undefined) return null;
  const from = day + Number(hour) * HOUR + Number(minute ?? 0) * 60_000;
  return { from, to: from + (minute === undefined ? HOUR : 60_000) };
}
