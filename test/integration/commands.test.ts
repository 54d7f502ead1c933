import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { COMMANDS } from '../../src/vscode/commands/command-ids.ts';
import { describeUi } from './support/describe-ui.ts';
import { closeEditors, selectedText } from './support/dragoman.ts';
import { openSample } from './support/samples.ts';
import { until } from './support/until.ts';

describeUi('the commands', (ui) => {
  const actors = ui.panel('dragoman.actors');
  const dates = ui.panel('dragoman.dates');

  before(() => dates.show());
  beforeEach(() => openSample('en-1-idlib-ceasefire.txt'));
  after(closeEditors);

  it('set the publication date, from which the dates are read anew', async () => {
    await dates.waitFor('dragoman-dates', { within: 'Thu 14 March 2019' });
    await ui.runCommand('Dragoman: Set Publication Date…');
    await ui.waitFor('.quick-input-title', { within: 'Publication Date' });
    await ui.press('ControlOrMeta+a', '.quick-input-box input');
    await ui.type('20 de mayo de 2019');
    await until('the box says how that is understood', async () =>
      (await ui.quickInput())?.message.includes('20 May 2019'),
    );
    await ui.press('Enter');
    await dates.waitFor('dragoman-dates', { within: 'Mon 20 May 2019' });
    await dates.waitFor('dragoman-dates', { within: 'set by you' });
    await closeEditors();
    await dates.waitFor('dragoman-dates', { within: 'No article is open' });
    await openSample('en-1-idlib-ceasefire.txt');
    await dates.waitFor('dragoman-dates', { within: 'Mon 20 May 2019' });
    await ui.runCommand('Dragoman: Set Publication Date…');
    await ui.answer('');
    await dates.waitFor('dragoman-dates', { within: 'Thu 14 March 2019' });
  });

  it('refuse what is no date', async () => {
    await ui.runCommand('Dragoman: Set Publication Date…');
    await ui.waitFor('.quick-input-title', { within: 'Publication Date' });
    await ui.press('ControlOrMeta+a', '.quick-input-box input');
    await ui.type('some day');
    await until('the box says so', async () => (await ui.quickInput())?.message.includes('Not a full date'));
    await ui.press('Escape');
    await dates.waitFor('dragoman-dates', { within: 'Thu 14 March 2019' });
  });

  it('set the language of an article, which is remembered for the file', async () => {
    await until('the language is told', async () =>
      (await ui.languageStatus()).some((line) => /^English · \d+%/u.test(line)),
    );
    await ui.runCommand('Dragoman: Set Article Language…');
    await ui.answer('Português');
    await until('it is Portuguese', async () =>
      (await ui.languageStatus()).some((line) => line.startsWith('Português')),
    );
    await closeEditors();
    await dates.waitFor('dragoman-dates', { within: 'No article is open' });
    await openSample('en-1-idlib-ceasefire.txt');
    await until('it still is', async () =>
      (await ui.languageStatus()).some((line) => line.startsWith('Português')),
    );
    await ui.runCommand('Dragoman: Set Article Language…');
    await ui.answer('Detect automatically');
    await until('it is detected', async () =>
      (await ui.languageStatus()).some((line) => line.startsWith('English')),
    );
  });

  it('lead from mention to mention of the actor at the caret', async () => {
    await actors.show();
    await actors.waitFor('[role=treeitem]', { within: 'Tahrir al-Sham' });
    await ui.place('Hayat Tahrir al-Sham');
    await ui.runCommand('Dragoman: Go to Next Mention');
    await until('the next name of the group', () => selectedText() === 'HTS');
    await ui.press('ControlOrMeta+F8');
    await until('round the end', () => selectedText() === 'Hayat Tahrir al-Sham');
    await ui.press('ControlOrMeta+Shift+F8');
    await until('and back', () => selectedText() === 'HTS');
  });
});

/** What a link in somebody's Markdown, or another extension, may hand to a command. */
const HOSTILE: readonly unknown[] = [
  null,
  -1,
  '',
  '../'.repeat(40),
  'a'.repeat(100_000),
  '__proto__',
  ['constructor'],
  { dragomanActor: { toString: 1 } },
  { dragomanActor: '<img src=x onerror=alert(1)>' },
  { scheme: 'https', authority: 'example.org', path: '/' },
];

describeUi('the commands that take arguments', (ui) => {
  const { copyActorName, copyGlossaryName, copyTerm, reportWrong, openGlossaryEntry } = COMMANDS;
  const ofActors = [copyActorName, copyGlossaryName.es, COMMANDS.goToFirstMention, COMMANDS.findAllMentions];

  before(() => openSample('en-1-idlib-ceasefire.txt'));
  after(closeEditors);

  for (const command of [...ofActors, copyTerm, reportWrong, openGlossaryEntry])
    it(`do nothing with what is no argument of theirs: ${command}`, async () => {
      const editor = vscode.window.activeTextEditor;
      const before = [editor?.document.uri.toString(), editor?.selection, editor?.document.getText()];
      await vscode.env.clipboard.writeText('kept');
      for (const argument of HOSTILE)
        await vscode.commands.executeCommand(command, argument, argument, argument);
      const now = vscode.window.activeTextEditor;
      assert.deepEqual([now?.document.uri.toString(), now?.selection, now?.document.getText()], before);
      assert.equal(await vscode.env.clipboard.readText(), 'kept');
      assert.equal(await ui.quickInput(), null);
    });
});

interface Keybinding {
  readonly key: string;
  readonly command: string;
  readonly when?: string;
}

describe('the default keybindings', () => {
  it('collide with none of VS Code', async () => {
    const uri = vscode.Uri.parse('vscode://defaultsettings/keybindings.json');
    const text = (await vscode.workspace.openTextDocument(uri)).getText();
    // The list is JSON with comments: one line each, none inside a string.
    const bindings = JSON.parse(text.replace(/^\s*\/\/.*$/gmu, '')) as readonly Keybinding[];
    const own = bindings.filter(({ command }) => command.startsWith('dragoman.'));
    // A key that works in a panel of ours alone, where VS Code has nothing to find, is taken from nobody.
    const inPanels = own.filter(({ when }) => when !== undefined && !when.includes('editorTextFocus'));
    const keys = new Set(own.filter((binding) => !inPanels.includes(binding)).map(({ key }) => key));
    const others = bindings.filter(({ key, command }) => keys.has(key) && !command.startsWith('dragoman.'));
    const finding = inPanels.map(({ command }) => command).sort();
    assert.deepEqual([own.length, finding], [4, ['dragoman.findActor', 'dragoman.findTerm']]);
    assert.deepEqual(others, []);
  });
});
