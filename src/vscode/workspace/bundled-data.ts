import * as vscode from 'vscode';
import type { DataSource } from '../../analyser/analyser.ts';

/**
 * The data files that come with the extension, read through VS Code's file system: in a browser there is no other.
 *
 * @param onLoad hears the name of each file that is read
 */
export function createBundledData(extensionUri: vscode.Uri, onLoad: (name: string) => void): DataSource {
  return {
    glossary: async () => {
      onLoad('glossary');
      const uri = vscode.Uri.joinPath(extensionUri, 'dist', 'data', 'glossary.json');
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    },
  };
}
