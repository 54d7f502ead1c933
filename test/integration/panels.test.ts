import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { describeUi } from './support/describe-ui.ts';
import { closeEditors, openText, selectedText, withSetting } from './support/dragoman.ts';
import { openSample } from './support/samples.ts';
import { until } from './support/until.ts';

describeUi('the panels', (ui) => {
  const actors = ui.panel('dragoman.actors');
  const dates = ui.panel('dragoman.dates');

  before(() => actors.show());
  beforeEach(async () => {
    await openSample('en-1-idlib-ceasefire.txt');
    await actors.waitFor('[role=treeitem]', { within: 'Jaysh al-Izza' });
  });
  after(closeEditors);

  it('gather the spellings of one actor in one row', async () => {
    const row = await actors.read('[role=treeitem]', { within: 'Tahrir al-Sham' });
    assert.match(row, /HTS/u);
    assert.equal(
      (await actors.find('[role=treeitem][aria-level="2"]', { within: 'Tahrir al-Sham' })).length,
      1,
    );
  });

  it('say how many there are beside their titles', async () => {
    await ui.waitFor('.pane-header', { within: 'in this article' });
    const [header] = await ui.find('.pane-header .description', { within: 'in this article' });
    assert.match(header?.text ?? '', /^\d+ in this article$/u);
  });

  it('select a mention on a click and keep the focus', async () => {
    await actors.click('[role=treeitem]', { within: 'Jaysh al-Izza' });
    await until('the name is selected', () => selectedText() === 'Jaysh al-Izza');
    const row = await actors.waitFor('[role=treeitem]', { within: 'Jaysh al-Izza' });
    assert.ok(row.hasFocus);
  });

  it('are used by keyboard alone', async () => {
    await ui.runCommand('Dragoman: Focus on Actors');
    const focused = '[role=treeitem][tabindex="0"]';
    // From the first kind to its first actor, which is opened, or was left open; Enter goes to its first mention.
    for (const key of ['Home', 'ArrowRight']) await actors.press(key, focused);
    await actors.waitFor(`${focused}[aria-level="2"]`);
    const closed = await actors.find(`${focused}[aria-expanded="false"]`);
    if (closed.length > 0) await actors.press('ArrowRight', focused);
    await actors.waitFor('[role=treeitem][aria-level="3"]');
    await actors.press('Enter', focused);
    await until('a mention of the first actor is selected', () =>
      ['Hayat Tahrir al-Sham', 'HTS'].includes(selectedText() ?? ''),
    );
    await ui.waitFor('.monaco-editor.focused');
  });

  it('show the dates in order with the day they are read from', async () => {
    await dates.waitFor('[role=listitem], .row', { within: 'Sochi' });
    await dates.waitFor('dragoman-dates', { within: 'Dates are read as of Thu 14 March 2019' });
    await dates.click('.row', { within: 'Sochi' });
    await until('the date is selected', () => selectedText() === 'September');
  });

  it('mark the row at the caret', async () => {
    await ui.place('Nadia Ferrand');
    await ui.place('Jaysh al-Izza');
    await actors.waitFor('[role=treeitem][aria-current=location]', { within: 'Jaysh al-Izza' });
  });

  it('follow what is written', async () => {
    const { document } = await openText(
      'BEIRUT, 14 March 2019 (Meridian News) — The Syrian army said on Wednesday that its units had left Saraqib.\n\n' +
        'Residents said that shelling had gone on for three days, and that nobody had come to help them since.\n',
    );
    await actors.waitFor('[role=treeitem]', { within: 'Syrian' });
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.lineAt(0).range.end, ' Hezbollah denied it.');
    await vscode.workspace.applyEdit(edit);
    await actors.waitFor('[role=treeitem]', { within: 'Hezbollah' });
  });

  it('select the right words in a text that has just changed', async () => {
    const { document } = await openSample('es-1-paso-de-nasib.txt');
    await actors.waitFor('[role=treeitem]', { within: 'Faris Hadadin' });
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'Una línea más.\n\n');
    await vscode.workspace.applyEdit(edit);
    await actors.click('[role=treeitem]', { within: 'Faris Hadadin' });
    await until('the name is selected', () => selectedText()?.includes('Hadadin'));
    assert.match(selectedText() ?? '', /^(?:Faris )?Hadadin$/u);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('are as they were left when they are shown again', async () => {
    await actors.press('End', '[role=treeitem][tabindex="0"]');
    let last = 0;
    const before = await until('the last row is scrolled to, and the page is at rest', async () => {
      const [first] = await actors.find('[role=treeitem]');
      const isAtRest = first?.bounds.y === last;
      last = first?.bounds.y ?? 0;
      return first !== undefined && last < 0 && isAtRest && first;
    });
    await ui.runCommand('View: Show Explorer');
    await ui.waitFor('.explorer-viewlet, .explorer-folders-view');
    await actors.show();
    await until('the first row is where it was', async () => {
      const [first] = await actors.find('[role=treeitem]');
      return first?.bounds.y === before.bounds.y;
    });
  });

  it('say when a language is not read, and so does the language status', async () => {
    await openText(
      'BEYROUTH, 14 mars 2019 (Agence du Levant) — Les bombardements ont repris mercredi dans le sud de la province, ' +
        'après une trêve de trois jours, et des centaines de familles ont pris la route de la frontière.\n\n' +
        'Les habitants disent que personne ne leur est venu en aide depuis le début du mois, et que les écoles sont fermées.\n',
    );
    await actors.waitFor('dragoman-actors', { within: 'a language that Dragoman does not read' });
    await until('its name is told', async () =>
      (await ui.languageStatus()).some((line) => line.startsWith('Français — not supported')),
    );
  });

  it('speak another language at once', async () => {
    await withSetting('dragoman.uiLanguage', 'pt-br', async () => {
      await actors.waitFor('[role=treeitem]', { within: 'Grupos' });
      await ui.waitFor('.pane-header', { within: 'neste artigo' });
    });
    await actors.waitFor('[role=treeitem]', { within: 'States' });
  });

  it('keep the article while another panel has the focus, and lose it with its tab', async () => {
    await ui.runCommand('Dragoman: Show Log');
    await ui.waitFor('.part.panel .monaco-editor.focused');
    await actors.waitFor('[role=treeitem]', { within: 'Jaysh al-Izza' });
    await vscode.commands.executeCommand('workbench.action.closePanel');
    await closeEditors();
    await actors.waitFor('dragoman-actors', { within: 'No article is open' });
  });
});
