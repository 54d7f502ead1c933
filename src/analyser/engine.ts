import { analyse } from '../core/analyse.ts';
import type { Analysis } from '../core/analysis.ts';
import { createGlossary, type TermMatch } from '../core/glossary/glossary.ts';
import { readGlossary } from '../core/glossary/read-glossary.ts';
import { termAt } from '../core/glossary/term-at.ts';
import type { AnalyseRequest, LookUpRequest } from './analyser.ts';

/** The engine with its data: what runs inline and in a worker alike. Calls are synchronous and may take a while. */
export interface Engine {
  analyse(request: AnalyseRequest): Analysis;
  lookUp(request: LookUpRequest): TermMatch | null;
}

/**
 * An engine over glossaries.
 *
 * @param files parsed `*.glossary.yml` files, the nearest first: where two have an entry of the same id, the first holds
 */
export function createEngine(files: readonly unknown[]): Engine {
  const glossary = createGlossary(readGlossary(files).concepts);
  return {
    analyse: ({ text, ...options }) => analyse(text, { ...options, glossary }),
    lookUp: ({ text, offset, language }) => termAt(glossary, text, offset, language),
  };
}

/**
 * The files in a bundle of glossaries, as the build makes it: a JSON list.
 *
 * @throws SyntaxError when it is no JSON, TypeError when it is no list
 */
export function glossaryFiles(bundle: string): readonly unknown[] {
  const files: unknown = JSON.parse(bundle);
  if (!Array.isArray(files)) throw new TypeError('A bundle of glossaries is a list.');
  return files;
}
