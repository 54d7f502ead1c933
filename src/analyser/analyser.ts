import type { Analysis } from '../core/analysis.ts';
import type { Concept } from '../core/glossary/concept.ts';
import type { TermMatch } from '../core/glossary/glossary.ts';
import type { Lang } from '../core/language/language.ts';
import type { NameModelSource } from './engine.ts';

/** One article to read. */
export interface AnalyseRequest {
  readonly text: string;
  /** ISO calendar date the user gave; overrules what the text says. */
  readonly publicationDate?: string;
  /** ISO 3166-1 alpha-2 codes of countries whose places come first where a name is ambiguous. */
  readonly preferredCountries?: readonly string[];
  /** Language the user gave (en, es, pt); overrules what the text says. */
  readonly language?: string;
}

/** A place of a text at which to look for a glossary term. */
export interface LookUpRequest {
  /** The words around the place: a paragraph is enough. */
  readonly text: string;
  /** UTF-16 offset into `text`. */
  readonly offset: number;
  /** Of the text (en, es, pt), where it is known: a demonym means something in its own language only. */
  readonly language?: Lang;
}

/** Why an answer did not come; `failed` names the fault for the log. */
export type AnalyserFailure =
  | { readonly why: 'aborted' }
  | { readonly why: 'timeout' }
  | { readonly why: 'failed'; readonly message: string };

export type Answer<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & AnalyserFailure);

/**
 * The port behind which articles are read: inline or in a worker. It never throws and never rejects; an aborted
 * request answers `aborted` at once, whatever the engine is still doing.
 */
export interface Analyser {
  analyse(request: AnalyseRequest, signal?: AbortSignal): Promise<Answer<Analysis>>;
  /** The glossary term at an offset, its likeliest sense first. */
  lookUp(request: LookUpRequest, signal?: AbortSignal): Promise<Answer<TermMatch | null>>;
  /** The glossary's concepts of these ids, in their order; an id that it does not have is left out. */
  concepts(ids: readonly string[], signal?: AbortSignal): Promise<Answer<readonly Concept[]>>;
  dispose(): void;
}

/** Hands out the engine's data files by name. The first call reads them: nothing is loaded before an article is shown. */
export interface DataSource extends NameModelSource {
  /** The built-in glossaries: JSON, a list of parsed `*.glossary.yml` files. Rejects when they cannot be read. */
  glossary(): Promise<string>;
  /** Where the places of the world lie, as `createGazetteer` reads it; null when it cannot be read. */
  gazetteer(): Promise<string | null>;
}
