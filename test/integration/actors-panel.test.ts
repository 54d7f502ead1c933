import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { describeUi } from './support/describe-ui.ts';
import { closeEditors } from './support/dragoman.ts';
import { openSample } from './support/samples.ts';
import { until } from './support/until.ts';

describeUi('the Actors panel', (ui) => {
  const actors = ui.panel('dragoman.actors');
  const HTS = { within: 'Tahrir al-Sham' };

  before(() => actors.show());
  beforeEach(async () => {
    await openSample('en-1-idlib-ceasefire.txt');
    await actors.waitFor('[role=treeitem]', { within: 'Jaysh al-Izza' });
  });
  after(closeEditors);

  const clipboard = (): Promise<string> => Promise.resolve(vscode.env.clipboard.readText());

  it('is searched from the keyboard, in any of the three languages', async () => {
    const all = (await actors.find('.actor')).length;
    await ui.runCommand('Dragoman: Find Actor');
    await until(
      'the search has the keyboard',
      async () => (await actors.waitFor('input[type=search]')).hasFocus,
    );
    await actors.type('liberacion del levante', 'input[type=search]');
    await until('one is left', async () => (await actors.find('.actor')).length === 1);
    await actors.waitFor('.found', { within: 'Organización para la Liberación del Levante' });
    await ui.screenshot('actors search');
    await actors.press('Escape', 'input[type=search]');
    await until('all are back', async () => (await actors.find('.actor')).length === all);
    await actors.click('.actor', HTS);
    await actors.press('Control+f', '.actor[tabindex="0"]');
    await until(
      'the search has the keyboard',
      async () => (await actors.waitFor('input[type=search]')).hasFocus,
    );
    assert.equal((await ui.find('.find-widget.visible')).length, 0);
  });

  it('copies the name that a translator wants', async () => {
    await actors.click('.actor .twistie', { nth: 0 });
    await actors.waitFor('.name-row');
    await actors.click('[data-language=es]');
    await actors.press('Enter', '[data-language=es]');
    const [row] = await actors.find('[data-language=es] bdi');
    await until('it is on the clipboard', async () => (await clipboard()) === row?.text);
    await ui.screenshot('actors names');
    await actors.click('.actor .twistie', { nth: 0 });
    await actors.waitUntilGone('.name-row');
  });

  it('offers names and mentions in the context menu of a row', async () => {
    await actors.click('.actor', { ...HTS, button: 'right' });
    await ui.waitFor('.context-view .action-label, .monaco-menu .action-label', {
      within: 'Copy Portuguese Name',
    });
    await ui.screenshot('actors menu');
    await ui.click('.context-view .action-label, .monaco-menu .action-label', {
      within: 'Copy Portuguese Name',
    });
    await until('it is copied', async () => (await clipboard()) === 'Organização pela Libertação do Levante');
  });

  it('finds all mentions of an actor', async () => {
    await vscode.commands.executeCommand('dragoman.findAllMentions', { dragomanActor: 'hts' });
    await ui.waitFor('.peekview-widget, .reference-zone-widget');
    await ui.screenshot('actors mentions');
    await ui.press('Escape');
  });

  it('closes all from its title bar', async () => {
    await ui.click('.pane-header [aria-label="Collapse All"], .composite.title [aria-label="Collapse All"]');
    await until('only the kinds are left', async () => (await actors.find('.actor')).length === 0);
    await actors.press('*', '[role=treeitem][tabindex="0"]');
    await actors.waitFor('.actor', HTS);
  });
});
