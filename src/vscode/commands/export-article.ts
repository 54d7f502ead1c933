import * as vscode from 'vscode';
import { EXPORT_FORMS, type ExportForm } from '../../export/export-forms.ts';
import type { ArticleReader } from '../editor/article-reader.ts';
import type { Log } from '../support/log.ts';
import type { UiLanguage } from '../workspace/ui-language.ts';
import { saveAndTell } from './save-and-tell.ts';

export interface ExportArticleOptions {
  readonly reader: Pick<ArticleReader, 'reading'>;
  readonly ui: UiLanguage;
  readonly log: Log;
}

/** The forms that the commands offer, in that order. */
const CHOICES = {
  dates: ['dates.csv', 'dates.json', 'dates.ics', 'dates.timelinejs'],
  entities: ['entities.csv', 'mentions.csv', 'entities.json', 'mentions.json'],
} as const satisfies Record<string, readonly ExportForm[]>;

/** Writes what is asked for of the current article into a file, in a form and at a place that the user picks. */
export async function exportArticle(
  { reader, ui, log }: ExportArticleOptions,
  asked: keyof typeof CHOICES,
): Promise<void> {
  const { reading } = reader;
  const { t } = ui.translator;
  if (reading.status !== 'ready') {
    void vscode.window.showInformationMessage(t('export.none'));
    return;
  }
  const title = t(`export.${asked}.title`);
  const picked = await vscode.window.showQuickPick(
    CHOICES[asked].map((form) => ({
      label: t(`export.${form}.label`),
      detail: t(`export.${form}.hint`),
      form,
    })),
    { title, placeHolder: t('export.pick') },
  );
  if (!picked) return;
  const { document, text, analysis } = reading;
  const { exported, ending } = EXPORT_FORMS[picked.form];
  const place = besides(document.uri, `-${exported}.${ending}`);
  const uri = await vscode.window.showSaveDialog({
    title,
    saveLabel: t('export.save'),
    ...(place && { defaultUri: place }),
    filters: { [picked.label]: [ending] },
  });
  if (!uri) return;
  // Few need it, and it brings two libraries: it is loaded when it is first asked for.
  const { exportArticles } = await import('../../export/export-articles.ts');
  const article = { name: vscode.workspace.asRelativePath(document.uri), text, analysis };
  const content = exportArticles([article], picked.form, { translator: ui.translator, now: new Date() });
  await saveAndTell(uri, content, {
    ui,
    log,
    done: (file) => t(`export.${exported}.done`, { count: analysis[exported].length, file }),
  });
}

/** A file beside the article, by its name; an article without a file has it in the workspace. */
function besides(article: vscode.Uri, ending: string): vscode.Uri | undefined {
  const name = article.path.slice(article.path.lastIndexOf('/') + 1).replace(/\.[^.]{1,8}$/u, '');
  const isUntitled = article.scheme === 'untitled';
  const folder = isUntitled
    ? vscode.workspace.workspaceFolders?.[0]?.uri
    : vscode.Uri.joinPath(article, '..');
  return folder && vscode.Uri.joinPath(folder, name + ending);
}
