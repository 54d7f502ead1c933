import * as vscode from 'vscode';
import type { DataSource } from '../../analyser/analyser.ts';
import type { Log } from '../support/log.ts';

/**
 * The data files that come with the extension, read through VS Code's file system: in a browser there is no other.
 *
 * @param onLoad hears the name of each file that is read
 * @param log told of a recogniser that cannot be used
 */
export function createBundledData(
  extensionUri: vscode.Uri,
  onLoad: (name: string) => void,
  log: Log,
): Omit<DataSource, 'glossaries'> {
  return {
    glossary: async () => {
      onLoad('glossary');
      return new TextDecoder().decode(await readData('glossary.json'));
    },
    gazetteer: async () => {
      onLoad('gazetteer');
      try {
        return new TextDecoder().decode(await readData('gazetteer.txt'));
      } catch {
        return null;
      }
    },
    nameModel: async (language) => {
      onLoad(`names.${language}`);
      try {
        return await readData(`${language}.names.bin`);
      } catch {
        return null;
      }
    },
    noNameModel: (language, why) => {
      log.warn(`No recogniser of names in ${language} (${why}): the glossary and rules alone find them.`);
    },
  };

  async function readData(name: string): Promise<Uint8Array> {
    return vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist', 'data', name));
  }
}
