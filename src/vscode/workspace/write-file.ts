import * as vscode from 'vscode';

/**
 * Writes a file whole or not at all: into a file beside it, which then takes its place. In any file system that VS Code
 * knows.
 *
 * @throws vscode.FileSystemError where it cannot be written
 */
export async function writeFile(uri: vscode.Uri, content: string): Promise<void> {
  const bytes = new TextEncoder().encode(content);
  const beside = uri.with({ path: `${uri.path}.dragoman-${Date.now().toString(36)}` });
  const { fs } = vscode.workspace;
  try {
    await fs.writeFile(beside, bytes);
    await fs.rename(beside, uri, { overwrite: true });
  } catch (error) {
    await fs.delete(beside).then(undefined, () => undefined);
    throw error;
  }
}
