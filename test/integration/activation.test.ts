import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { describeUi } from './support/describe-ui.ts';
import { closeEditors, dragoman, openText } from './support/dragoman.ts';
import { openSample } from './support/samples.ts';

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

  it('loads its data with the first article', async () => {
    const { document } = await openSample('en-1-idlib-ceasefire.txt');
    const { loaded } = await dragoman();
    await ui.panel('dragoman.actors').waitFor('[role=treeitem]');
    assert.deepEqual([...loaded()].sort(), [`analysis:${document.uri.toString()}`, 'glossary']);
  });

  it('reads an article once, however often it is switched to', async () => {
    const { loaded } = await dragoman();
    const before = loaded().length;
    const actors = ui.panel('dragoman.actors');
    // A reading that is left before its end is no reading: each is waited for in the panel.
    const other = await openSample('es-1-paso-de-nasib.txt');
    await actors.waitFor('[role=treeitem]', { within: 'Faris Hadadin' });
    assert.equal(loaded().length, before + 1);
    await openSample('en-1-idlib-ceasefire.txt');
    await actors.waitFor('[role=treeitem]', { within: 'Jaysh al-Izza' });
    await vscode.window.showTextDocument(other.document);
    await actors.waitFor('[role=treeitem]', { within: 'Faris Hadadin' });
    assert.equal(loaded().length, before + 1);
  });
});
