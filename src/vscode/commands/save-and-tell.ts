import * as vscode from 'vscode';
import type { Log } from '../support/log.ts';
import type { UiLanguage } from '../workspace/ui-language.ts';
import { writeFile } from '../workspace/write-file.ts';

export interface SaveAndTellOptions {
  readonly ui: UiLanguage;
  readonly log: Log;
  /** What is said once the file is there. */
  readonly done: (file: string) => string;
}

/** Writes a file that the user chose, whole or not at all, and offers to open it; says why where it cannot be written. */
export async function saveAndTell(
  uri: vscode.Uri,
  content: string,
  { ui, log, done }: SaveAndTellOptions,
): Promise<void> {
  const { t } = ui.translator;
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
  if ((await vscode.window.showInformationMessage(done(file), open)) === open)
    await vscode.commands.executeCommand('vscode.open', uri);
}
