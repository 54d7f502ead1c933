import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { describeUi } from './support/describe-ui.ts';
import { closeEditors, dragoman, withSetting } from './support/dragoman.ts';
import { openSample, sample } from './support/samples.ts';
import { until } from './support/until.ts';

describe('the default for plain text', () => {
  it('wraps long lines', () => {
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'plaintext' });
    assert.equal(settings.get('wordWrap'), 'on');
  });

  it('gives way to what the user sets', async () => {
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'plaintext' });
    await settings.update('wordWrap', 'off', vscode.ConfigurationTarget.Global, true);
    try {
      const changed = vscode.workspace.getConfiguration('editor', { languageId: 'plaintext' });
      assert.equal(changed.get('wordWrap'), 'off');
    } finally {
      await settings.update('wordWrap', undefined, vscode.ConfigurationTarget.Global, true);
    }
  });
});

describeUi('the settings', (ui) => {
  const actors = ui.panel('dragoman.actors');

  before(() => actors.show());
  after(closeEditors);

  /** At the name of a place, which the glossary knows. */
  const hovers = (): Thenable<readonly vscode.Hover[]> =>
    vscode.commands.executeCommand(
      'vscode.executeHoverProvider',
      sample('en-1-idlib-ceasefire.txt'),
      new vscode.Position(2, 25),
    );

  for (const [name, globs, glossary] of [
    ['dragoman.exclude', ['en-*.txt'], 'with its hovers'],
    ['dragoman.include', ['**/*.md'], 'which the glossary still explains'],
  ] as const) {
    it(`${name} keeps a file out, ${glossary}, until it is taken back`, async () => {
      await openSample('en-1-idlib-ceasefire.txt');
      await actors.waitFor('[role=treeitem]', { within: 'Tahrir al-Sham' });
      await withSetting(name, globs, async () => {
        await actors.waitFor(`dragoman-actors`, { within: 'Your settings leave this file out' });
        assert.equal((await hovers()).length, name === 'dragoman.exclude' ? 0 : 1);
      });
      await actors.waitFor('[role=treeitem]', { within: 'Tahrir al-Sham' });
    });
  }

  it('hold for files that no disk has', async () => {
    const text = (await vscode.workspace.openTextDocument(sample('en-1-idlib-ceasefire.txt'))).getText();
    const provider = vscode.workspace.registerTextDocumentContentProvider('dragoman-test', {
      provideTextDocumentContent: () => text,
    });
    try {
      await closeEditors();
      await actors.waitFor('dragoman-actors', { within: 'No article is open' });
      const uri = vscode.Uri.parse('dragoman-test:/agency/report.txt');
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
      const { analysis, loaded } = await dragoman();
      await until('it is read', () => loaded().includes(`analysis:${uri.toString()}`) && analysis());
      await actors.waitFor('[role=treeitem]', { within: 'Tahrir al-Sham' });
    } finally {
      provider.dispose();
    }
  });
});
