import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { describeUi } from './support/describe-ui.ts';
import { openSample } from './support/samples.ts';

describe('the extension in VS Code', () => {
  it('activates', async () => {
    const extension = vscode.extensions.getExtension('dragoman.dragoman');
    assert.ok(extension, 'dragoman.dragoman is not installed');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});

describeUi('the window of VS Code', (ui) => {
  it('shows an open article and both panels', async () => {
    const [name] = (
      await vscode.workspace.fs.readDirectory(
        vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/'),
      )
    )
      .map(([file]) => file)
      .filter((file) => /\.(?:txt|md)$/u.test(file))
      .sort();
    assert.ok(name, 'there is no sample');
    const editor = await openSample(name);
    await ui.waitFor('.tab.active', { within: name });
    await ui.panel('dragoman.actors').show();
    await ui.panel('dragoman.dates').show();
    assert.equal(vscode.window.activeTextEditor, editor);
    await ui.screenshot('activation');
  });
});
