import * as vscode from 'vscode';
import type { GlossaryEdits } from '../workspace/glossary-edits.ts';

/** Makes a glossary and opens it, with the caret where the first entry goes. */
export async function newGlossary(edits: Pick<GlossaryEdits, 'create'>): Promise<void> {
  const uri = await edits.create();
  if (!uri) return;
  const editor = await vscode.window.showTextDocument(uri);
  const end = editor.document.positionAt(editor.document.getText().length);
  editor.selection = new vscode.Selection(end, end);
}
