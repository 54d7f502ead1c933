import type { EntryRow } from './entry-rows.ts';

/** What a key or a click does on a row of an entry. */
export type EntryStep =
  | { readonly does: 'copy' | 'insert'; readonly text: string }
  | { readonly does: 'toggle' | 'select'; readonly key: string }
  | { readonly does: 'go' | 'open' | 'edit'; readonly id: string };

/** The keys that matter, as an event has them. */
type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What a click or Space means on a row; null where it only selects. */
export function chooseStep(row: EntryRow): EntryStep | null {
  switch (row.is) {
    case 'head':
    case 'more':
      return { does: 'toggle', key: row.key };
    case 'tie':
      return row.line === null ? null : { does: 'go', id: row.id };
    case 'file':
      return { does: 'open', id: row.entry.id };
    case 'edit':
      return { does: 'edit', id: row.entry.id };
    case 'term':
    case 'fact':
      return null;
  }
}

/** What a key means on a row, beside moving; null for any other key. Enter takes a term, with Ctrl or Cmd into the text. */
export function keyStep(row: EntryRow, { key, ctrlKey, metaKey, altKey }: Key): EntryStep | null {
  if (altKey) return null;
  const isCommand = ctrlKey || metaKey;
  if (key === 'Enter' && row.is === 'term')
    return { does: isCommand ? 'insert' : 'copy', text: row.term.text };
  if (isCommand) return null;
  if (key === 'Enter' || key === ' ') return chooseStep(row);
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  const isOpening = key === 'ArrowRight';
  if ((row.is === 'head' || row.is === 'more') && row.isOpen !== isOpening)
    return { does: 'toggle', key: row.key };
  return isOpening ? null : { does: 'select', key: row.entry.id };
}
