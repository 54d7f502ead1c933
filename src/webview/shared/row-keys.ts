import type { LitElement } from 'lit';
import { rowForKey, type Row } from './row.ts';
import { createTypeAhead } from './type-ahead.ts';

/** A list of rows with one tab stop, in an element that draws them with `data-row` and `tabIndexOf`. */
export interface RowKeys {
  readonly selected: string | null;
  /** The one row that Tab leads to. */
  tabIndexOf(key: string): 0 | -1;
  /** Selects a row and puts the keyboard on it. */
  select(key: string): void;
  /** Selects a row and leaves the keyboard where it is; null: none. */
  point(key: string | null): void;
  /** Puts the keyboard on the selected row, else on the first. */
  enter(): void;
  /** The row that an event comes from. */
  rowOf(event: Event): Row | undefined;
  /** Moves by the keys for moving and by typed letters; whether the key was one. */
  move(event: KeyboardEvent): boolean;
}

/** @param rowsOf the rows as they are drawn, from top to bottom */
export function createRowKeys(panel: LitElement, rowsOf: () => readonly Row[]): RowKeys {
  const typeAhead = createTypeAhead();
  let selected: string | null = null;
  let wanted = false;
  let rows: readonly Row[] = [];

  function elementOf(key: string): HTMLElement | null {
    return panel.renderRoot.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`);
  }

  function select(key: string): void {
    selected = key;
    wanted = true;
    panel.requestUpdate();
  }

  function rowOf(event: Event): Row | undefined {
    const element = event
      .composedPath()
      .find((each) => each instanceof HTMLElement && each.dataset['row'] !== undefined);
    const key = element instanceof HTMLElement ? element.dataset['row'] : undefined;
    return rows.find((row) => row.key === key);
  }

  panel.addController({
    hostUpdate: () => {
      const hadFocus = panel.renderRoot.querySelector('[data-row]:focus') !== null;
      const at = rows.findIndex(({ key }) => key === selected);
      rows = rowsOf();
      wanted ||= hadFocus;
      // What is wanted may still be on its way.
      if ((rows.length === 0 && wanted) || rows.some(({ key }) => key === selected)) return;
      // The row is gone: its neighbour takes the keyboard over, if it was there.
      selected = wanted ? (rows[Math.min(Math.max(at, 0), rows.length - 1)]?.key ?? null) : null;
    },
    hostUpdated: () => {
      if (rows.length === 0) return;
      const row = wanted && selected !== null ? elementOf(selected) : null;
      wanted = false;
      if (row === null || row.matches(':focus')) return;
      row.focus({ preventScroll: true });
      row.scrollIntoView({ block: 'nearest' });
    },
  });
  return {
    get selected() {
      return selected;
    },
    tabIndexOf: (key) => (key === (selected ?? rows[0]?.key) ? 0 : -1),
    select,
    point: (key) => {
      selected = key;
      panel.requestUpdate();
    },
    enter: () => {
      const [first] = rows;
      const key = rows.some((row) => row.key === selected) ? selected : first?.key;
      if (key !== null && key !== undefined) select(key);
    },
    rowOf,
    move: (event) => {
      const row = rowOf(event);
      if (row === undefined || event.altKey || event.ctrlKey || event.metaKey) return false;
      const target =
        rowForKey(rows, row.key, event.key) ??
        (event.key === ' ' && !typeAhead.isTyping ? null : typeAhead.rowFor(rows, row.key, event.key));
      if (target === null) return false;
      select(target.key);
      return true;
    },
  };
}
