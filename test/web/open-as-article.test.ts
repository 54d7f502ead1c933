import * as vscode from 'vscode';
import { until } from '../integration/support/until.ts';

const PARAGRAPH =
  '<p>El molino volvió a moler el domingo, dijo la molinera, y medio valle vino a mirar cómo giraba la rueda.</p>';

describe('opening a page as an article in the browser host', () => {
  it('gives an untitled Markdown document without the scripts of the page', async () => {
    const page = await vscode.workspace.openTextDocument({
      language: 'html',
      content: `<html lang="es"><head><title>El molino</title></head><body><article><h1>El molino</h1>${PARAGRAPH.repeat(6)}<script>evil()</script></article></body></html>`,
    });
    await vscode.commands.executeCommand('dragoman.openAsArticle', page.uri);
    const document = await until('a new document', () => {
      const active = vscode.window.activeTextEditor?.document;
      return active?.languageId === 'markdown' && active;
    });
    const text = document.getText();
    if (!text.startsWith('---\ntitle: El molino\n') || text.includes('evil')) throw new Error(text);
  });
});
