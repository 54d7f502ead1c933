import type { DateRecord } from './date-record.ts';

/** What has a place in the calendar: a time expression, or the two ends of a range as one. */
export interface CalendarEvent {
  /** First and last day, inclusive ISO dates. */
  readonly from: string;
  readonly to: string;
  /** The time of day it begins at (`15:30`), where the text gives one. */
  readonly time: string | null;
  /** The expression; of a range its first end, as the sentence has it. */
  readonly record: DateRecord;
  /** How the text words it: "del 3 al 7 de mayo". */
  readonly words: string;
}

/** The time expressions with days of their own, ranges joined, in order of time. */
export function calendarEvents(text: string, records: readonly DateRecord[]): readonly CalendarEvent[] {
  const events: CalendarEvent[] = [];
  const ranges = new Map<string, number>();
  for (const record of records) {
    const { from, to, rangeId } = record;
    if (from === undefined || to === undefined || record.type === 'SET') continue;
    const open = rangeId === undefined ? undefined : ranges.get(rangeId);
    const first = open === undefined ? undefined : events[open];
    if (open !== undefined && first) {
      const words = onOneLine(text.slice(first.record.start, record.end));
      events[open] = { ...first, to: to < first.to ? first.to : to, words };
      continue;
    }
    if (rangeId !== undefined) ranges.set(rangeId, events.length);
    events.push({ from, to, time: timeOf(record), record, words: onOneLine(record.text) });
  }
  return events.sort((a, b) => inOrder(a.from, b.from) || inOrder(a.to, b.to));
}

/** The time of day of `2018-06-11T15:30`; the end of a day (`T24:00`) and its parts (`TNI`) are none. */
function timeOf({ value }: DateRecord): string | null {
  const time = /T(?<time>(?:[01]\d|2[0-3]):[0-5]\d)/u.exec(value ?? '')?.groups?.['time'];
  return time ?? null;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
