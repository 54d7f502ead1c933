import * as vscode from 'vscode';
import { sample } from './samples.ts';

/** A glossary of the workspace for the length of a suite. */
export interface TestGlossary {
  readonly uri: vscode.Uri;
  /** What its file says now. */
  readonly read: () => Promise<string>;
  readonly write: (text: string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

export function testGlossary(name: string): TestGlossary {
  const uri = sample(name);
  return {
    uri,
    read: async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)),
    write: async (text) => {
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    },
    remove: async () => {
      await vscode.workspace.fs.delete(uri);
    },
  };
}
