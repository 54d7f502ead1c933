import type { ExportedArticle } from './exported-article.ts';
import { dateRecords } from './date-record.ts';

/** The dates of articles as a JSON list of articles, the fields as in the analysis format. */
export function datesJson(articles: readonly ExportedArticle[]): string {
  const list = articles.map((article) => {
    const { title, source, publicationDate, language } = article.analysis;
    return { article: article.name, title, source, publicationDate, language, dates: dateRecords(article) };
  });
  return `${JSON.stringify(list, null, 2)}\n`;
}
