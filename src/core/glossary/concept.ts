import type { Lang } from '../language/language.ts';
import type { Kind } from './kind.ts';

/** A name that a concept bore for a time; years are inclusive, null where unknown. */
export interface FormerName {
  readonly name: string;
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * One faction, state, person, organisation or place with its names: an entry of a glossary.
 *
 * It is concept-oriented as in TBX (ISO 30042): one entry a thing, its terms by language.
 */
export interface Concept {
  readonly id: string;
  readonly kind: Kind;
  /** The finer kind, as the glossary's author wrote it: `city`, `governorate`, `army`. */
  readonly type?: string;
  /** The preferred name in each language; null is a gap that the author knows of. */
  readonly names: Readonly<Record<Lang, string | null>>;
  /** Names that hold for one region of a language only, by BCP 47 tag: `pt-PT`. */
  readonly regionalNames: Readonly<Record<string, string>>;
  readonly arabic?: string;
  /** Matched by exact case only. */
  readonly abbreviations: readonly string[];
  /** Other spellings and names, in any language. */
  readonly variants: readonly string[];
  /** Wordings that describe rather than name ("Syrian rebels"): the weakest matches. */
  readonly descriptors: readonly string[];
  readonly formerNames: readonly FormerName[];
  /** Adjectives and names of the inhabitants, all inflections, for states. */
  readonly demonyms: Readonly<Partial<Record<Lang, readonly string[]>>>;
  /** Forms that another entry or an ordinary word claims too: context decides. */
  readonly ambiguous: readonly string[];
  /** For a state: the id of its capital's concept. */
  readonly capital?: string;
  /** For a state: the ids of the buildings by whose names the press means its government: "the Kremlin". */
  readonly seats?: readonly string[];
  readonly place?: GeoPlace;
  /** Period of existence; ISO dates of any precision, null where open or unknown. */
  readonly active?: { readonly from: string | null; readonly to: string | null };
  readonly side?: string;
  /** What each field rests on; `knowledge` means that nobody has checked it against a source. */
  readonly evidence: Readonly<Record<string, string>>;
  readonly notes?: string;
  /** False for an entry that is listed, but whose forms are not looked for in running text. */
  readonly matching: boolean;
}

/** Where a place lies: WGS 84 degrees, absent where nobody has found it. */
export interface GeoPlace {
  readonly lat?: number;
  readonly lon?: number;
  /** The larger place it lies in, in English. */
  readonly in?: string;
  readonly approximate: boolean;
}
