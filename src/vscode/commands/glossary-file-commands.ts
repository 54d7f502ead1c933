import * as vscode from 'vscode';
import type { GlossaryEdits } from '../workspace/glossary-edits.ts';
import { COMMANDS } from './command-ids.ts';
import { exportGlossary, type ExportGlossaryOptions } from './export-glossary.ts';
import { importGlossary, type ImportGlossaryOptions } from './import-glossary.ts';
import { newGlossary } from './new-glossary.ts';

export interface GlossaryFileCommandOptions extends ImportGlossaryOptions, ExportGlossaryOptions {
  readonly edits: Pick<GlossaryEdits, 'addEntries' | 'create'>;
}

/** Registers what can be done with glossaries as files. */
export function registerGlossaryFileCommands(options: GlossaryFileCommandOptions): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand(COMMANDS.newGlossary, () => newGlossary(options.edits)),
    registerCommand(COMMANDS.importGlossary, () => importGlossary(options)),
    registerCommand(COMMANDS.exportGlossary, () => exportGlossary(options)),
  );
}
