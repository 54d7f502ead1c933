import * as vscode from 'vscode';
import type { DragomanApi } from '../../src/activate.ts';
import { until } from '../integration/support/until.ts';

/** A worker has no `node:assert`. */
function check(isSo: boolean, what: string): asserts isSo {
  if (!isSo) throw new Error(what);
}

async function openSample(name: string): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  check(folder !== undefined, 'The tests want the samples as their open folder');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  await vscode.window.showTextDocument(document);
  return document;
}

describe('the extension in the browser host', () => {
  let api: DragomanApi;

  before(async () => {
    const extension = vscode.extensions.getExtension<DragomanApi>('dragoman.dragoman');
    check(extension !== undefined, 'dragoman.dragoman is not installed');
    api = await extension.activate();
  });

  it('reads nothing at its start', () => {
    check(api.loaded().length === 0, `it has loaded ${api.loaded().join()}`);
  });

  it('reads an article', async () => {
    await openSample('es-1-paso-de-nasib.txt');
    const analysis = await until('the article is read', api.analysis);
    check(analysis.language.code === 'es', `its language is ${analysis.language.code}`);
    check(analysis.entities.length > 0, 'it has no entities');
  });

  it('does so in a web worker', () => {
    // Where no worker starts, the data is loaded once more for the engine in the host itself.
    check(api.loaded().filter((name) => name === 'glossary').length === 1, api.loaded().join());
  });

  it('answers a hover in three languages', async () => {
    const document = await openSample('en-1-idlib-ceasefire.txt');
    const at = document.positionAt(document.getText().indexOf('Hayat Tahrir') + 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
      .join('\n')
      // Dimmed words have a colour.
      .replace(/<\/?span[^>]*>/gu, '');
    for (const language of ['EN', 'ES', 'PT']) {
      check(new RegExp(`^\\| ${language} \\| [^—]`, 'mu').test(text), `no ${language} in “${text}”`);
    }
  });
});
