import type { TreeRow } from './actor-rows.ts';

/**
 * What VS Code's context menu is told of a row, as `data-vscode-context`: the menus of `package.json` ask for it in their
 * `when` clauses, and their commands get it as argument.
 */
export function contextOfRow(row: TreeRow): Readonly<Record<string, string | boolean>> {
  if (row.is === 'group') return { preventDefaultContextMenuItems: true };
  const { item } = row;
  return {
    preventDefaultContextMenuItems: true,
    webviewSection: 'actor',
    dragomanActor: item.key,
    dragomanNames: [...new Set(item.actor.names.map(({ language }) => language.split('-')[0] ?? ''))].join(
      ' ',
    ),
  };
}
