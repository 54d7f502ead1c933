import Papa from 'papaparse';
import type { GlossaryProblem } from '../../core/glossary/glossary-problem.ts';
import type { Span } from '../../core/text/span.ts';

/** A row with its cells as they are meant; `span` covers it in the text. */
export interface TableRow extends Span {
  readonly cells: readonly string[];
}

export interface Table {
  readonly delimiter: string;
  readonly rows: readonly TableRow[];
  readonly problems: readonly GlossaryProblem[];
  /** Where a cell stands, without its quotation marks. */
  readonly cellSpan: (row: TableRow, column: number) => Span;
}

/** What Excel writes before a table whose delimiter is not the one of its language: `sep=;` */
const SEPARATOR_LINE = /^sep=(?<delimiter>[^\n\r])\r?\n/iu;

/** How often reading begins again after a quotation mark that is not closed where it should be. */
const MOST_RESTARTS = 20;

/** The rows of CSV or TSV, but for empty ones. A quotation mark that is never closed costs its own row only. */
export function tableRows(text: string): Table {
  const begin = text.startsWith('\uFEFF') ? 1 : 0;
  const stated = SEPARATOR_LINE.exec(text.slice(begin, begin + 20));
  const delimiter = stated?.groups?.['delimiter'] ?? sniffed(text.slice(begin));
  const rows: TableRow[] = [];
  const problems: GlossaryProblem[] = [];
  let from = begin + (stated?.[0].length ?? 0);
  for (let restart = 0; restart <= MOST_RESTARTS; restart++) {
    const broken = parseFrom(text, from, delimiter, rows, restart < MOST_RESTARTS);
    if (!broken) break;
    const end = lineEnd(text, broken.start);
    problems.push({
      code: 'syntax',
      severity: 'error',
      path: [],
      values: { detail: broken.detail },
      span: { start: broken.start, end },
    });
    from = end + (/^\r\n|^[\n\r]/u.exec(text.slice(end, end + 2))?.[0].length ?? 1);
    if (from >= text.length) break;
  }
  return { delimiter, rows, problems, cellSpan: (row, column) => cellSpan(text, row, column, delimiter) };
}

/**
 * Adds the rows from a place on.
 *
 * @param again whether reading may begin again behind the first line of a row whose quotation marks are wrong
 * @returns the first such row
 */
function parseFrom(
  text: string,
  from: number,
  delimiter: string,
  rows: TableRow[],
  again: boolean,
): { readonly start: number; readonly detail: string } | null {
  const rest = text.slice(from);
  const broken: { start?: number; detail?: string } = {};
  let start = from;
  Papa.parse<string[]>(rest, {
    delimiter,
    skipEmptyLines: false,
    // Of files with several kinds of line ends: what is left of a CRLF is white space.
    newline: rest.includes('\n') ? '\n' : '\r',
    step: ({ data, errors, meta }, parser) => {
      const end = Math.min(from + meta.cursor, text.length);
      const open = errors.find(({ type }) => type === 'Quotes');
      if (open) {
        broken.start ??= start;
        broken.detail ??= open.message;
        if (again) parser.abort();
      } else if (data.some((cell) => cell.trim() !== '')) rows.push({ cells: data, start, end });
      start = end;
    },
  });
  return broken.start === undefined ? null : { start: broken.start, detail: broken.detail ?? '' };
}

/** The delimiter that stands most often in the first line, outside quotation marks. */
function sniffed(text: string): string {
  const [line = ''] = /^.{0,20000}/mu.exec(text.trimStart()) ?? [];
  const bare = line.replace(/"[^"]*"/gu, '');
  const counts = ['\t', ';', ','].map((each) => ({ each, count: bare.split(each).length }));
  counts.sort((a, b) => b.count - a.count);
  return counts[0]?.each ?? ',';
}

function lineEnd(text: string, start: number): number {
  const found = /[\n\r]/u.exec(text.slice(start))?.index;
  return found === undefined ? text.length : start + found;
}

function cellSpan(text: string, row: TableRow, column: number, delimiter: string): Span {
  let at = row.start;
  for (let index = 0; at <= row.end; index++) {
    const end = cellEnd(text, at, row.end, delimiter);
    if (index === column) return inQuotes(text, at, end);
    at = end + 1;
  }
  return inQuotes(text, row.start, lineEnd(text.slice(0, row.end), row.start));
}

function cellEnd(text: string, start: number, rowEnd: number, delimiter: string): number {
  let at = start;
  if (text.charAt(at) === '"') {
    at++;
    while (at < rowEnd && (text.charAt(at) !== '"' || text.charAt(at + 1) === '"'))
      at += text.charAt(at) === '"' ? 2 : 1;
  }
  while (at < rowEnd && text.charAt(at) !== delimiter && !/[\n\r]/u.test(text.charAt(at))) at++;
  return at;
}

const LONGEST_SPAN = 300;

function inQuotes(text: string, start: number, end: number): Span {
  const from = text.charAt(start) === '"' && end - start > 1 ? start + 1 : start;
  const to = from > start && text.charAt(end - 1) === '"' ? end - 1 : end;
  return { start: from, end: Math.max(from, Math.min(to, from + LONGEST_SPAN)) };
}
