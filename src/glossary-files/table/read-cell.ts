import type { GlossaryProblem } from '../../core/glossary/glossary-problem.ts';
import { isLang, LANGS } from '../../core/language/language.ts';
import { langOf } from '../../core/glossary/term.ts';
import type { Span } from '../../core/text/span.ts';
import { ASSUMED_KIND, kindOf } from '../kind-words.ts';
import { addTerm, append, put, type RawEntry } from '../raw-entries.ts';
import { languageTag } from '../language-tag.ts';
import { STATUS_OF, TYPE_OF } from '../tbx/tbx-words.ts';
import { TERM_TYPES } from '../../core/glossary/term.ts';
import { valuesOf } from './cells.ts';
import type { Column } from './columns.ts';

/** A row as it is read into an entry. */
export interface RowReading {
  readonly entry: RawEntry;
  readonly delimiter: string;
  /** Of a row of a term. */
  readonly language: string | undefined;
  readonly perTerm: boolean;
  readonly hasKind: boolean;
  readonly hasTermType: boolean;
  readonly problems: GlossaryProblem[];
  /** The first of the row's terms in the entry. */
  readonly first: number;
}

/** Reads a cell that is not empty. */
export function readCell(reading: RowReading, column: Column, cell: string, span: Span): void {
  const { entry, delimiter } = reading;
  switch (column.says) {
    case 'nothing':
    case 'language':
      return;
    case 'name':
      readNames(reading, column.tag, cell, span);
      return;
    case 'variants':
      for (const term of valuesOf(cell, delimiter))
        if (column.tag === undefined) append(entry, ['variants'], term, span);
        else addTerm(entry, { term, language: column.tag, status: 'admitted' }, span);
      return;
    case 'list':
      if (column.path[0] === 'abbreviations' && column.tag !== undefined)
        for (const term of valuesOf(cell, delimiter))
          addTerm(entry, { term, language: column.tag, type: 'abbreviation', status: 'admitted' }, span);
      else for (const text of valuesOf(cell, delimiter)) append(entry, column.path, text, span);
      return;
    case 'definition':
      put(entry, ['definition', langOf(column.tag ?? reading.language) ?? 'en'], cell, span);
      return;
    case 'demonyms':
      for (const text of valuesOf(cell, delimiter))
        if (column.tag !== undefined && isLang(column.tag))
          append(entry, ['demonyms', column.tag], text, span);
        else for (const language of LANGS) append(entry, ['demonyms', language], text, span);
      return;
    case 'former':
      for (const text of valuesOf(cell, delimiter)) addFormer(entry, text, span);
      return;
    case 'records':
      for (const text of valuesOf(cell, delimiter)) {
        const colon = text.indexOf(': ');
        if (colon > 0) put(entry, [column.key, text.slice(0, colon)], text.slice(colon + 2), span);
      }
      return;
    case 'kind':
      readKind(reading, cell, span);
      return;
    case 'type':
      readType(reading, cell, span);
      return;
    case 'note':
      if (reading.perTerm) setDetail(reading, undefined, 'note', cell, span);
      else put(entry, ['notes'], cell, span);
      return;
    case 'status':
      setDetail(reading, column.tag, 'status', statusOf(cell), span);
      return;
    case 'detail':
      readDetail(reading, column, cell, span);
      return;
    case 'text':
      readText(entry, column.path, cell, span);
      return;
    case 'number':
      put(entry, column.path, numberOf(cell), span);
      return;
    case 'truth':
      put(entry, column.path, truthOf(cell), span);
      return;
  }
}

function readText(entry: RawEntry, path: readonly string[], cell: string, span: Span): void {
  if (path[0] === 'id') {
    entry.id = cell;
    entry.places.set('id', span);
  } else put(entry, path, cell, span);
}

/** The first one is the name of its language, the others may be written, too. */
function readNames(reading: RowReading, tag: string | undefined, cell: string, span: Span): void {
  const language = tag ?? reading.language;
  const names = reading.perTerm ? [cell] : valuesOf(cell, reading.delimiter);
  for (const term of names)
    addTerm(reading.entry, { term, ...(language === undefined ? {} : { language }) }, span);
}

/** Says something of the row's terms: of those of a language, else of all. */
function setDetail(
  { entry, first, perTerm }: RowReading,
  tag: string | undefined,
  key: string,
  value: unknown,
  span: Span,
): void {
  entry.terms.slice(first).forEach((term, index, names) => {
    if (tag !== undefined && term['language'] !== tag) return;
    // Details are those of the name, and not of what stands beside it in its cell.
    if (!perTerm && names.findIndex(({ language }) => language === term['language']) !== index) return;
    // English has no gender: a column without a language is not about it.
    if (tag === undefined && !perTerm && key !== 'status' && langOf(String(term['language'])) === 'en')
      return;
    term[key] = value;
    entry.places.set(`terms ${first + index} ${key}`, span);
  });
}

