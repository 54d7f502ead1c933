import { readModelFile, type ModelFileProblem } from '../core/actors/model/model-file.ts';
import { createNameModel, type NameModel } from '../core/actors/model/name-model.ts';
import { analyse } from '../core/analyse.ts';
import type { Analysis } from '../core/analysis.ts';
import type { Concept } from '../core/glossary/concept.ts';
import { createGlossary, type TermMatch } from '../core/glossary/glossary.ts';
import { readGlossaries } from '../core/glossary/read-glossary.ts';
import { termAt } from '../core/glossary/term-at.ts';
import { createGazetteer } from '../core/places/gazetteer.ts';
import type { Lang } from '../core/language/language.ts';
import type { AnalyseRequest, LookUpRequest } from './analyser.ts';

/** The engine with its data: what runs inline and in a worker alike. A call may keep its thread busy for a while. */
export interface Engine {
  analyse(request: AnalyseRequest): Promise<Analysis>;
  lookUp(request: LookUpRequest): TermMatch | null;
  concepts(ids: readonly string[]): readonly Concept[];
}

/** Where the trained recognisers of names come from. */
export interface NameModelSource {
  /** The file of a language's recogniser; null when it cannot be read. */
  nameModel(language: Lang): Promise<Uint8Array | null>;
  /** Hears once a language that names are left to the glossary and the rules, and why. */
  noNameModel(language: Lang, why: NoNameModel): void;
}

/** Why a language has no recogniser: its file is not there, or is not what it should be. */
export type NoNameModel = 'notFound' | ModelFileProblem;

const NO_MODELS: NameModelSource = { nameModel: () => Promise.resolve(null), noNameModel: () => undefined };

/**
 * An engine over glossaries.
 *
 * @param files parsed `*.glossary.yml` files, the nearest first: where two have an entry of the same id, the first holds
 * @param models asked once a language, with the first article that has a passage in it; a file that is not there, or is no
 *   model of this version, leaves names to the rules
 * @param gazetteerFile where places lie; without one only what the glossaries say
 */
export function createEngine(
  files: readonly unknown[],
  models: NameModelSource = NO_MODELS,
  gazetteerFile: string | null = null,
): Engine {
  const glossary = createGlossary(readGlossaries(files).concepts);
  const gazetteer = createGazetteer(gazetteerFile ?? '');
  const loaded = new Map<Lang, NameModel | null>();
  return {
    analyse: async ({ text, ...options }) => {
      const missing = new Set<Lang>();
      const nameModels = (language: Lang): NameModel | null => {
        if (!loaded.has(language)) missing.add(language);
        return loaded.get(language) ?? null;
      };
      const read = (): Analysis => analyse(text, { ...options, glossary, gazetteer, nameModels });
      const first = read();
      if (missing.size === 0) return first;
      // Which languages an article has is known once it is read: the first of a language is read twice.
      await Promise.all([...missing].map(load));
      return read();
    },
    lookUp: ({ text, offset, language }) => termAt(glossary, text, offset, language),
    concepts: (ids) => ids.flatMap((id) => glossary.concept(id) ?? []),
  };

  async function load(language: Lang): Promise<void> {
    const bytes = await models.nameModel(language);
    const model = bytes ? readModelFile(bytes) : ({ ok: false, why: 'notFound' } as const);
    if (!model.ok) models.noNameModel(language, model.why);
    loaded.set(language, model.ok ? createNameModel(model.file) : null);
  }
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
