import type { Span } from '../../core/text/span.ts';
import type { OpenEnd } from '../../core/dates/open-end.ts';
import { formatInterval, formatTimeOfDay } from '../../i18n/format-date.ts';
import { formatTimex } from '../../i18n/format-timex.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { DateRow } from '../../rpc/panels.ts';
import type { Row } from '../shared/row.ts';

/** What the groups are sorted by: the calendar first, what has no place in it after it. */
export type DateSection = 'period' | 'durations' | 'sets' | 'vague' | 'unresolved';

const SECTIONS: readonly DateSection[] = ['period', 'durations', 'sets', 'vague', 'unresolved'];

/** Expressions that mean the same day or period, or that have the same lack of one. */
export interface DateGroup {
  readonly section: DateSection;
  readonly heading: string;
  /** The TIMEX3 value, for a group of one period. */
  readonly value: string | null;
  /** The days it covers, where the heading does not say them. */
  readonly interval: string | null;
  /** Whether time runs on from it, or up to it. */
  readonly runs: OpenEnd | null;
  readonly items: readonly DateItem[];
}

export interface DateItem extends Row {
  readonly target: Span;
  readonly date: DateRow;
  readonly timeOfDay: string | null;
  /** What the group's heading leaves open: part of the day, range, anchor. */
  readonly notes: readonly string[];
}

/** The dates in their order, gathered by day or period. */
export function groupDates(dates: readonly DateRow[], translator: Translator): readonly DateGroup[] {
  const groups = new Map<string, DateGroup>();
  const seen = new Map<string, number>();
  for (const date of dates) {
    const section = sectionOf(date);
    const runs = section === 'period' ? runsOf(date) : null;
    const period = { ...withOpenEnd(date, runs), value: date.value?.split('T')[0] ?? null };
    const heading =
      section === 'period'
        ? (formatTimex(period, translator) ?? '')
        : translator.t(`panels.dates.${section}`);
    const groupKey = `${section} ${runs ?? ''} ${heading}`;
    const nth = seen.get(date.text) ?? 0;
    seen.set(date.text, nth + 1);
    const item = {
      key: `${date.text}#${nth}`,
      label: date.text,
      target: date,
      date,
      timeOfDay: date.value === null ? null : formatTimeOfDay(date.value, translator),
      notes: notesOn(date, section, dates, translator),
    };
    const group = groups.get(groupKey);
    groups.set(groupKey, {
      section,
      heading,
      value: section === 'period' ? period.value : null,
      interval: section === 'period' ? intervalOf(date, translator) : null,
      runs,
      ...group,
      items: [...(group?.items ?? []), item],
    });
  }
  return SECTIONS.flatMap((section) => [...groups.values()].filter((group) => group.section === section));
}

/** Where a date has its place in the list. */
export function sectionOf({ anchor, type, value }: Pick<DateRow, 'anchor' | 'type' | 'value'>): DateSection {
  if (type === 'SET') return 'sets';
  if (type === 'DURATION') return 'durations';
  if (anchor === 'unresolved' || value === null || value.startsWith('X') || value.startsWith('T'))
    return 'unresolved';
  return value.endsWith('_REF') ? 'vague' : 'period';
}

function notesOn(
  date: DateRow,
  section: DateSection,
  dates: readonly DateRow[],
  translator: Translator,
): readonly string[] {
  const { t } = translator;
  const timeOfDay = date.value === null ? null : formatTimeOfDay(date.value, translator);
  const meaning = section === 'durations' || section === 'sets' ? formatTimex(date, translator) : null;
  const [first, last] = dates.filter(({ rangeId }) => rangeId !== undefined && rangeId === date.rangeId);
  const range =
    first?.from !== undefined && last?.to !== undefined
      ? t('panels.dates.range', { range: formatInterval(first.from, last.to, translator) })
      : null;
  // The sentence above the rows says what all the others are read against.
  const isException = section === 'period' && (date.anchor === 'absolute' || date.anchor === 'previous');
  const anchor = isException ? t(`anchor.${date.anchor}`) : null;
  return [section === 'period' ? timeOfDay : null, meaning, range, anchor].filter((note) => note !== null);
}

/** A day, a month or a year says itself which days it covers. */
function intervalOf({ value, mod, from, to }: DateRow, translator: Translator): string | null {
  if (from === undefined || to === undefined || from === to || value === null) return null;
  const saysItself = /^(?:\d{2,4}|\d{4}-\d{2}(?:-\d{2})?|.*-WE)(?:T.*)?$/u.test(value);
  return mod === undefined && saysItself ? null : formatInterval(from, to, translator);
}

function runsOf({ mod, runs }: DateRow): OpenEnd | null {
  if (mod === 'AFTER' || mod === 'ON_OR_AFTER') return 'on';
  if (mod === 'BEFORE' || mod === 'ON_OR_BEFORE') return 'upTo';
  return runs ?? null;
}

/** "since January 2019" where the value says but "January 2019"; a date has one mod, so "end of April" stays that. */
function withOpenEnd(date: DateRow, runs: OpenEnd | null): DateRow {
  if (date.mod !== undefined || runs === null) return date;
  return { ...date, mod: runs === 'on' ? 'ON_OR_AFTER' : 'ON_OR_BEFORE' };
}
