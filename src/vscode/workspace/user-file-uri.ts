import * as vscode from 'vscode';

/** `vscode-vfs://github/…`; a single letter is a drive of Windows. */
const URI = /^[a-z][a-z\d+.-]{1,40}:/iu;

/** `C:\terms`, `\\server\terms`. */
const WINDOWS_PATH = /^(?:[a-z]:[\\/]|\\\\)/iu;

/**
 * Where a file lies that the user names by an absolute path, by one from the home folder (`~/terms.yml`) or by a URI.
 * Undefined where it is none of these.
 *
 * @param home what `~` stands for; a browser has none, and takes paths from where the workspace lies
 */
export function userFileUri(path: string, home: vscode.Uri | undefined): vscode.Uri | undefined {
  const trimmed = path.trim();
  if (/^~[\\/]/u.test(trimmed)) return home && vscode.Uri.joinPath(home, trimmed.slice(2));
  if (URI.test(trimmed)) return vscode.Uri.parse(trimmed);
  if (WINDOWS_PATH.test(trimmed)) return vscode.Uri.file(trimmed);
  if (!trimmed.startsWith('/')) return undefined;
  return home
    ? vscode.Uri.file(trimmed)
    : vscode.workspace.workspaceFolders?.[0]?.uri.with({ path: trimmed, query: '', fragment: '' });
}
