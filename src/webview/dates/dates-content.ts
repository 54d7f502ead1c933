import * as v from 'valibot';
import type { Translator } from '../../i18n/translator.ts';
import type { DatesView } from '../../rpc/panels.ts';
import {
  choicesOf,
  dateFilterSchema,
  filterDates,
  stillMeant,
  type DateFilter,
  type FilterChoices,
} from './filter.ts';
import { groupDates, type DateGroup } from './group-dates.ts';
import { barsOf, type Bar } from './marks.ts';
import type { Interval } from './time-window.ts';

/** What the panel draws of a view, made once for each view and filter: formatting hundreds of dates takes its time. */
export interface DatesContent {
  readonly filter: DateFilter;
  readonly choices: FilterChoices;
  /** Of the whole article, and what the filter lets pass of it. */
  readonly allBars: readonly Bar[];
  readonly bars: readonly Bar[];
  readonly groups: readonly DateGroup[];
  readonly total: number;
  readonly shown: number;
}

/** What the panel remembers of a file beyond its rows. */
export interface DatesState {
  readonly filter: DateFilter;
  /** The window of the time axis that the user chose. */
  readonly window: Interval | null;
}

export const datesStateSchema: v.GenericSchema<DatesState> = v.object({
  filter: dateFilterSchema,
  window: v.nullable(v.object({ from: v.number(), to: v.number() })),
});

export function datesContent(view: DatesView, wish: DateFilter, translator: Translator): DatesContent {
  const filter = stillMeant(wish, view);
  const all = groupDates(view.dates, translator);
  const passing = new Set(filterDates(view, filter));
  // The rows keep their keys, so they are taken out of the groups of all.
  const groups = all
    .map((group) => ({ ...group, items: group.items.filter(({ date }) => passing.has(date)) }))
    .filter(({ items }) => items.length > 0);
  return {
    filter,
    choices: choicesOf(view, filter),
    allBars: barsOf(all),
    bars: barsOf(groups),
    groups,
    total: view.dates.length,
    shown: passing.size,
  };
}
