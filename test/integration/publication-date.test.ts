import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { describeUi } from './support/describe-ui.ts';
import { closeEditors, openText } from './support/dragoman.ts';
import { openSample } from './support/samples.ts';
import { until } from './support/until.ts';

describeUi('the publication date in the Dates panel', (ui) => {
  const dates = ui.panel('dragoman.dates');
  const change = '[data-action="set-date"]';

  before(() => dates.show());
  after(async () => {
    await ui.selectTheme('light');
    await closeEditors();
  });

  const STORY =
    'The mill of the upper village turned again on Sunday, said the miller, and half of the valley came to look at it.\n\n' +
    'Nobody had ground wheat there since March, when the wheel broke, and the council had closed the road last week.\n';

  it('is changed in place by words of another language, and goes back to what the text says', async () => {
    await openSample('en-1-idlib-ceasefire.txt');
    await dates.waitFor('dragoman-dates', { within: 'Thu 14 March 2019' });
    await dates.click(change);
    await dates.press('Escape', 'input[type="date"]');
    await dates.waitUntilGone('dragoman-date-editor');
    await dates.click(change);
    await dates.type('20 de mayo de 2019', 'input[type="text"]');
    await dates.waitFor('dragoman-date-editor', { within: 'Monday, 20 May 2019' });
    await dates.press('Enter', 'input[type="text"]');
    await dates.waitFor('dragoman-dates', { within: 'Mon 20 May 2019' });
    await dates.waitFor('dragoman-dates', { within: 'set by you' });
    await dates.waitUntilGone('dragoman-date-editor');
    assert.ok((await dates.waitFor(change)).hasFocus);
    await dates.click(change);
    await dates.click('[data-action="forget"]');
    await dates.waitFor('dragoman-dates', { within: 'Thu 14 March 2019' });
    await dates.waitFor('dragoman-dates', { within: 'from the dateline' });
  });

  it('is written into the file, which can be undone', async () => {
    const text = `---\ntitle: The mill turns\n# not yet printed\nauthor: Ana Ruiz\n---\n\n${STORY}`;
    const { document } = await openText(text, 'markdown');
    await dates.waitFor(change, { within: 'Set publication date' });
    await dates.click(change);
    await dates.type('8 August 2019', 'input[type="text"]');
    await dates.waitFor('dragoman-date-editor', { within: 'Thursday, 8 August 2019' });
    await dates.click('[data-action="apply"]');
    await dates.waitFor('dragoman-dates', { within: 'Thu 8 August 2019' });
    await dates.click('[data-action="write-date"]');
    const written = text.replace('Ana Ruiz\n', 'Ana Ruiz\ndate: 2019-08-08\n');
    await until('the front matter says it', () => document.getText() === written);
    await dates.waitUntilGone('[data-action="write-date"]');
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    await until('it is as it was', () => document.getText() === text);
    await dates.waitFor('[data-action="write-date"]');
    await ui.runCommand('Dragoman: Write Publication Date into the File');
    await until('the command writes it, too', () => document.getText() === written);
  });

  const DOUBTFUL =
    'The mill turns\n\nPublished: Tuesday 6 August 2018\n\n' +
    'VALDERROBLE — The mill of the upper village turned again on 4 May 2019, said the miller, and half of the valley came to look.\n\n' +
    'The council closed the road on 6 May 2019 and opened it on 9 May 2019, when nobody was left to look at the wheel.\n';

  for (const theme of ['light', 'dark', 'high contrast dark'] as const) {
    it(`is doubted where the text speaks against it, and looks well in ${theme}`, async () => {
      await ui.selectTheme(theme);
      await openText(DOUBTFUL);
      await dates.waitFor('[role=note]', { within: 'Doubtful' });
      await dates.screenshot(`doubt ${theme}`);
      await dates.click(change);
      await dates.type('8 de agosto de 2019', 'input[type="text"]');
      await dates.waitFor('dragoman-date-editor', { within: 'Thursday, 8 August 2019' });
      await ui.screenshot(`date editor ${theme}`);
      await dates.press('Escape', 'input[type="text"]');
      await dates.waitUntilGone('dragoman-date-editor');
      assert.ok((await dates.waitFor(change)).hasFocus);
    });
  }
});
