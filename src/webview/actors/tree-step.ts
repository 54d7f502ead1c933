import type { TreeRow } from './actor-rows.ts';
import type { ActorsTree } from './actors-tree.ts';

/** What a key does to a tree: opens or closes rows, or leads to another row. */
export type TreeStep =
  | { readonly does: 'open' | 'close'; readonly keys: readonly string[] }
  | { readonly does: 'select'; readonly key: string };

/**
 * What an arrow or an asterisk means on a row, as in the trees of the ARIA Authoring Practices; null for any other key
 * and where there is nowhere to go.
 */
export function treeStep({ branches }: ActorsTree, row: TreeRow, key: string): TreeStep | null {
  const branch = branches.find(({ head, actors }) =>
    row.is === 'group' ? head.key === row.key : actors.some((twig) => twig.row.key === row.item.key),
  );
  if (branch === undefined) return null;
  const select = (target: { readonly key: string } | undefined): TreeStep | null =>
    target === undefined ? null : { does: 'select', key: target.key };
  if (row.is === 'group') {
    if (key === '*') return { does: 'open', keys: branches.map(({ head }) => head.key) };
    if (key === 'ArrowLeft') return branch.isOpen ? { does: 'close', keys: [row.key] } : null;
    if (key !== 'ArrowRight') return null;
    return branch.isOpen ? select(branch.actors[0]?.row) : { does: 'open', keys: [row.key] };
  }
  const twig = branch.actors.find((each) => each.row.key === row.item.key);
  if (row.is !== 'actor') return key === 'ArrowLeft' ? select(twig?.row) : null;
  if (key === '*') return { does: 'open', keys: branch.actors.map((each) => each.row.key) };
  const isOpen = twig?.isOpen ?? false;
  if (key === 'ArrowLeft') return isOpen ? { does: 'close', keys: [row.key] } : select(branch.head);
  if (key !== 'ArrowRight') return null;
  return isOpen ? select(twig?.details[0]) : { does: 'open', keys: [row.key] };
}
