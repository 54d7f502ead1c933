import type { Lang } from '../language/language.ts';
import type { Kind } from './kind.ts';
import type { Term } from './term.ts';

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
  /** The subject of the glossary it stands in. */
  readonly domain?: string;
  /** Every form, in the order in which the glossary has them. */
  readonly terms: readonly Term[];
  /** What it is, in one sentence. */
  readonly definitions: Readonly<Partial<Record<Lang, string>>>;
  readonly relations: readonly Relation[];
  /** For a state: the id of its capital's concept. */
  readonly capital?: string;
  /** For a state: the ids of the buildings by whose names the press means its government: "the Kremlin". */
  readonly seats?: readonly string[];
  readonly place?: GeoPlace;
  /** Period of existence; ISO dates of any precision, null where open or unknown. */
  readonly active?: { readonly from: string | null; readonly to: string | null };
  readonly side?: string;
  /** The same thing elsewhere, by name of the collection: `wikidata`, `geonames`. */
  readonly ids?: Readonly<Record<string, string>>;
  /** What each field rests on; `knowledge` means that nobody has checked it against a source. */
  readonly evidence: Readonly<Record<string, string>>;
  /** Whether somebody has checked the entry as a whole; where it does not say, `evidence` does by field. */
  readonly verified?: boolean;
  readonly examples: readonly Example[];
  readonly notes?: string;
  /** False for an entry that is listed, but whose forms are not looked for in running text. */
  readonly matching: boolean;
  /** The file it comes from; absent in what is read without a file. */
  readonly source?: GlossarySource;
}

export const RELATION_TYPES = ['successor', 'predecessor', 'member-of', 'part-of'] as const;

/** A concept of which nothing is known but what is given. */
export function createConcept(given: Pick<Concept, 'id' | 'kind' | 'terms'> & Partial<Concept>): Concept {
  return { definitions: {}, relations: [], evidence: {}, examples: [], matching: true, ...given };
}

/** `successor`: what it became; `predecessor`: what it was before. */
export interface Relation {
  readonly type: (typeof RELATION_TYPES)[number];
  /** Id of the other concept. */
  readonly to: string;
}

/** A sentence in which the concept is found, or is not; the lint tries it. */
export interface Example {
  readonly text: string;
  readonly matches: boolean;
}

/** Where a glossary comes from: the nearer to the reader, the earlier. */
export const LAYERS = ['workspace', 'user', 'built-in'] as const;

export type Layer = (typeof LAYERS)[number];

/** The file that a glossary is read from. */
export interface GlossarySource {
  /** URI, or a path in the terminal. */
  readonly file: string;
  /** What readers call it: its name, from the folder that they have opened. */
  readonly label: string;
  readonly layer: Layer;
  /** URI of the workspace folder that the file lies in: to that folder's articles it is nearer than to others. */
  readonly folder?: string;
}

/** Where a place lies: WGS 84 degrees, absent where nobody has found it. */
export interface GeoPlace {
  readonly lat?: number;
  readonly lon?: number;
  /** The larger place it lies in, in English. */
  readonly in?: string;
  readonly approximate: boolean;
}
