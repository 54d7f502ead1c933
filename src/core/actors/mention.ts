import type { Kind } from '../glossary/kind.ts';
import type { Lang } from '../language/language.ts';
import type { TextSpan } from '../text/span.ts';

/** Why a mention was found; shown to the user. */
export type Evidence = 'glossary' | 'model' | 'rule' | 'user';

/** One place of the text that names someone or something: the bare name, without article, title or generic noun. */
export interface Mention extends TextSpan {
  readonly kind: Kind;
  /** The id of the entity it belongs to. */
  readonly entity: string;
  /** The id of the glossary's concept, where one matched. */
  readonly glossary?: string;
  /** The title or office that stands with this mention. */
  readonly role?: string;
  readonly evidence: Evidence;
}

/** Where a thing lies: WGS 84, in degrees, north and east positive. */
export interface GeoLocation {
  readonly latitude: number;
  readonly longitude: number;
  /** ISO 3166-1 alpha-2 (`XK` for Kosovo); absent where it is disputed or not known. */
  readonly country?: string;
  /** A country and a region are shown by a point somewhere in them. */
  readonly extent: 'country' | 'region' | 'place';
  /** Who says so: the glossary's entry, or the gazetteer by name. */
  readonly source: 'glossary' | 'gazetteer';
}

/** One thing of the real world, as far as this article names it. */
export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  /** Whether it is a person, state, armed group, party or organisation that does or says something. */
  readonly isActor: boolean;
  /** How many mentions it has. */
  readonly mentions: number;
  /** The other names under which the article speaks of it, in order of appearance. */
  readonly aliases: readonly string[];
  readonly glossary?: string;
  /** The glossary's names by language, where its entry is known; null for a language in which it has none. */
  readonly names?: Readonly<Record<Lang, string | null>>;
  readonly roles: readonly string[];
  /** Of a place or a state, where it is known and beyond doubt. */
  readonly location?: GeoLocation;
}
