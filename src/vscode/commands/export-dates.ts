import * as vscode from 'vscode';
import type { DateFormat } from '../../export/export-dates.ts';
import type { ArticleReader } from '../editor/article-reader.ts';
import type { Log } from '../support/log.ts';
import type { UiLanguage } from '../workspace/ui-language.ts';
import { writeFile } from '../workspace/write-file.ts';

export interface ExportDatesOptions {
  readonly reader: Pick<ArticleReader, 'reading'>;
  readonly ui: UiLanguage;
  readonly log: Log;
}

/** The formats in the order they are offered, with the endings of their files. */
const FORMATS: readonly { readonly format: DateFormat; readonly ending: string }[] = [
  { format: 'csv', ending: 'csv' },
  { format: 'json', ending: 'json' },
  { format: 'ics', ending: 'ics' },
  { format: 'timelinejs', ending: 'json' },
];

/** Writes the dates of the current article into a file, in a format and at a place that the user picks. */
export async function exportDates({ reader, ui, log }: ExportDatesOptions): Promise<void> {
  const { reading } = reader;
  const { t } = ui.translator;
  if (reading.status !== 'ready') {
    void vscode.window.showInformationMessage(t('export.none'));
    return;
  }
  const picked = await vscode.window.showQuickPick(
    FORMATS.map(({ format, ending }) => ({
      label: t(`export.${format}`),
      detail: t(`export.${format}Hint`),
      format,
      ending,
    })),
    { title: t('export.title'), placeHolder: t('export.pick') },
  );
  if (!picked) return;
  const { document, text, analysis } = reading;
  const place = besides(document.uri, `-dates.${picked.ending}`);
  const uri = await vscode.window.showSaveDialog({
    title: t('export.title'),
    saveLabel: t('export.save'),
    ...(place && { defaultUri: place }),
    filters: { [picked.label]: [picked.ending] },
  });
  if (!uri) return;
  // Few need it, and it brings two libraries: it is loaded when it is first asked for.
  const { exportDates: write } = await import('../../export/export-dates.ts');
  const article = { name: vscode.workspace.asRelativePath(document.uri), text, analysis };
  const content = write([article], picked.format, { translator: ui.translator, now: new Date() });
  const file = vscode.workspace.asRelativePath(uri);
  try {
    await writeFile(uri, content);
  } catch (error) {
    log.error(error instanceof Error ? error : String(error));
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(t('export.failed', { file, reason }));
    return;
  }
  const open = t('export.open');
  const message = t('export.done', { count: analysis.dates.length, file });
  if ((await vscode.window.showInformationMessage(message, open)) === open)
    await vscode.commands.executeCommand('vscode.open', uri);
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
