import * as vscode from 'vscode';
import type { Log } from '../support/log.ts';
import type { UiLanguage } from './ui-language.ts';

/** Tells once a session that VS Code's storage takes nothing: its disk may be full. */
export function tellNotStored(ui: Pick<UiLanguage, 'translator'>, log: Log): (error: unknown) => void {
  let isTold = false;
  return (error) => {
    log.error(error instanceof Error ? error : String(error));
    if (isTold) return;
    isTold = true;
    void vscode.window.showWarningMessage(ui.translator.t('storage.notStored'));
  };
}
