import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { describeUi } from './support/describe-ui.ts';
import { closeEditors } from './support/dragoman.ts';
import { pickFolder } from './support/file-dialog.ts';
import { until } from './support/until.ts';

describeUi('the first steps', (ui) => {
  let room = '';

  before(async () => {
    room = await mkdtemp(path.join(tmpdir(), 'dragoman-first-'));
  });
  after(async () => {
    await closeEditors();
    await rm(room, { recursive: true, force: true });
  });

  /** Runs the command and says where the copies shall be. */
  async function copyTo(folder: string): Promise<void> {
    await ui.runCommand('Dragoman: Open the Sample Articles');
    await ui.waitFor('.quick-input-title', { within: 'Where shall the folder' });
    await pickFolder(ui, `${folder}${path.sep}`, 'Copy Here');
  }

  it('open a copy of the samples where the user says, beside what is there', async () => {
    await copyTo(room);
    const copy = path.join(room, 'Dragoman samples');
    const six = await until('six articles are there', async () => {
      const names = await readdir(copy).catch(() => []);
      return names.length === 6 && names;
    });
    const extension = vscode.extensions.getExtension('dragoman.dragoman');
    for (const name of six)
      assert.equal(
        await readFile(path.join(copy, name), 'utf8'),
        await readFile(path.join(extension?.extensionPath ?? '', 'media', 'samples', name), 'utf8'),
      );
    const [first = ''] = six;
    await writeFile(path.join(copy, first), 'Mine.');
    await copyTo(room);
    await until('a second folder is made', async () => (await readdir(room)).includes('Dragoman samples 2'));
    assert.equal(await readFile(path.join(copy, first), 'utf8'), 'Mine.');
  });

  it('have a walkthrough of five steps', async () => {
    await ui.runCommand('Dragoman: Get Started');
    await ui.waitFor('.gettingStartedContainer', { within: 'Get Started with Dragoman' });
    const steps = await until('five steps are listed', async () => {
      const found = await ui.find('.gettingStartedContainer .getting-started-step');
      return found.length === 5 && found;
    });
    assert.match(steps[0]?.text ?? '', /Open an article/u);
  });
});
