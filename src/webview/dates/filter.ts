import * as v from 'valibot';
import type { TimexType } from '../../core/dates/time-expression.ts';
import type { DateRow, DatesActor, DatesView } from '../../rpc/panels.ts';
import { keyOfActor } from '../../rpc/actor-key.ts';
import { sectionOf } from './group-dates.ts';

/** The types of TIMEX3, and whether an expression found its place in time. */
export const DATE_KINDS = ['DATE', 'TIME', 'DURATION', 'SET', 'resolved', 'unresolved'] as const;

export type DateKind = (typeof DATE_KINDS)[number];

/** Any actor at all; no actor has such a key. */
export const SOME_ACTOR = '*';

/** Which dates are shown; null lets all pass. */
export interface DateFilter {
  /** Key of an actor that the sentence names, or `SOME_ACTOR`. */
  readonly actor: string | null;
  readonly kind: DateKind | null;
}

export const NO_FILTER: DateFilter = { actor: null, kind: null };

/** What a panel remembers; anything else is forgotten. */
export const dateFilterSchema: v.GenericSchema<DateFilter> = v.object({
  actor: v.nullable(v.string()),
  kind: v.nullable(v.picklist(DATE_KINDS)),
});

/** A choice with how many dates it would show, the other choice staying as it is. */
export interface Choice<Key> {
  readonly key: Key;
  readonly count: number;
}

export interface FilterChoices {
  readonly actors: readonly (Choice<string> & Pick<DatesActor, 'name'>)[];
  readonly someActor: number;
  readonly kinds: readonly Choice<DateKind>[];
}

export function isFiltered({ actor, kind }: DateFilter): boolean {
  return actor !== null || kind !== null;
}

/** The filter without an actor that the article does not name any more. */
export function stillMeant(filter: DateFilter, { actors }: DatesView): DateFilter {
  const { actor } = filter;
  const isKnown = actor === null || actor === SOME_ACTOR || actors.some((each) => keyOfActor(each) === actor);
  return isKnown ? filter : { ...filter, actor: null };
}

/** The dates that a filter lets pass, in their order. */
export function filterDates({ dates, actors }: DatesView, filter: DateFilter): readonly DateRow[] {
  if (!isFiltered(filter)) return dates;
  const wanted = new Set(actors.filter((actor) => keyOfActor(actor) === filter.actor).map(({ id }) => id));
  const isBeside = (date: DateRow): boolean =>
    filter.actor === SOME_ACTOR ? date.actors.length > 0 : date.actors.some((id) => wanted.has(id));
  return dates.filter(
    (date) =>
      (filter.actor === null || isBeside(date)) && (filter.kind === null || isOfKind(date, filter.kind)),
  );
}

/** What there is to choose, without what would show nothing. */
export function choicesOf(view: DatesView, filter: DateFilter): FilterChoices {
  const ofKind = filterDates(view, { ...filter, actor: null });
  const withActor = filterDates(view, { ...filter, kind: null });
  const counts = new Map<string, number>();
  for (const id of ofKind.flatMap(({ actors }) => actors)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return {
    actors: view.actors
      .map((actor) => ({ key: keyOfActor(actor), name: actor.name, count: counts.get(actor.id) ?? 0 }))
      .filter(({ key, count }) => count > 0 || key === filter.actor),
    someActor: ofKind.filter(({ actors }) => actors.length > 0).length,
    kinds: DATE_KINDS.map((key) => ({
      key,
      count: withActor.filter((date) => isOfKind(date, key)).length,
    })).filter(({ key, count }) => count > 0 || key === filter.kind),
  };
}

function isOfKind(date: DateRow, kind: DateKind): boolean {
  if (kind === 'resolved' || kind === 'unresolved')
    return (sectionOf(date) === 'unresolved') === (kind === 'unresolved');
  return date.type === (kind satisfies TimexType);
}
