import type { Concept } from '../../core/glossary/concept.ts';
import {
  abbreviationsOf,
  languagesFrom,
  nameOf,
  preferredTerm,
  unverified,
} from '../../core/glossary/concept-names.ts';
import { grammarOf } from '../../core/glossary/grammar.ts';
import { langOf, TERM_STATUSES, type Term, type TermType } from '../../core/glossary/term.ts';
import type { Lang } from '../../core/language/language.ts';
import type { EntryLine } from '../../rpc/glossary-line.ts';
import type { EntryRelation, EntryTerm, GlossaryEntry } from '../../rpc/glossary-panel.ts';

/** How a reader sees entries. */
export interface EntryReader {
  /** BCP 47 tag of the text's language: `pt`, `pt-PT`; undefined where it is not known. */
  readonly article: string | undefined;
  /** The language of the UI. */
  readonly ui: Lang;
}

/** What stands around an entry. */
export interface EntrySurroundings {
  /** Entries that it is tied to, by id; those that no glossary has are missing. */
  readonly related: ReadonlyMap<string, Concept>;
  /** Other entries that have one of its names. */
  readonly others: readonly Concept[];
  readonly isWritable: boolean;
}

/** What an evidence says of a field that nobody has checked. */
const UNCHECKED = 'knowledge';

/** @param as the form by which it was found */
export function entryLine(concept: Concept, { article, ui }: EntryReader, as?: string): EntryLine {
  const language = langOf(article) ?? ui;
  const name = nameOf(concept, language, article ?? null);
  const [abbreviation] = abbreviationsOf(concept, language);
  return {
    id: concept.id,
    name,
    kind: concept.kind,
    ...(abbreviation === undefined || abbreviation === name ? {} : { abbreviation }),
    layer: concept.source?.layer ?? 'built-in',
    label: concept.source?.label ?? '',
    ...(as === undefined || as === name || as === abbreviation ? {} : { as }),
  };
}

/** An entry as the Glossary view shows it. */
export function glossaryEntry(
  concept: Concept,
  reader: EntryReader,
  { related, others, isWritable }: EntrySurroundings,
): GlossaryEntry {
  const { type, active, place, notes } = concept;
  return {
    ...entryLine(concept, reader),
    ...(type === undefined ? {} : { type }),
    ...(active === undefined ? {} : { active }),
    ...(place === undefined ? {} : { place }),
    ...(notes === undefined ? {} : { notes }),
    definition: definitionFor(concept, reader),
    terms: entryTerms(concept, reader),
    relations: tiesOf(concept).map(({ type: tie, id }): EntryRelation => {
      const other = related.get(id);
      return { type: tie, id, entry: other ? entryLine(other, reader) : null };
    }),
    isVerified: concept.verified ?? unverified(concept).length === 0,
    isWritable,
    others: others.map((other) => entryLine(other, reader)),
  };
}

/** The entries that an entry speaks of. */
export function tiesOf({ relations, capital }: Concept): readonly Pick<EntryRelation, 'type' | 'id'>[] {
  return [
    ...(capital === undefined ? [] : [{ type: 'capital', id: capital } as const]),
    ...relations.map(({ type, to }) => ({ type, id: to })),
  ];
}

/** In the UI's language; where there is none, in the text's, else in any. */
function definitionFor({ definitions }: Concept, { article, ui }: EntryReader): GlossaryEntry['definition'] {
  for (const language of [ui, ...languagesFrom(langOf(article))]) {
    const text = definitions[language];
    if (text !== undefined) return { text, language };
  }
  return null;
}

const TYPE_ORDER: readonly TermType[] = ['full', 'abbreviation', 'descriptor', 'demonym'];

/** The text's language first; in it what should be written first, and last what should not. */
function entryTerms(concept: Concept, { article }: EntryReader): readonly EntryTerm[] {
  const languages: readonly string[] = [...languagesFrom(langOf(article)), 'ar'];
  const rank = ({ language, type, status }: Term): readonly number[] => {
    const at = languages.indexOf(language?.split('-')[0] ?? '');
    return [
      language === undefined ? 99 : at === -1 ? 98 : at,
      TYPE_ORDER.indexOf(type),
      TERM_STATUSES.indexOf(status),
      language === article ? 0 : 1,
    ];
  };
  return concept.terms
    .map((term) => ({ term, rank: rank(term) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ term }) => entryTerm(term, concept));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((each, index) => each !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function entryTerm(term: Term, concept: Concept): EntryTerm {
  const { text, type, status, from, to, note } = term;
  const language = langOf(term.language);
  const isShort = type === 'abbreviation' && term.language !== undefined;
  const full = isShort ? preferredTerm(concept, term.language) : undefined;
  const hasGrammar = language !== undefined && language !== 'en' && type !== 'demonym';
  const { gender, number, article } = hasGrammar
    ? grammarOf(term, concept.kind, full)
    : { gender: null, number: 'singular', article: term.article ?? null };
  return {
    text,
    type,
    status,
    language: term.language ?? null,
    ...(gender === null ? {} : { gender }),
    ...(number === 'plural' ? { number: 'plural' as const } : {}),
    ...(article === null || article === '' ? {} : { article }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(note === undefined ? {} : { note }),
    isVerified: isChecked(term, concept),
  };
}

function isChecked({ language, status, type }: Term, concept: Concept): boolean {
  const { evidence, verified } = concept;
  if (verified !== undefined) return verified;
  const entry = evidence['entry'] ?? evidence['*'];
  const field = type === 'full' && status === 'preferred' ? language?.split('-')[0] : 'variants';
  return (evidence[language ?? ''] ?? evidence[field ?? ''] ?? entry) !== UNCHECKED;
}
