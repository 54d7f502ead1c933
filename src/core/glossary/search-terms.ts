import UFuzzy from '@leeoniya/ufuzzy';
import type { Lang } from '../language/language.ts';
import { fold } from '../text/fold.ts';
import { nameOf } from './concept-names.ts';
import type { Concept } from './concept.ts';
import type { Kind } from './kind.ts';
import type { TermList } from './term-list.ts';
import type { TermStatus } from './term.ts';

/** Words that somebody looks for in all glossaries. */
export interface SearchWish {
  /** Empty: everything, in order of name. */
  readonly query: string;
  readonly kinds?: readonly Kind[];
  /** Of the glossaries' files, as `GlossarySource.file`. */
  readonly files?: readonly string[];
  /** Entries that have a term of this status. */
  readonly status?: TermStatus;
  /** At most so many hits. */
  readonly limit: number;
  /** In which entries are named and ordered. */
  readonly language?: Lang;
}

export interface SearchHit {
  readonly concept: Concept;
  /** The form that was found, as the glossary spells it. */
  readonly form: string;
}

export interface SearchAnswer {
  /** The best first. */
  readonly hits: readonly SearchHit[];
  /** How many there are in all. */
  readonly total: number;
}

/** Of so many finds the best are put first; of more the query says too little. */
const MOST_RANKED = 5000;

/**
 * A search over the names of concepts in all languages: spelling does not matter (case, accents, hyphens), one wrong,
 * missing or swapped letter a word does not, nor does the order of up to three words.
 */
export function createTermSearch(
  concepts: readonly Concept[],
  terms: TermList,
): (wish: SearchWish) => SearchAnswer {
  const haystack = [...terms.keys];
  const ids = new Map(concepts.map((concept) => [fold(concept.id.replaceAll('-', ' ')), concept]));
  // Letters of any script, Arabic among them.
  const fuzzy = new UFuzzy({
    unicode: true,
    interSplit: "[^\\p{L}\\d']+",
    intraSplit: '\\p{Ll}\\p{Lu}',
    intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
    intraChars: "[\\p{L}\\d']",
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- a const enum of a declaration file cannot be imported
    intraMode: 1,
  });

  return ({ query, limit, language = 'en', ...filter }) => {
    const isWanted = filterOf(filter);
    const needle = fold(query);
    if (needle === '') {
      const all = concepts.filter(isWanted).map((concept) => ({ concept, form: nameOf(concept, language) }));
      const { compare } = new Intl.Collator(language);
      return { hits: all.sort((a, b) => compare(a.form, b.form)).slice(0, limit), total: all.length };
    }
    const best = new Map<Concept, SearchHit>();
    const byId = ids.get(needle);
    if (byId && isWanted(byId)) best.set(byId, { concept: byId, form: nameOf(byId, language) });
    const [found, info, order] = fuzzy.search(haystack, needle, 3, MOST_RANKED);
    const ranked = order ? order.map((at) => info.idx[at]) : (found ?? []);
    for (const index of ranked) {
      const [concept, term] = [terms.conceptOf(index ?? -1), terms.termOf(index ?? -1)];
      if (concept && term && !best.has(concept) && isWanted(concept))
        best.set(concept, { concept, form: term.text });
    }
    return { hits: [...best.values()].slice(0, limit), total: best.size };
  };
}

function filterOf({
  kinds,
  files,
  status,
}: Pick<SearchWish, 'kinds' | 'files' | 'status'>): (concept: Concept) => boolean {
  return ({ kind, source, terms }) =>
    (!kinds || kinds.includes(kind)) &&
    (!files || files.includes(source?.file ?? '')) &&
    (!status || terms.some((term) => term.status === status));
}
