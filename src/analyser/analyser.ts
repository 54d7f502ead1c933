import type { Engine, NameModelSource } from './engine.ts';
import type { GlossaryReport, GlossaryText } from './requests.ts';

/** Why an answer did not come; `failed` names the fault for the log. */
export type AnalyserFailure =
  | { readonly why: 'aborted' }
  | { readonly why: 'timeout' }
  | { readonly why: 'failed'; readonly message: string };

export type Answer<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & AnalyserFailure);

/** What is asked of the engine, and how it is answered across a thread: the request, then who may take it back. */
export type Questions = {
  readonly [Q in keyof Engine]: (
    request: Parameters<Engine[Q]>[0],
    signal?: AbortSignal,
  ) => Promise<Answer<Awaited<ReturnType<Engine[Q]>>>>;
};

/**
 * The port behind which articles are read and glossaries searched: inline or in a worker. It never throws and never
 * rejects; an aborted request answers `aborted` at once, whatever the engine is still doing.
 */
export interface Analyser extends Omit<Questions, 'useGlossaries'> {
  /** Reads the glossaries of `DataSource.glossaries` anew; what has not changed is kept. */
  refreshGlossaries(signal?: AbortSignal): Promise<Answer<GlossaryReport>>;
  dispose(): void;
}

/** Hands out the engine's data files by name. The first call reads them: nothing is loaded before an article is shown. */
export interface DataSource extends NameModelSource {
  /** The built-in glossaries: JSON, a list of parsed `*.glossary.yml` files. Rejects when they cannot be read. */
  glossary(): Promise<string>;
  /** The glossaries of the workspace and of the user; empty where there are none. */
  glossaries(): Promise<readonly GlossaryText[]>;
  /** Where the places of the world lie, as `createGazetteer` reads it; null when it cannot be read. */
  gazetteer(): Promise<string | null>;
}
