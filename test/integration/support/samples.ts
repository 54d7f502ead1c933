import * as vscode from 'vscode';

/** A file of the open folder, which is a copy of `media/samples`: a test may change it. */
export function sample(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) {
    throw new Error('The tests want the samples as their open folder');
  }
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a sample in the active editor. */
export async function openSample(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(sample(name)));
}
