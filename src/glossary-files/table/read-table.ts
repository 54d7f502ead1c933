import type { GlossaryProblem } from '../../core/glossary/glossary-problem.ts';
import type { Span } from '../../core/text/span.ts';
import { unharmed } from '../../core/text/formula.ts';
import { ASSUMED_KIND } from '../kind-words.ts';
import { languageTag } from '../language-tag.ts';
import { createRawEntry, rawGlossaryOf, type RawEntry } from '../raw-entries.ts';
import { unreadable, type RawGlossary } from '../raw-glossary.ts';
import { columnOf, type Column } from './columns.ts';
import { readCell, type RowReading } from './read-cell.ts';
import { tableRows, type Table, type TableRow } from './table-rows.ts';

/**
 * Reads CSV or TSV with a header: a row an entry, with a column a language, or a row a term, with columns for the term and
 * its language. Which it is the header says.
 */
export function readTable(text: string): RawGlossary {
  const table = tableRows(text);
  const [header, ...rows] = table.rows;
  if (!header) return { ...unreadable(noEntries({ start: 0, end: 0 })), problems: table.problems };
  const columns = header.cells.map((cell) => columnOf(unharmed(cell.trim())));
  const named = columns.flatMap((column) => (column?.says === 'name' ? [column] : []));
  if (named.length === 0) return unreadable(noEntries(table.cellSpan(header, 0)));
  const problems = [...table.problems, ...unknownColumns(header, columns, table)];
  const perTerm =
    named.every(({ tag }) => tag === undefined) && columns.some((column) => column?.says === 'language');
  const entries: RawEntry[] = [];
  const byKey = new Map<string, RawEntry>();
  for (const row of rows) {
    const key = perTerm ? keyOf(row, columns) : '';
    const known = byKey.get(key);
    const span = table.cellSpan(row, 0);
    const entry = (key === '' ? undefined : known) ?? createRawEntry(span);
    if (entry !== known || key === '') entries.push(entry);
    if (key !== '') byKey.set(key, entry);
    readRow({ entry, row, columns, table, perTerm, problems });
  }
  return rawGlossaryOf(entries, [...problems, ...assumeKinds(entries)]);
}

interface RowInTable {
  readonly entry: RawEntry;
  readonly row: TableRow;
  readonly columns: readonly (Column | undefined)[];
  readonly table: Table;
  readonly perTerm: boolean;
  readonly problems: GlossaryProblem[];
}

function readRow({ entry, row, columns, table, perTerm, problems }: RowInTable): void {
  const surplus = row.cells.findIndex((cell, index) => index >= columns.length && cell.trim() !== '');
  if (surplus >= 0)
    problems.push({ code: 'extraCells', severity: 'warning', path: [], span: table.cellSpan(row, surplus) });
  const language = languageOf(row, columns);
  const reading: RowReading = {
    entry,
    delimiter: table.delimiter,
    language,
    perTerm,
    hasKind: columns.some((column) => column?.says === 'kind'),
    hasTermType: columns.some((column) => column?.says === 'detail' && column.key === 'type'),
    problems,
    first: entry.terms.length,
  };
  // The names come first, so that what is said of them finds them.
  for (const isName of [true, false])
    columns.forEach((column, index) => {
      if (!column || (column.says === 'name') !== isName) return;
      const cell = unharmed((row.cells[index] ?? '').trim());
      if (cell === '') return;
      readCell(reading, column, cell, table.cellSpan(row, index));
    });
}

/** By which rows of terms belong to one entry: its id. */
function keyOf(row: TableRow, columns: readonly (Column | undefined)[]): string {
  const at = columns.findIndex((column) => column?.says === 'text' && column.path[0] === 'id');
  return (row.cells[at] ?? '').trim();
}

function languageOf(row: TableRow, columns: readonly (Column | undefined)[]): string | undefined {
  const at = columns.findIndex((column) => column?.says === 'language');
  return languageTag(row.cells[at] ?? '');
}

function unknownColumns(
  header: TableRow,
  columns: readonly (Column | undefined)[],
  table: Table,
): readonly GlossaryProblem[] {
  return columns.flatMap((column, index) => {
    const key = (header.cells[index] ?? '').trim();
    if (column || key === '') return [];
    return [
      {
        code: 'unknownColumn',
        severity: 'warning',
        path: [],
        values: { key: key.slice(0, 60) },
        span: table.cellSpan(header, index),
      } as const,
    ];
  });
}

function assumeKinds(entries: readonly RawEntry[]): readonly GlossaryProblem[] {
  const assumed = entries.filter(({ value }) => value['kind'] === undefined);
  for (const { value } of assumed) value['kind'] = value['place'] === undefined ? ASSUMED_KIND : 'place';
  const [first] = assumed;
  if (!first) return [];
  const values = { kind: ASSUMED_KIND };
  return [{ code: 'kindAssumed', severity: 'warning', path: [], values, span: first.span }];
}

function noEntries(span: Span): GlossaryProblem {
  return { code: 'noEntries', severity: 'error', path: [], span };
}
