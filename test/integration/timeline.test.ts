import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { describeUi } from './support/describe-ui.ts';
import { closeEditors, selectedText } from './support/dragoman.ts';
import { openSample, sample } from './support/samples.ts';
import { until } from './support/until.ts';

describeUi('the time axis', (ui) => {
  const dates = ui.panel('dragoman.dates');
  const MARK = '[data-value="2019-03-12"]';

  // The panel remembers the window of a file that somebody moved: this file is new to it.
  const file = 'time-axis.txt';

  before(async () => {
    await vscode.workspace.fs.copy(sample('en-1-idlib-ceasefire.txt'), sample(file), { overwrite: true });
    await dates.show();
  });
  beforeEach(async () => {
    await closeEditors();
    await dates.waitFor('dragoman-dates', { within: 'No article is open' });
    await openSample(file);
    await dates.waitFor('.mark');
  });
  after(async () => {
    await closeEditors();
    await vscode.workspace.fs.delete(sample(file));
  });

  it('leads from a mark to the text, and from row to row of its time', async () => {
    await dates.click(`.mark${MARK}`);
    await until('a mention of the day is selected', () => /Tuesday|12 March/u.test(selectedText() ?? ''));
    const first = selectedText();
    await dates.waitFor(`.mark${MARK}[aria-selected=true]`);
    await dates.waitFor('.row[aria-selected=true]', { within: first ?? '' });
  });

  it('is used by keyboard alone', async () => {
    await dates.press('Home', '.mark[tabindex="0"]');
    await dates.press('ArrowRight', '.mark[tabindex="0"]');
    await dates.press('Enter', '.mark[tabindex="0"]');
    await ui.waitFor('.monaco-editor.focused');
    await until('a date is selected', () => selectedText() !== '');
  });

  it('marks the date at the caret', async () => {
    await ui.place('September');
    await dates.waitFor('.row[aria-current=location]', { within: 'September' });
    await ui.place('weekend');
    await dates.waitFor('.row[aria-current=location]', { within: 'weekend' });
    await dates.waitFor('.mark[aria-current=location]');
    await ui.screenshot('time axis');
  });

  it('is filtered, and says when nothing is left out any more', async () => {
    const all = (await dates.find('.row')).length;
    await dates.press('t', '[data-filter=kind]');
    await until('fewer rows are left', async () => (await dates.find('.row')).length < all);
    await dates.waitFor('.row', { within: 'midnight on Tuesday' });
    await dates.click('[data-action="clear-filter"]');
    await until('all are back', async () => (await dates.find('.row')).length === all);
  });

  it('leads to the export', async () => {
    await dates.click('[data-action="export"]');
    await until('a format is asked for', async () =>
      (await ui.quickInput())?.items.some((item) => item.includes('Calendar (iCalendar)')),
    );
    assert.ok((await ui.waitFor('.quick-input-widget input')).hasFocus);
    await ui.press('Escape');
    await ui.waitUntilGone('.quick-input-widget');
  });
});
