import Papa from 'papaparse';
import { FORMULA } from '../core/text/formula.ts';
import type { ExportedArticle } from './exported-article.ts';

/** The columns of a table by their names, and what each has of a record; undefined and null leave a cell empty. */
export type Columns<R> = Readonly<Record<string, (record: R) => Cell>>;

type Cell = string | number | boolean | readonly string[] | null | undefined;

/**
 * The records of articles as one table in CSV after RFC 4180, a row a record, each with the article it is from. The
 * first row has the names of the columns, those of the analysis format; lists stand in one cell, parted by semicolons.
 *
 * With a BOM, without which spreadsheets take the letters for Windows-1252; a cell that a spreadsheet would run as a
 * formula is made harmless by a leading apostrophe (CWE-1236).
 */
export function articlesCsv<R>(
  articles: readonly ExportedArticle[],
  recordsOf: (article: ExportedArticle) => readonly R[],
  columns: Columns<R>,
): string {
  const cells = Object.values(columns);
  const data = articles.flatMap((article) => {
    const { title, publicationDate } = article.analysis;
    const head = [article.name, title ?? '', publicationDate.value ?? ''];
    return recordsOf(article).map((record) => [...head, ...cells.map((of) => inCell(of(record)))]);
  });
  const fields = ['article', 'title', 'publicationDate', ...Object.keys(columns)];
  return `\uFEFF${Papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}

function inCell(value: Cell): string | number {
  if (typeof value === 'object') return value?.join('; ') ?? '';
  return typeof value === 'number' ? value : String(value ?? '');
}
