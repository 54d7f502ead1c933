import { rowForTyped, type Row } from './row.ts';

/** Letters typed within this time belong to one word; in milliseconds. */
const TYPING_PAUSE = 600;

/** Finds rows by the letters that are typed one after the other. */
export interface TypeAhead {
  /** Whether a word is being typed, of which a space is a part. */
  readonly isTyping: boolean;
  /** The row that a key leads to, read together with the letters just before it; null where it writes nothing. */
  rowFor(rows: readonly Row[], selected: string, key: string): Row | null;
}

export function createTypeAhead(): TypeAhead {
  let letters = '';
  let at = 0;
  const isTyping = (): boolean => Date.now() - at < TYPING_PAUSE;
  return {
    get isTyping() {
      return isTyping();
    },
    rowFor: (rows, selected, key) => {
      // Keys that write nothing have names: "Tab", "F6".
      if (!/^\P{C}$/u.test(key)) return null;
      letters = isTyping() ? letters + key : key;
      at = Date.now();
      return rowForTyped(rows, selected, letters);
    },
  };
}
