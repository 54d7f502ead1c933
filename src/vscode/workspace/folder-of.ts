import * as vscode from 'vscode';

/** The part of a request that says where its article lies: spread it into what the analyser is asked. */
export interface InFolder {
  /** URI of a workspace folder. */
  readonly folder?: string;
}

/** The workspace folder whose glossaries are the nearest to a document; nothing where it lies in none. */
export function folderOf({ uri }: Pick<vscode.TextDocument, 'uri'>): InFolder {
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri.toString();
  return folder === undefined ? {} : { folder };
}
