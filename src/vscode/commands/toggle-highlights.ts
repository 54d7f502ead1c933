import * as vscode from 'vscode';

const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;

/**
 * Turns the highlights on or off where the setting that holds for the current document stands: in the folder, the
 * workspace or the user's settings, for one file type or for all.
 */
export async function toggleHighlights(document: vscode.TextDocument | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration('dragoman', document);
  const found = settings.inspect<boolean>('highlights.enabled');
  const [target, isForLanguage] = (
    [
      [found?.workspaceFolderLanguageValue, WorkspaceFolder, true],
      [found?.workspaceLanguageValue, Workspace, true],
      [found?.globalLanguageValue, Global, true],
      [found?.workspaceFolderValue, WorkspaceFolder, false],
      [found?.workspaceValue, Workspace, false],
    ] as const
  )
    .filter(([value]) => value !== undefined)
    .map(([, ...where]) => where)[0] ?? [Global, false];
  const isOn = settings.get('highlights.enabled') !== false;
  await settings.update('highlights.enabled', !isOn, target, isForLanguage);
}
