import type { ExportedArticle } from './exported-article.ts';

/** The records of articles as a JSON list of articles, the fields as in the analysis format. */
export function articlesJson(
  articles: readonly ExportedArticle[],
  name: string,
  recordsOf: (article: ExportedArticle) => readonly object[],
): string {
  const list = articles.map((article) => {
    const { title, source, publicationDate, language } = article.analysis;
    return { article: article.name, title, source, publicationDate, language, [name]: recordsOf(article) };
  });
  return `${JSON.stringify(list, null, 2)}\n`;
}
