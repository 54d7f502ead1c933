import type { Analyser, Answer } from '../../analyser/analyser.ts';
import type { Concept } from '../../core/glossary/concept.ts';
import { abbreviationsOf, namesOf } from '../../core/glossary/concept-names.ts';
import { langOf } from '../../core/glossary/term.ts';
import type { SearchRequest } from '../../analyser/requests.ts';
import type { GlossaryEntry, SearchFound } from '../../rpc/glossary-panel.ts';
import { entryLine, glossaryEntry, tiesOf, type EntryReader } from './glossary-entry.ts';
import type { InFolder } from '../workspace/folder-of.ts';

/** Where entries are read: as whom, and near which folder's glossaries. */
export interface ReadingPlace extends EntryReader {
  readonly near: InFolder;
}

/** Entries with what stands around them, asked of the analyser. */
export interface GlossaryEntryReader {
  /** The entry as a glossary has it; undefined where none does. */
  readonly concept: (id: string, place: ReadingPlace) => Promise<Concept | undefined>;
  readonly read: (concept: Concept, place: ReadingPlace) => Promise<GlossaryEntry>;
  readonly search: (
    request: Omit<SearchRequest, 'folder' | 'language'>,
    place: ReadingPlace,
  ) => Promise<SearchFound>;
  /** Other entries that a form may stand for, as a whole. */
  readonly withForm: (form: string, place: ReadingPlace, but: string | null) => Promise<readonly Concept[]>;
}

export interface EntryReaderOptions {
  readonly analyser: () => Analyser;
  readonly isWritable: (concept: Concept) => boolean;
  /** Hears why something could not be read. */
  readonly onFailure: (message: string) => void;
}

/** So many names of an entry are looked up for others that bear them. */
const MOST_NAMES = 8;

export function createEntryReader({
  analyser,
  isWritable,
  onFailure,
}: EntryReaderOptions): GlossaryEntryReader {
  function valueOf<T>(answer: Answer<T>, otherwise: T): T {
    if (answer.ok) return answer.value;
    if (answer.why !== 'aborted') onFailure(answer.why === 'failed' ? answer.message : answer.why);
    return otherwise;
  }

  async function withForm(
    form: string,
    { near }: ReadingPlace,
    but: string | null,
  ): Promise<readonly Concept[]> {
    const match = valueOf(await analyser().lookUp({ text: form, offset: 0, ...near }), null);
    if (match?.start !== 0 || match.end !== form.length) return [];
    return match.senses.map(({ concept }) => concept).filter(({ id }) => id !== but);
  }

  async function othersOf(concept: Concept, place: ReadingPlace): Promise<readonly Concept[]> {
    const names = [...Object.values(namesOf(concept)), ...abbreviationsOf(concept)].filter(
      (name) => name !== null,
    );
    const found = await Promise.all(
      [...new Set(names)].slice(0, MOST_NAMES).map((name) => withForm(name, place, concept.id)),
    );
    return [...new Map(found.flat().map((other) => [other.id, other])).values()];
  }

  return {
    concept: async (id, { near }) => valueOf(await analyser().concepts({ ids: [id], ...near }), [])[0],
    read: async (concept, place) => {
      const ids = tiesOf(concept).map(({ id }) => id);
      const [ties, others] = await Promise.all([
        ids.length === 0
          ? []
          : analyser()
              .concepts({ ids, ...place.near })
              .then((it) => valueOf(it, [])),
        othersOf(concept, place),
      ]);
      const related = new Map(ties.map((each) => [each.id, each]));
      return glossaryEntry(concept, place, { related, others, isWritable: isWritable(concept) });
    },
    search: async (request, place) => {
      const language = langOf(place.article) ?? place.ui;
      const answer = await analyser().search({ ...request, language, ...place.near });
      const { hits, total } = valueOf(answer, { hits: [], total: 0 });
      return { hits: hits.map(({ concept, form }) => entryLine(concept, place, form)), total };
    },
    withForm,
  };
}
