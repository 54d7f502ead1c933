import { exportArticles } from '../export/export-articles.ts';
import type { ExportForm } from '../export/export-forms.ts';
import type { ExportedArticle } from '../export/exported-article.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Articles } from './arguments.ts';
import { readArticles } from './read-articles.ts';
import type { Terminal } from './terminal.ts';

/**
 * `dragoman export`: the dates, entities or mentions of all articles as one file on standard output.
 *
 * @returns whether everything could be read
 */
export async function printExport(
  articles: Articles,
  form: ExportForm,
  terminal: Terminal,
  translator: Translator,
): Promise<boolean> {
  const read: ExportedArticle[] = [];
  const allWell = await readArticles(articles, terminal, translator, (outcome) => {
    if ('error' in outcome) return;
    const { label, text, analysis } = outcome;
    read.push({ name: 'file' in label ? label.file : label.id, text, analysis });
  });
  terminal.output.write(exportArticles(read, form, { translator, now: new Date() }));
  return allWell;
}
