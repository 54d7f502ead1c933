import { isLang, type Lang } from '../language/language.ts';

/**
 * How a term is to be used, as TBX's administrative status: `superseded` is a former name, right for its time; a
 * `forbidden` one is to be replaced wherever it stands.
 */
export type TermStatus = 'preferred' | 'admitted' | 'superseded' | 'deprecated' | 'forbidden';

export const TERM_STATUSES: readonly TermStatus[] = [
  'preferred',
  'admitted',
  'superseded',
  'deprecated',
  'forbidden',
];

/** A descriptor describes rather than names ("Syrian rebels"); a demonym is an adjective or a name of inhabitants. */
export type TermType = 'full' | 'abbreviation' | 'descriptor' | 'demonym';

export const TERM_TYPES: readonly TermType[] = ['full', 'abbreviation', 'descriptor', 'demonym'];

export type Gender = 'm' | 'f';
export type GrammaticalNumber = 'singular' | 'plural';

/** One way to write a concept. What is absent is not stated. */
export interface Term {
  readonly text: string;
  /** BCP 47 tag: `es`, `pt-PT`, `ar`; absent where the form serves every language. */
  readonly language?: string;
  readonly type: TermType;
  readonly status: TermStatus;
  readonly gender?: Gender;
  readonly number?: GrammaticalNumber;
  /** The article that goes before it, `la`, `os`; empty where none does. */
  readonly article?: string;
  /** Whether capitals count; without it those of an abbreviation do. */
  readonly case?: 'any' | 'exact';
  /** Years in which it was in use, inclusive. */
  readonly from?: number;
  readonly to?: number;
  /** The languages of the only texts in which it is looked for. */
  readonly onlyIn?: readonly Lang[];
  /** An ordinary word, another entry or a better-known thing claims the form too: context decides. */
  readonly ambiguous?: true;
  readonly note?: string;
}

/** The language of a BCP 47 tag: `pt` of `pt-PT`; undefined where it is none that we read. */
export function langOf(tag: string | undefined): Lang | undefined {
  const code = tag?.split('-')[0] ?? '';
  return isLang(code) ? code : undefined;
}
