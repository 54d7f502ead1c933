import { fold } from '../../core/text/fold.ts';
import type { Span } from '../../core/text/span.ts';

/** A row that the keyboard can stand on, as the panel shows it from top to bottom. */
export interface Row {
  /** The same for the same thing in the next snapshot, where offsets have moved. */
  readonly key: string;
  /** The words that typing finds it by. */
  readonly label: string;
  /** The stretch of text that it shows; null for a row that stands for none. */
  readonly target: Span | null;
}

const PAGE = 10;

/** The row that a key leads to from the selected one; null where the key is not for moving. */
export function rowForKey(rows: readonly Row[], selected: string | null, key: string): Row | null {
  const at = rows.findIndex((row) => row.key === selected);
  const last = rows.length - 1;
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at === -1 ? last : at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: last,
  };
  const index = targets[key];
  return index === undefined ? null : (rows[Math.min(Math.max(index, 0), last)] ?? null);
}

/**
 * The row whose label begins with what was typed, without regard to case and accents, from the selected row on
 * and round the end. A first letter moves on from the selected row, further letters may stay on it.
 */
export function rowForTyped(rows: readonly Row[], selected: string | null, typed: string): Row | null {
  const wanted = fold(typed);
  if (wanted === '') return null;
  const at = rows.findIndex((row) => row.key === selected) + (typed.length === 1 ? 1 : 0);
  const from = Math.max(at, 0);
  const inOrder = [...rows.slice(from), ...rows.slice(0, from)];
  return inOrder.find((row) => fold(row.label).startsWith(wanted)) ?? null;
}
