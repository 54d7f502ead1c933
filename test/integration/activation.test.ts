import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { describeUi } from './support/describe-ui.ts';
import { closeEditors, dragoman, openText } from './support/dragoman.ts';
import { openSample, sample } from './support/samples.ts';

/** A damaged installation: the file that every reading needs is not where it should be. */
async function withoutGlossary<T>(use: () => Promise<T>): Promise<T> {
  const extension = vscode.extensions.getExtension('dragoman.dragoman');
  assert.ok(extension);
  const file = vscode.Uri.joinPath(extension.extensionUri, 'dist', 'data', 'glossary.json');
  const away = file.with({ path: `${file.path}.away` });
  await vscode.workspace.fs.rename(file, away);
  try {
    return await use();
  } finally {
    await vscode.workspace.fs.rename(away, file);
  }
}

const LOG_LINES = '2019-08-08 10:00:01 INFO [main] c.e.Server - Started in 3.2 seconds\n'.repeat(200);

describeUi('the start of the extension', (ui) => {
  after(closeEditors);

  it('reads nothing', async () => {
    assert.deepEqual((await dragoman()).loaded(), []);
  });

  it('leaves a file that is no article alone', async () => {
    await openText(LOG_LINES);
    const actors = ui.panel('dragoman.actors');
    await actors.show();
    await actors.waitFor('dragoman-actors', { within: 'does not read like an article' });
    assert.deepEqual((await dragoman()).loaded(), []);
    assert.deepEqual(await ui.notifications(), []);
  });

  it('says when its data cannot be read, and tries again when asked: with the first article', async () => {
    const { loaded } = await dragoman();
    const panels = [ui.panel('dragoman.actors'), ui.panel('dragoman.dates')] as const;
    const before = await withoutGlossary(async () => {
      await openSample('en-1-idlib-ceasefire.txt');
      for (const panel of panels) {
        await panel.waitFor('[role=alert]', { within: 'This article could not be read' });
        await panel.waitFor('[role=alert]', { within: 'The log says more' });
      }
      await ui.screenshot('error');
      return loaded().length;
    });
    await panels[1].click('[data-action=retry]');
    for (const panel of panels) await panel.waitFor('.row');
    const uri = sample('en-1-idlib-ceasefire.txt').toString();
    assert.deepEqual(loaded().slice(before).sort(), [`analysis:${uri}`, 'gazetteer', 'glossary', 'names.en']);
  });

  it('reads an article once, however often it is switched to', async () => {
    const { loaded } = await dragoman();
    const readings = () => loaded().filter((name) => name.startsWith('analysis:')).length;
    const before = readings();
    const actors = ui.panel('dragoman.actors');
    // A reading that is left before its end is no reading: each is waited for in the panel.
    const other = await openSample('es-1-paso-de-nasib.txt');
    await actors.waitFor('[role=treeitem]', { within: 'Faris Hadadin' });
    assert.equal(readings(), before + 1);
    await openSample('en-1-idlib-ceasefire.txt');
    await actors.waitFor('[role=treeitem]', { within: 'Jaysh al-Izza' });
    await vscode.window.showTextDocument(other.document);
    await actors.waitFor('[role=treeitem]', { within: 'Faris Hadadin' });
    assert.equal(readings(), before + 1);
  });
});
