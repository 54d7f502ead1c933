import * as vscode from 'vscode';

/**
 * A new untitled document. VS Code names it after one that was closed a moment ago, and then fills it with what it had
 * backed up of that one, where the backup is not gone yet: such a document is left aside for the next.
 */
export async function newText(content: string, language: string): Promise<vscode.TextDocument> {
  for (;;) {
    const document = await vscode.workspace.openTextDocument({ content, language });
    if (withPlainEnds(document.getText()) === withPlainEnds(content)) return document;
  }
}

function withPlainEnds(text: string): string {
  return text.replace(/\r\n?/gu, '\n');
}
