import * as vscode from 'vscode';
import type { GlossaryEdits } from '../workspace/glossary-edits.ts';
import { COMMANDS } from './command-ids.ts';
import { newGlossary } from './new-glossary.ts';

export interface GlossaryFileCommandOptions {
  readonly edits: GlossaryEdits;
}

/** Registers what can be done with glossaries as files. */
export function registerGlossaryFileCommands({ edits }: GlossaryFileCommandOptions): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.newGlossary, () => newGlossary(edits));
}
