import { KINDS, type Kind } from '../../core/glossary/kind.ts';
import { keyOfActor } from '../../rpc/actor-key.ts';
import type { ActorRow } from '../../rpc/panels.ts';
import type { ActorSort } from './actors-wish.ts';
import type { ActorHit } from './search-actors.ts';

/** One actor in the list. */
export interface ActorItem extends ActorHit {
  /** The same for the same actor in the next snapshot. */
  readonly key: string;
}

/** The actors of one kind, in the order that somebody wishes. */
export interface ActorGroup {
  readonly key: string;
  readonly kind: Kind;
  readonly items: readonly ActorItem[];
}

/** By kind, those kinds first that act. No places: they have a panel of their own. */
export function groupActors(
  hits: readonly ActorHit[],
  sort: ActorSort,
  collator: Intl.Collator,
): readonly ActorGroup[] {
  const compare = comparison(sort, collator);
  return KINDS.filter((kind) => kind !== 'place')
    .map((kind) => ({
      key: `kind:${kind}`,
      kind,
      items: hits
        .filter(({ actor }) => actor.kind === kind)
        .sort((a, b) => compare(a.actor, b.actor))
        .map((hit) => ({ ...hit, key: keyOfActor(hit.actor) })),
    }))
    .filter(({ items }) => items.length > 0);
}

type Comparison = (a: ActorRow, b: ActorRow) => number;

/** The actors come in the order of the text, which a stable sort keeps among equals. */
function comparison(sort: ActorSort, collator: Intl.Collator): Comparison {
  const comparisons: Readonly<Record<ActorSort, Comparison>> = {
    count: (a, b) => b.mentions.length - a.mentions.length,
    order: () => 0,
    name: (a, b) => collator.compare(a.name, b.name),
  };
  return comparisons[sort];
}
