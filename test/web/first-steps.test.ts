import * as vscode from 'vscode';
import { until } from '../integration/support/until.ts';

describe('the first steps in the browser host', () => {
  it('open a sample of each language without a file, since nothing can be copied here', async () => {
    await vscode.commands.executeCommand('dragoman.openSamples');
    const texts = vscode.workspace.textDocuments
      .filter(({ uri }) => uri.scheme === 'untitled')
      .map((document) => document.getText());
    for (const beginning of ['Ceasefire in', 'Siria y Jordania pactan', 'resgata 31 sírios'])
      if (!texts.some((text) => text.includes(beginning))) throw new Error(`no “${beginning}”`);
    await until('the English one is in front', () =>
      vscode.window.activeTextEditor?.document.getText().includes('Ceasefire in southern Idlib'),
    );
  });
});
