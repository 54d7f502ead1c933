import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { describeUi } from './support/describe-ui.ts';
import { closeEditors, dragoman, withSetting } from './support/dragoman.ts';
import { sample } from './support/samples.ts';
import { until } from './support/until.ts';

const TEXT = `El camión de la señora Núñez volvió al pueblo

La población esperó más de una década, dijo el alcalde el 3 de mayo de 2019. «Nadie vendrá», añadió después.

Según la región, el camión llegará mañana con medicinas, y también con jabón para las niñas de la escuela.
`;

/** All that the text has beyond ASCII is the same in Latin-1 and in Windows-1252. */
const western = Buffer.from(TEXT, 'latin1');
const utf8 = Buffer.from(TEXT);

describeUi('an article in another encoding', (ui) => {
  const files: vscode.Uri[] = [];

  before(dragoman);
  afterEach(closeEditors);
  after(async () => {
    for (const uri of files) await vscode.workspace.fs.delete(uri);
  });

  async function write(name: string, bytes: Uint8Array): Promise<vscode.Uri> {
    const uri = sample(name);
    await vscode.workspace.fs.writeFile(uri, bytes);
    files.push(uri);
    return uri;
  }

  async function show(uri: vscode.Uri): Promise<vscode.TextDocument> {
    const { document } = await vscode.window.showTextDocument(uri);
    await until('it is read', async () => (await dragoman()).analysis()?.title?.startsWith('El cami'));
    return document;
  }

  const messages = async (about: string): Promise<number> =>
    (await ui.notifications()).filter((message) => message.includes(about)).length;
  const status = async (): Promise<string> => (await ui.languageStatus()).join('\n');

  it('is offered to be reopened as Windows-1252, once, and is then read anew; the file stays as it is', async () => {
    const uri = await write('western.txt', western);
    const document = await show(uri);
    assert.match(document.getText(), /cami\uFFFDn/u);
    await until('it is told', async () => (await messages('“western.txt” look damaged')) === 1);
    assert.match(await status(), /Encoding: Windows-1252\?/u);
    await ui.screenshot('encoding offer');

    await ui.answerNotification('“western.txt” look damaged', 'Reopen as Windows-1252');
    await until('it is right', () => document.getText() === TEXT);
    assert.equal(document.isDirty, false);
    assert.ok(western.equals(await vscode.workspace.fs.readFile(uri)));
    await until('it is read', async () => (await dragoman()).analysis()?.title?.startsWith('El camión'));
    assert.doesNotMatch(await status(), /Encoding/u);
  });

  it('is UTF-8 that a setting has read as Windows-1252: a command reopens it', async () => {
    const uri = await write('universal.txt', utf8);
    await withSetting('files.encoding', 'windows1252', async () => {
      const document = await show(uri);
      assert.match(document.getText(), /camiÃ³n/u);
      await until('it is told', async () => (await messages('“universal.txt” look damaged')) === 1);
      assert.match(await status(), /Encoding: UTF-8\?/u);
      await ui.runCommand('Dragoman: Reopen Article in the Right Encoding');
      await until('it is right', () => document.getText() === TEXT);
      assert.ok(utf8.equals(await vscode.workspace.fs.readFile(uri)));
      assert.doesNotMatch(await status(), /Encoding/u);
    });
  });

  it('is left alone for ever where the user says so', async () => {
    const uri = await write('as-it-is.txt', western);
    await show(uri);
    const isDoubted = async (): Promise<boolean> =>
      (await dragoman()).analysis()?.warnings.some(({ code }) => code === 'encodingDoubtful') ?? false;
    assert.equal(await isDoubted(), true);
    await until('it is told', async () => (await messages('“as-it-is.txt” look damaged')) === 1);
    await ui.answerNotification('“as-it-is.txt” look damaged', 'Don’t ask for this file');
    await until('it is believed', async () => !(await isDoubted()));
    await until('the status is gone', async () => !(await status()).includes('Encoding'));
    await closeEditors();
    await show(uri);
    assert.equal(await isDoubted(), false);
  });

  it('is not offered anything where the letters were lost before it was saved', async () => {
    const lost = Buffer.from(TEXT.replace(/[^\0-\x7F]/gu, '\uFFFD'));
    await show(await write('lost.txt', lost));
    const actors = ui.panel('dragoman.actors');
    await actors.show();
    await actors.waitFor('.notices', { within: 'the letters were lost before the file was saved' });
    assert.equal(await messages('“lost.txt”'), 0);
    assert.doesNotMatch(await status(), /Encoding/u);
  });
});
