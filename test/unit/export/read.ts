import { analyse } from '../../../src/core/analyse.ts';
import { createGlossary, type Glossary } from '../../../src/core/glossary/glossary.ts';
import type { ExportedArticle } from '../../../src/export/exported-article.ts';

/** An article as it is exported, read with no glossary on Wednesday, 14 August 2019. */
export function read(text: string, name = 'news.txt', publicationDate = '2019-08-14'): ExportedArticle {
  return readWith(createGlossary([]), text, name, publicationDate);
}

/** The same with a glossary. */
export function readWith(
  glossary: Glossary,
  text: string,
  name = 'news.txt',
  publicationDate = '2019-08-14',
): ExportedArticle {
  return { name, text, analysis: analyse(text, { publicationDate, language: 'en', glossary }) };
}
