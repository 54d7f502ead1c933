import type { Lang } from '../../../../../src/core/language/language.ts';

/** Why a language has no wording of a construction: the gap is stated, not forgotten. */
export interface Unworded {
  readonly unworded: string;
}

/** Examples of our own with their marks, as `finds` reads them. */
export type Examples = string | readonly string[] | Unworded;

/**
 * The constructions of one family, each with examples in all three languages side by side. Unless a table says
 * otherwise, the clock stands at Wednesday, 14 August 2019.
 */
export type ConstructionTable = Readonly<Record<string, Readonly<Record<Lang, Examples>>>>;

/** The marked texts of a cell; none where the language has no wording. */
export function textsOf(examples: Examples): readonly string[] {
  if (typeof examples === 'string') return [examples];
  return 'unworded' in examples ? [] : examples;
}
