import Papa from 'papaparse';
import type { Concept } from '../../core/glossary/concept.ts';
import { harmless } from '../../core/text/formula.ts';
import { LANGS } from '../../core/language/language.ts';
import { entryOf, type EntryValue } from '../entry-of.ts';
import type { LossList } from '../loss.ts';
import { cellOf } from './cells.ts';

export interface TableOptions {
  readonly delimiter: ',' | ';' | '\t';
  /** A row a concept, or a row a term, which keeps every detail of a term. */
  readonly rows: 'concepts' | 'terms';
}

/** The columns of an entry in one cell each, by their names; those of its forms are beside. */
const ENTRY_COLUMNS: readonly (readonly [name: string, path: readonly string[]])[] = [
  ['active from', ['active', 'from']],
  ['active to', ['active', 'to']],
  ['side', ['side']],
  ['latitude', ['place', 'lat']],
  ['longitude', ['place', 'lon']],
  ['in', ['place', 'in']],
  ['approximate', ['place', 'approximate']],
  ['predecessor', ['related', 'predecessor']],
  ['successor', ['related', 'successor']],
  ['member of', ['related', 'member-of']],
  ['part of', ['related', 'part-of']],
  ['capital', ['capital']],
  ['seats', ['seats']],
  ['examples', ['examples', 'matches']],
  ['examples not', ['examples', 'not']],
  ['ids', ['ids']],
  ['evidence', ['evidence']],
  ['verified', ['verified']],
  ['notes', ['notes']],
  ['matching', ['matching']],
];

const GRAMMAR = ['gender', 'number', 'article'] as const;

type Row = Readonly<Record<string, string>>;

/**
 * Glossary entries as a table with a header, after RFC 4180. CSV begins with a BOM, without which spreadsheets take the
 * letters for Windows-1252; a cell that a spreadsheet would run as a formula is made harmless.
 */
export function writeTable(concepts: readonly Concept[], options: TableOptions, losses: LossList): string {
  const rows = concepts.flatMap((concept) =>
    options.rows === 'terms' ? termRows(concept) : [conceptRow(concept, losses)],
  );
  for (const { id, active } of concepts)
    if (active?.from === null && active.to === null) losses.add('active', id);
  const known = new Set(rows.flatMap((row) => Object.keys(row)));
  const order = options.rows === 'terms' ? TERM_ORDER : conceptOrder(known);
  const fields = order.filter((name) => known.has(name) || name === 'id' || name === 'kind');
  const data = rows.map((row) => fields.map((name) => harmless(row[name] ?? '')));
  const table = Papa.unparse({ fields, data }, { newline: '\r\n', delimiter: options.delimiter });
  return `${options.delimiter === '\t' ? '' : '\uFEFF'}${table}\r\n`;
}

const HEAD = ['id', 'kind', 'type', 'domain'];
const DEFINITIONS = LANGS.map((language) => `definition ${language}`);

function conceptOrder(known: ReadonlySet<string>): readonly string[] {
  const regions = [...known].filter((name) => /^[a-z]{2}-(?:[A-Z]{2}|\d{3})$/u.test(name)).sort();
  const tags = [...LANGS, ...regions, 'ar'];
  return [
    ...HEAD,
    ...tags,
    ...tags.flatMap((tag) => GRAMMAR.map((detail) => `${tag} ${detail}`)),
    'abbreviations',
    'variants',
    'descriptors',
    'former',
    ...LANGS.map((language) => `demonyms ${language}`),
    'ambiguous',
    ...DEFINITIONS,
    ...ENTRY_COLUMNS.map(([name]) => name),
  ];
}

const TERM_ORDER: readonly string[] = [
  'id',
  'kind',
  'term',
  'language',
  'term type',
  'status',
  ...GRAMMAR,
  'case',
  'from',
  'to',
  'only in',
  'ambiguous term',
  'note',
  'type',
  'domain',
  ...DEFINITIONS,
  ...ENTRY_COLUMNS.map(([name]) => name),
];

function conceptRow(concept: Concept, losses: LossList): Row {
  const entry = entryOf(concept);
  const row: Record<string, string> = { ...entryCells(entry) };
  for (const [key, value] of Object.entries(entry)) {
    if (key === 'terms') losses.add('terms', concept.id);
    else if (/^(?:en|es|pt|ar|[a-z]{2}-(?:[A-Z]{2}|\d{3}))$/u.test(key))
      nameCells(key, value, row, () => {
        losses.add('terms', concept.id);
      });
    else if (['abbreviations', 'variants', 'descriptors', 'ambiguous'].includes(key))
      row[key] = textOf(value);
    else if (key === 'former') row[key] = cellOf((value as readonly Former[]).map(formerText));
    else if (key === 'demonyms')
      for (const [language, words] of Object.entries(value as object))
        row[`demonyms ${language}`] = textOf(words);
  }
  return row;
}

interface Former {
  readonly name: string;
  readonly from?: number;
  readonly to?: number;
}

function formerText({ name, from, to }: Former): string {
  return from === undefined && to === undefined ? name : `${name} (${from ?? ''}-${to ?? ''})`;
}

/** A name and its grammar; other details have no column. */
function nameCells(tag: string, value: unknown, row: Record<string, string>, lose: () => void): void {
  if (typeof value === 'string') {
    row[tag] = cellOf([value]);
    return;
  }
  for (const [key, detail] of Object.entries(value as object)) {
    if (key === 'term') row[tag] = cellOf([String(detail)]);
    else if ((GRAMMAR as readonly string[]).includes(key)) row[`${tag} ${key}`] = String(detail);
    else lose();
  }
}

/** A row for each form; what is said of the entry stands in the first. */
function termRows(concept: Concept): readonly Row[] {
  const entry = entryOf(concept);
  return concept.terms.map((term, index): Row => ({
    id: concept.id,
    term: term.text,
    'term type': term.type,
    status: term.status,
    ...cellsOf({
      language: term.language,
      gender: term.gender,
      number: term.number,
      article: term.article === '' ? 'none' : term.article,
      case: term.case,
      from: term.from,
      to: term.to,
      'only in': term.onlyIn?.join(' | '),
      'ambiguous term': term.ambiguous,
      note: term.note,
    }),
    ...(index === 0 ? entryCells(entry) : {}),
  }));
}

/** What is said of the entry as a whole. */
function entryCells(entry: EntryValue): Row {
  const cells: Record<string, string> = {};
  for (const name of HEAD) if (entry[name] !== undefined) cells[name] = textOf(entry[name]);
  for (const language of LANGS) {
    const definition = valueAt(entry, ['definition', language]);
    if (definition !== undefined) cells[`definition ${language}`] = textOf(definition);
  }
  for (const [name, path] of ENTRY_COLUMNS) {
    const value = valueAt(entry, path);
    if (value !== undefined) cells[name] = textOf(value);
  }
  return cells;
}

function valueAt(entry: EntryValue, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[key] : undefined,
    entry,
  );
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return cellOf(value.map(String));
  if (typeof value === 'object' && value !== null)
    return cellOf(Object.entries(value).map(([key, each]) => `${key}: ${String(each)}`));
  return String(value);
}

function cellsOf(values: Readonly<Record<string, string | number | boolean | undefined>>): Row {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  );
}
