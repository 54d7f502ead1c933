import assert from 'node:assert/strict';
import { describeUi } from './support/describe-ui.ts';
import { closeEditors } from './support/dragoman.ts';
import { openSample } from './support/samples.ts';

/** Pictures to be looked at: the panels and a hover in each kind of theme. */
describeUi('the looks', (ui) => {
  const actors = ui.panel('dragoman.actors');

  before(() => actors.show());
  after(async () => {
    await ui.selectTheme('light');
    await closeEditors();
  });

  for (const theme of ['light', 'dark', 'high contrast dark', 'high contrast light'] as const) {
    it(`are there in ${theme}`, async () => {
      await ui.selectTheme(theme);
      await openSample('pt-2-criancas-de-sinjar.txt');
      await openSample('en-1-idlib-ceasefire.txt');
      await actors.click('[role=treeitem]', { within: 'Tahrir al-Sham' });
      await actors.press('ArrowRight', '[role=treeitem][tabindex="0"]');
      const hover = await ui.hover('Jaysh al-Izza');
      await ui.screenshot(`look ${theme}`);
      assert.match(hover?.text ?? '', /PT/u);
    });
  }
});
