import type { Captures, Parse } from './grammar.ts';
import type { Amount, Meaning } from './meaning.ts';

/** Two time expressions that stand together: the ends of a range, or the items of "on 3 and 4 May". */
export interface Pair {
  readonly kind: 'pair';
  readonly range: boolean;
  readonly items: readonly Parse<Meaning>[];
}

/** A quantity of time: one amount or several ("a year and two months"). */
export interface Quantity {
  readonly kind: 'quantity';
  readonly amounts: readonly Amount[];
}

/** What a symbol of the time grammars may stand for: numbers and codes of words, or meanings. */
export type Value = number | string | Quantity | Pair | Meaning;

/** The captured number, or undefined. */
export function numberIn(captures: Captures<Value>, name: string): number | undefined {
  const value = captures.get(name)?.value;
  return typeof value === 'number' ? value : undefined;
}

/** The captured code of a word. */
export function codeIn(captures: Captures<Value>, name: string): string | undefined {
  const value = captures.get(name)?.value;
  return typeof value === 'string' ? value : undefined;
}

export function quantityIn(captures: Captures<Value>, name: string): readonly Amount[] | undefined {
  const value = captures.get(name)?.value;
  return typeof value === 'object' && value.kind === 'quantity' ? value.amounts : undefined;
}

/** The captured meaning. */
export function meaningIn(captures: Captures<Value>, name: string): Meaning | undefined {
  const value = captures.get(name)?.value;
  return isMeaning(value) ? value : undefined;
}

export function isMeaning(value: Value | undefined): value is Meaning {
  return typeof value === 'object' && value.kind !== 'pair' && value.kind !== 'quantity';
}
