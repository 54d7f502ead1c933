import type { ActorRow, ActorsView } from '../../rpc/panels.ts';
import { detailRows, groupRow, itemRow } from './actor-rows.ts';
import type { DetailRow, GroupRow, ItemRow, TreeRow } from './actor-rows.ts';
import type { ActorWords } from './actor-words.ts';
import { groupActors, type ActorGroup, type ActorItem } from './actors-content.ts';
import type { ActorsFocus, ActorsHabits } from './actors-wish.ts';
import { searchActors, type ActorSearch } from './search-actors.ts';

/** One kind with its actors; none while it is closed. */
export interface Branch {
  readonly head: GroupRow;
  readonly isOpen: boolean;
  readonly actors: readonly Twig[];
}

/** One actor with what it shows while it is open. */
export interface Twig {
  readonly row: ItemRow;
  readonly isOpen: boolean;
  readonly details: readonly DetailRow[];
}

/** All that can be seen, and how much of the article that is. */
export interface ActorsTree {
  readonly branches: readonly Branch[];
  /** From top to bottom. */
  readonly rows: readonly TreeRow[];
  readonly byKey: ReadonlyMap<string, TreeRow>;
  /** How many actors pass search and filter, of how many, and how many of all act. */
  readonly shown: number;
  readonly total: number;
  readonly acting: number;
}

export interface TreeWish {
  readonly habits: ActorsHabits;
  readonly focus: ActorsFocus;
  /** Keys of the opened actors. */
  readonly open: ReadonlySet<string>;
}

/**
 * Makes trees of a view. What one tree shares with the one before is not made anew: in a list of a thousand, sorting
 * and searching are for what changed them, not for every step of the keyboard.
 */
export function createTreeMaker(): (view: ActorsView, wish: TreeWish, words: ActorWords) => ActorsTree {
  const actorsOf = lastOnly((view: ActorsView) => view.actors.filter(({ kind }) => kind !== 'place'));
  const searchOf = lastOnly((actors: readonly ActorRow[]) => searchActors(actors));
  const groupsOf = lastOnly(
    (search: ActorSearch, query: string, { sort, onlyActing }: ActorsHabits, words: ActorWords) =>
      groupActors(
        search(query).filter(({ actor }) => !onlyActing || actor.isActor),
        sort,
        words.collator,
      ),
  );
  const actingOf = lastOnly((actors: readonly ActorRow[]) => actors.filter(({ isActor }) => isActor).length);
  return (view, { habits, focus, open }, words) => {
    const actors = actorsOf(view);
    const groups = groupsOf(searchOf(actors), focus.query, habits, words);
    const branches = groups.map((group) => branchOf(group, !focus.closed.includes(group.key), open, words));
    const rows = branches.flatMap((branch): readonly TreeRow[] => [
      branch.head,
      ...branch.actors.flatMap(({ row, details }) => [row, ...details]),
    ]);
    return {
      branches,
      rows,
      byKey: new Map(rows.map((row) => [row.key, row])),
      shown: groups.reduce((sum, { items }) => sum + items.length, 0),
      total: actors.length,
      acting: actingOf(actors),
    };
  };
}

function branchOf(group: ActorGroup, isOpen: boolean, open: ReadonlySet<string>, words: ActorWords): Branch {
  const twigOf = (item: ActorItem): Twig => {
    const isItemOpen = open.has(item.key);
    const details = isItemOpen ? detailRows(item, words.reason(item.actor)) : [];
    return { row: itemRow(item, group), isOpen: isItemOpen, details };
  };
  const head = groupRow(group, words.translator.t(`kindGroup.${group.kind}`));
  return { head, isOpen, actors: isOpen ? group.items.map(twigOf) : [] };
}

/** The function with a memory of its last answer, for as long as it is asked the same. */
function lastOnly<A extends readonly unknown[], R>(make: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | null = null;
  return (...args) => {
    if (last?.args.every((arg, index) => arg === args[index]) !== true)
      last = { args, result: make(...args) };
    return last.result;
  };
}
