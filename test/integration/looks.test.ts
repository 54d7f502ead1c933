import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { describeUi } from './support/describe-ui.ts';
import { closeEditors, dragoman, openText, withSetting } from './support/dragoman.ts';
import { testGlossary } from './support/glossary.ts';
import { openSample } from './support/samples.ts';
import { until } from './support/until.ts';

const THEMES = ['light', 'dark', 'high contrast dark', 'high contrast light'] as const;

/** A language of the UI, an article, a group and a town in it. */
const LANGUAGES = [
  ['en', 'en-1-idlib-ceasefire.txt', 'Tahrir al-Sham', 'Idlib'],
  ['es', 'es-1-paso-de-nasib.txt', 'Siria', 'Nasib'],
  ['pt-br', 'pt-2-criancas-de-sinjar.txt', 'Estado Islâmico', 'Sinjar'],
] as const;

const STYLE = `# Style of the desk.
concepts:
  - id: river-front
    kind: armed-group
    en: River Front
    terms:
      - { term: River Gang, language: en, status: forbidden, note: Only its enemies call it so. }
`;

const GANG = `BEIRUT, 14 March 2019 (Meridian News) — The River Gang said on Wednesday that its men had left the town of Saraqib. Residents said that nobody had come to help them.

"We saw the River Gang leave," a teacher said, and so did the HTS`;

/** Pictures to be looked at, in `.vscode-test/screenshots/`: what no test can say is whether they are good to see. */
describeUi('the looks', (ui) => {
  const [actors, dates, places, glossary] = ['actors', 'dates', 'places', 'glossary'].map((view) =>
    ui.panel(`dragoman.${view}`),
  );
  assert.ok(actors && dates && places && glossary);
  const style = testGlossary('style.glossary.yml');

  before(async () => {
    await style.write(STYLE);
    // Whatever was looked at before: the view is to show the entry at the caret.
    await glossary.show();
    const follow = '[data-action=follow]';
    await glossary.waitFor(follow);
    if ((await glossary.find(`${follow}[aria-pressed=false]`)).length > 0) await glossary.click(follow);
    await actors.show();
  });
  after(async () => {
    await ui.selectTheme('light');
    await style.remove();
    await closeEditors();
  });

  for (const theme of THEMES)
    describe(`in ${theme}`, () => {
      before(() => ui.selectTheme(theme));
      afterEach(closeEditors);

      for (const [language, file, group, town] of LANGUAGES)
        it(`are there in ${language}`, () =>
          withSetting('dragoman.uiLanguage', language, async () => {
            await openSample(file);
            await vscode.commands.executeCommand('dragoman.focusActors');
            await actors.waitFor('[role=treeitem][aria-level="2"]', { within: group, timeout: 50_000 });
            await actors.click('[role=treeitem][aria-level="2"]', { within: group });
            await actors.press('ArrowRight', '[role=treeitem][tabindex="0"]');
            const hover = await ui.hover(group);
            await ui.screenshot(`look ${theme} ${language}`);
            assert.match(hover?.text ?? '', /PT/u);
            await vscode.commands.executeCommand('dragoman.focusPlaces');
            await places.waitFor('[role=treeitem]', { within: town });
            await vscode.commands.executeCommand('dragoman.focusGlossary');
            await ui.place(group);
            await glossary.waitFor('.entry-head');
            await ui.screenshot(`look below ${theme} ${language}`);
          }));

      it('point out a term that is not wanted, and offer one that is', async () => {
        const { document } = await openText(GANG);
        await ui.waitFor('.squiggly-info');
        await ui.hover('River Gang');
        await ui.screenshot(`look problem ${theme}`);
        await ui.press('Escape');
        await vscode.commands.executeCommand('cursorBottom');
        await vscode.commands.executeCommand('editor.action.triggerSuggest');
        await ui.waitFor('.suggest-widget.visible .monaco-list-row');
        await ui.screenshot(`look completion ${theme}`);
        await vscode.commands.executeCommand('hideSuggestWidget');
        assert.ok(document.isUntitled);
      });

      it('say what language an article is in, and what to choose', async () => {
        await openSample('es-1-paso-de-nasib.txt');
        const { analysis } = await dragoman();
        await until('it is read', () => analysis()?.language.code === 'es');
        await ui.languageStatus();
        await ui.screenshot(`look status ${theme}`);
        for (const command of ['exportDates', 'setArticleLanguage', 'setPublicationDate', 'exportGlossary']) {
          void vscode.commands.executeCommand(`dragoman.${command}`);
          assert.ok(await until('it is asked', async () => (await ui.quickInput()) ?? undefined));
          await ui.screenshot(`look ${command} ${theme}`);
          await ui.press('Escape');
        }
      });
    });

  describe('and those of the views beside them', () => {
    it('are alike', async function () {
      this.timeout(120_000);
      await ui.selectTheme('dark');
      await openSample('en-2-daraa-prisoners.md');
      await vscode.commands.executeCommand('timeline.focus');
      await vscode.commands.executeCommand('outline.focus');
      await ui.waitFor('.outline-pane .monaco-list-row', { timeout: 50_000 });
      await ui.screenshot('look beside outline');
      await vscode.commands.executeCommand('workbench.action.findInFiles', {
        query: 'said',
        triggerSearch: true,
      });
      await ui.waitFor('.search-view .monaco-list-row');
      await ui.screenshot('look beside search');
      await actors.show();
      assert.ok(await actors.waitFor('[role=treeitem]'));
      await ui.screenshot('look beside actors');
    });
  });
});
