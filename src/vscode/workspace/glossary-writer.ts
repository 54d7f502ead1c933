import * as vscode from 'vscode';
import type { GlossaryEdit } from '../../glossary-files/edit-glossary.ts';
import type { GlossaryTarget } from './glossary-targets.ts';

/**
 * Whether a glossary was edited, and saved, too; `changed`: somebody else's edit came between, or the file cannot be
 * written.
 */
export type WriteOutcome =
  | { readonly ok: true; readonly couldSave: boolean }
  | { readonly ok: false; readonly why: (GlossaryEdit & { ok: false })['why'] | 'changed' };

/**
 * Edits a glossary's text as the user would in an editor: it can be undone. It is saved where nothing else is unsaved.
 *
 * @throws where the file cannot be opened
 */
export async function editGlossary(
  uri: vscode.Uri,
  edit: (text: string) => GlossaryEdit,
): Promise<WriteOutcome> {
  const document = await vscode.workspace.openTextDocument(uri);
  const isSaved = !document.isDirty;
  const made = edit(document.getText());
  if (!made.ok) return made;
  if (made.edits.length === 0) return { ok: true, couldSave: true };
  const change = new vscode.WorkspaceEdit();
  for (const { start, end, newText } of made.edits) {
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    change.replace(uri, range, newText);
  }
  if (!(await vscode.workspace.applyEdit(change))) return { ok: false, why: 'changed' };
  // Where the disk is full, or read-only, the change is kept by its editor.
  const couldSave = !isSaved || (await Promise.resolve(document.save()).catch(() => false));
  return { ok: true, couldSave };
}

/** Makes a glossary's file, which can be undone, too. */
export async function createGlossaryFile({ uri }: GlossaryTarget, text: string): Promise<WriteOutcome> {
  const change = new vscode.WorkspaceEdit();
  // Who was asked where to save it has said that what is there may go.
  change.createFile(uri, { overwrite: true, contents: new TextEncoder().encode(text) });
  return (await vscode.workspace.applyEdit(change))
    ? { ok: true, couldSave: true }
    : { ok: false, why: 'changed' };
}