function readDetail(
  reading: RowReading,
  { key, tag }: Extract<Column, { readonly says: 'detail' }>,
  cell: string,
  span: Span,
): void {
  const word = plain(cell);
  const value = {
    type: () => typeOf(cell) ?? cell,
    gender: () => lookUp(GENDERS, word) ?? cell,
    number: () => lookUp(NUMBERS, word) ?? cell,
    from: () => numberOf(cell),
    to: () => numberOf(cell),
    'only-in': () => valuesOf(cell, reading.delimiter).map((each) => languageTag(each) ?? each),
    ambiguous: () => truthOf(cell),
  }[key];
  setDetail(reading, tag, key, value ? value() : cell, span);
}

function readKind({ entry, problems }: RowReading, cell: string, span: Span): void {
  const kind = kindOf(cell);
  put(entry, ['kind'], kind ?? ASSUMED_KIND, span);
  if (kind) return;
  if (entry.value['type'] === undefined) put(entry, ['type'], cell, span);
  const values = { found: cell.slice(0, 60), kind: ASSUMED_KIND };
  problems.push({ code: 'unknownKind', severity: 'warning', path: [], values, span });
}

/** A table without kinds may have them under this name; one of terms may say here what sort of form each is. */
function readType(reading: RowReading, cell: string, span: Span): void {
  const kind = reading.hasKind ? undefined : kindOf(cell);
  const type = reading.perTerm && !reading.hasTermType ? typeOf(cell) : undefined;
  if (type !== undefined) setDetail(reading, undefined, 'type', type, span);
  else if (kind) put(reading.entry, ['kind'], kind, span);
  else put(reading.entry, ['type'], cell, span);
}

/** `Nahria (1950-1970)`, `Nahria (-1970)` */
const FORMER = /^(?<name>.{1,400}?)\s*\((?<from>\d{4})?\s*[-–]\s*(?<to>\d{4})?\)$/u;

function addFormer(entry: RawEntry, text: string, span: Span): void {
  const { name = text, from, to } = FORMER.exec(text)?.groups ?? {};
  addTerm(
    entry,
    {
      term: name,
      status: 'superseded',
      ...(from === undefined ? {} : { from: Number(from) }),
      ...(to === undefined ? {} : { to: Number(to) }),
    },
    span,
  );
}

const GENDERS = {
  m: 'm',
  f: 'f',
  masculine: 'm',
  feminine: 'f',
  masculino: 'm',
  femenino: 'f',
  feminino: 'f',
  masc: 'm',
  fem: 'f',
};
const NUMBERS = {
  singular: 'singular',
  plural: 'plural',
  sg: 'singular',
  pl: 'plural',
  s: 'singular',
  p: 'plural',
};

const STATUSES_ES_PT: Readonly<Record<string, string>> = {
  preferido: 'preferred',
  preferente: 'preferred',
  preferencial: 'preferred',
  aprobado: 'preferred',
  aprovado: 'preferred',
  admitido: 'admitted',
  permitido: 'admitted',
  obsoleto: 'superseded',
  antiguo: 'superseded',
  antigo: 'superseded',
  desaconsejado: 'deprecated',
  desaconselhado: 'deprecated',
  prohibido: 'forbidden',
  proibido: 'forbidden',
};

/** What is no status is left to the check of the entry. */
function statusOf(cell: string): string {
  const word = plain(cell).replace(/admnsts$/u, '');
  return lookUp(STATUS_OF, word) ?? lookUp(STATUSES_ES_PT, word) ?? cell;
}

function typeOf(cell: string): string | undefined {
  return (
    TERM_TYPES.find((type) => type === cell) ??
    lookUp(
      { ...TYPE_OF, sigla: 'abbreviation', acronimo: 'abbreviation', abreviatura: 'abbreviation' },
      plain(cell),
    )
  );
}

function plain(cell: string): string {
  return cell
    .normalize('NFD')
    .replace(/[\p{M}\s_-]+/gu, '')
    .toLowerCase();
}

function lookUp<T>(words: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined;
}

/** A number, its decimal part behind a point or a comma; what is none is left to the check of the entry. */
function numberOf(cell: string): number | string {
  const number = Number(cell.replace(',', '.'));
  return Number.isFinite(number) ? number : cell;
}

const TRUE = new Set(['true', 'yes', 'si', 'sim', '1', 'x', 'verdadero', 'verdadeiro', 'v']);
const FALSE = new Set(['false', 'no', 'nao', '0', 'falso', 'f']);

function truthOf(cell: string): boolean | string {
  const word = plain(cell);
  return TRUE.has(word) ? true : FALSE.has(word) ? false : cell;
}
