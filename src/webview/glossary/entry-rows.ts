import type { EntryLine } from '../../rpc/glossary-line.ts';
import type { EntryRelation, EntryTerm, GlossaryEntry } from '../../rpc/glossary-panel.ts';
import type { Row } from '../shared/row.ts';

/** A row of an entry. */
export type EntryRow =
  HeadRow | FactRow | TermRow | MoreRow | TieRow | (OfEntry & { readonly is: 'file' | 'edit' });

interface OfEntry extends Row {
  readonly entry: GlossaryEntry;
}

export interface HeadRow extends OfEntry {
  readonly is: 'head';
  readonly isOpen: boolean;
}

/** Something that is said of the entry. */
export interface FactRow extends OfEntry {
  readonly is: 'fact';
  readonly fact: FactName;
}

export interface TermRow extends OfEntry {
  readonly is: 'term';
  readonly term: EntryTerm;
  /** Whether the term above it is of another language, and so the language is said. */
  readonly isFirst: boolean;
}

/** Opens the forms that are there for matching rather than for writing. */
export interface MoreRow extends OfEntry {
  readonly is: 'more';
  readonly count: number;
  readonly isOpen: boolean;
}

/** Leads to another entry. */
export interface TieRow extends OfEntry {
  readonly is: 'tie';
  readonly tie: EntryRelation['type'] | 'other';
  readonly id: string;
  readonly line: EntryLine | null;
}

export const FACTS = ['definition', 'period', 'place', 'notes'] as const;

export type FactName = (typeof FACTS)[number];

/** What the rows say, in the language of the UI. */
export interface EntryRowWords {
  /** Empty where there is nothing to say. */
  fact(entry: GlossaryEntry, fact: FactName): string;
  more(count: number): string;
  edit(entry: GlossaryEntry): string;
  file(entry: GlossaryEntry): string;
}

/**
 * The rows of some entries, from top to bottom: what it is, the terms to write, what it is tied to, where it comes from.
 *
 * @param toggled keys of heads and of `more` that stand otherwise than at first: the first entry open, the others closed
 */
export function entryRows(
  entries: readonly GlossaryEntry[],
  toggled: readonly string[],
  words: EntryRowWords,
): readonly EntryRow[] {
  return entries.flatMap((entry, index): readonly EntryRow[] => {
    const key = entry.id;
    const isOpen = (index === 0) !== toggled.includes(key);
    const head: HeadRow = { is: 'head', key, label: entry.name, target: null, entry, isOpen };
    return isOpen ? [head, ...detailsOf(entry, toggled, words)] : [head];
  });
}

function detailsOf(
  entry: GlossaryEntry,
  toggled: readonly string[],
  words: EntryRowWords,
): readonly EntryRow[] {
  const row = (part: string, label: string): OfEntry => ({
    key: `${entry.id}/${part}`,
    label,
    target: null,
    entry,
  });
  const facts = (...names: readonly FactName[]): readonly FactRow[] =>
    names.flatMap((fact) => {
      const label = words.fact(entry, fact);
      return label === '' ? [] : [{ is: 'fact', ...row(fact, label), fact } as const];
    });
  const terms = entry.terms.map((term, index) => ({ term, index }));
  const main = terms.filter(({ term }) => isMain(term));
  const rest = terms.filter(({ term }) => !isMain(term));
  const termRow = ({ term, index }: (typeof terms)[number], at: number, all: typeof terms): TermRow => ({
    is: 'term',
    ...row(`term/${index}`, term.text),
    term,
    isFirst: all[at - 1]?.term.language !== term.language,
  });
  const more = row('more', words.more(rest.length));
  const isMoreOpen = toggled.includes(more.key);
  const tie = (type: TieRow['tie'], id: string, line: EntryLine | null): TieRow => ({
    is: 'tie',
    ...row(`${type}/${id}`, line?.name ?? id),
    tie: type,
    id,
    line,
  });
  return [
    ...facts('definition'),
    ...main.map(termRow),
    ...(rest.length === 0 ? [] : [{ is: 'more', ...more, count: rest.length, isOpen: isMoreOpen } as const]),
    ...(isMoreOpen ? rest.map(termRow) : []),
    ...facts('period', 'place', 'notes'),
    ...entry.relations.map(({ type, id, entry: line }) => tie(type, id, line)),
    ...entry.others.map((line) => tie('other', line.id, line)),
    { is: 'file', ...row('file', words.file(entry)) },
    { is: 'edit', ...row('edit', words.edit(entry)) },
  ];
}

/** What one writes, or must not write; the other forms are there to be found. */
function isMain({ type, status, language }: EntryTerm): boolean {
  if (status === 'deprecated' || status === 'forbidden' || status === 'superseded') return true;
  if (type === 'abbreviation') return true;
  return type === 'full' && status === 'preferred' && language !== null;
}
