import { readModelFile, type ModelFileProblem } from '../core/actors/model/model-file.ts';
import { createNameModel, type NameModel } from '../core/actors/model/name-model.ts';
import { analyse } from '../core/analyse.ts';
import type { Analysis } from '../core/analysis.ts';
import { checkTerms, type TermFinding } from '../core/glossary/check-terms.ts';
import type { Completion } from '../core/glossary/complete-term.ts';
import type { Concept } from '../core/glossary/concept.ts';
import { findOccurrences } from '../core/glossary/find-occurrences.ts';
import type { GlossaryProblem } from '../core/glossary/glossary-problem.ts';
import type { SearchAnswer } from '../core/glossary/search-terms.ts';
import { createGazetteer } from '../core/places/gazetteer.ts';
import type { Lang } from '../core/language/language.ts';
import type { Span } from '../core/text/span.ts';
import { createGlossaryShelf } from './glossary-shelf.ts';
import { lookUp } from './look-up.ts';
import type {
  AnalyseRequest,
  CheckRequest,
  CompletionRequest,
  ConceptsRequest,
  GlossaryReport,
  GlossaryText,
  LintRequest,
  LookUpAnswer,
  LookUpRequest,
  OccurrencesRequest,
  SearchRequest,
} from './requests.ts';

/** The engine with its data: what runs inline and in a worker alike. A call may keep its thread busy for a while. */
export interface Engine {
  analyse(request: AnalyseRequest): Promise<Analysis>;
  /** The glossary term at an offset, its likeliest sense first. */
  lookUp(request: LookUpRequest): LookUpAnswer | null;
  /** The glossary's concepts of these ids, in their order; an id that it does not have is left out. */
  concepts(request: ConceptsRequest): readonly Concept[];
  /** Entries by their names in all languages, whatever the spelling; the best first. */
  search(request: SearchRequest): SearchAnswer;
  /** Deprecated and forbidden terms of an article, in order of the text. */
  checkTerms(request: CheckRequest): readonly TermFinding[];
  /** Terms that begin with the words before a caret, the likeliest first. */
  complete(request: CompletionRequest): readonly Completion[];
  /** Where a text names entries, in order of the text. */
  occurrences(request: OccurrencesRequest): readonly Span[];
  /** What is wrong with a glossary as it stands in an editor, beside the others. */
  lint(request: LintRequest): readonly GlossaryProblem[];
  /** Takes these glossaries for those of the workspace and of the user; what has not changed is not read again. */
  useGlossaries(files: readonly GlossaryText[]): GlossaryReport;
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
 * @param builtIn parsed `*.glossary.yml` files that come with the product
 * @param models asked once a language, with the first article that has a passage in it; a file that is not there, or is no
 *   model of this version, leaves names to the rules
 * @param gazetteerFile where places lie; without one only what the glossaries say
 */
export function createEngine(
  builtIn: readonly unknown[],
  models: NameModelSource = NO_MODELS,
  gazetteerFile: string | null = null,
): Engine {
  const shelf = createGlossaryShelf(builtIn);
  const gazetteer = createGazetteer(gazetteerFile ?? '');
  const loaded = new Map<Lang, NameModel | null>();
  return {
    analyse: async (request) => {
      const { text } = request;
      const missing = new Set<Lang>();
      const nameModels = (language: Lang): NameModel | null => {
        if (!loaded.has(language)) missing.add(language);
        return loaded.get(language) ?? null;
      };
      const { glossary } = shelf.near(request);
      const read = (): Analysis => analyse(text, { ...request, glossary, gazetteer, nameModels });
      const first = read();
      if (missing.size === 0) return first;
      // Which languages an article has is known once it is read: the first of a language is read twice.
      await Promise.all([...missing].map(load));
      return read();
    },
    lookUp: (request) => lookUp(shelf.near(request).glossary, request),
    concepts: ({ ids, ...where }) => {
      const { glossary } = shelf.near(where);
      return ids.flatMap((id) => glossary.concept(id) ?? []);
    },
    search: (request) => shelf.near(request).search(request),
    checkTerms: ({ text, passages, ...where }) => checkTerms(shelf.near(where).glossary, text, passages),
    complete: (request) => shelf.near(request).complete(request),
    occurrences: ({ text, ids, language, ...where }) =>
      findOccurrences(shelf.near(where).glossary, text, ids, language),
    lint: (request) => shelf.lint(request),
    useGlossaries: (files) => shelf.use(files),
  };

  async function load(language: Lang): Promise<void> {
    const bytes = await models.nameModel(language);
    const model = bytes ? readModelFile(bytes) : ({ ok: false, why: 'notFound' } as const);
    if (!model.ok) models.noNameModel(language, model.why);
    loaded.set(language, model.ok ? createNameModel(model.file) : null);
  }
}
