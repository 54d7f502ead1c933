import type { ExportedArticle } from './exported-article.ts';
import { toCsv } from './csv.ts';
import { dateRecords } from './date-record.ts';

const COLUMNS = [
  'article',
  'title',
  'publicationDate',
  'text',
  'type',
  'value',
  'mod',
  'from',
  'to',
  'anchor',
  'range',
  'sentence',
  'actors',
  'start',
  'end',
] as const;

/** The dates of articles as CSV, a row an expression; names of columns as in the analysis format. */
export function datesCsv(articles: readonly ExportedArticle[]): string {
  return toCsv(
    COLUMNS,
    articles.flatMap((article) => {
      const { title, publicationDate } = article.analysis;
      return dateRecords(article).map((date) => [
        article.name,
        title ?? '',
        publicationDate.value ?? '',
        date.text,
        date.type,
        date.value ?? '',
        date.mod ?? '',
        date.from ?? '',
        date.to ?? '',
        date.anchor,
        date.rangeId ?? '',
        date.sentence,
        date.actors.join('; '),
        date.start,
        date.end,
      ]);
    }),
  );
}
