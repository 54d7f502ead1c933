import * as vscode from 'vscode';

/** Writes words in place of each selection of the active editor, and hands the keyboard back to it; whether it was done. */
export async function insertTerm(text: string): Promise<boolean> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.viewColumn === undefined) return false;
  const isDone = await editor.edit((builder) => {
    for (const selection of editor.selections) builder.replace(selection, text);
  });
  if (!isDone) return false;
  editor.selections = editor.selections.map(({ end }) => new vscode.Selection(end, end));
  await vscode.window.showTextDocument(editor.document, editor.viewColumn);
  return true;
}
