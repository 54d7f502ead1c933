import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { describeUi } from './support/describe-ui.ts';
import { closeEditors, openText, selectedText } from './support/dragoman.ts';
import { openSample } from './support/samples.ts';
import { until } from './support/until.ts';

describeUi('the places', (ui) => {
  const places = ui.panel('dragoman.places');

  before(() => places.show());
  beforeEach(async () => {
    await closeEditors();
    await openSample('en-1-idlib-ceasefire.txt');
    await places.waitFor('[data-point]');
  });
  after(async () => {
    await vscode.workspace.getConfiguration('dragoman').update('preferredCountries', undefined, true);
    await closeEditors();
  });

  it('leads from a row to the text, and shows its point', async () => {
    await places.click('.row', { within: 'Saraqib' });
    await until('its first mention is selected', () => selectedText() === 'Saraqib');
    await places.waitFor('[data-point="place-saraqib"][aria-selected=true]');
  });

  it('leads from a point to the text, by keyboard alone', async () => {
    await places.press('Home', '[data-point][tabindex="0"]');
    await places.press('Enter', '[data-point][tabindex="0"]');
    await ui.waitFor('.monaco-editor.focused');
    await until('a place is selected', () => selectedText() !== '');
  });

  it('marks the place at the caret', async () => {
    await ui.place('Sochi');
    await places.waitFor('.row[aria-current=location]', { within: 'Sochi' });
    await places.waitFor('[data-point="place-sochi"][aria-current=location]');
  });

  for (const theme of ['light', 'dark', 'high contrast dark', 'high contrast light'] as const)
    it(`is drawn in ${theme}`, async () => {
      await ui.selectTheme(theme);
      await places.waitFor('.land [data-country="SY"]');
      await ui.screenshot(`places ${theme}`);
      await places.screenshot(`places panel ${theme}`);
      await ui.selectTheme('light');
    });

  it('follows the countries that somebody prefers', async () => {
    await openText(
      'Arde una panadería\n\nUna panadería de la ciudad de Córdoba ardió el martes, según los vecinos del barrio.\n',
    );
    await places.waitFor('.row', { within: 'not located' });
    await vscode.workspace.getConfiguration('dragoman').update('preferredCountries', ['AR', 'no code'], true);
    await places.waitFor('.row', { within: 'Argentina' });
    assert.ok((await places.find('[data-point]')).length > 0);
  });
});
