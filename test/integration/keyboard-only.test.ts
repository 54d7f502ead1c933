import assert from 'node:assert/strict';
import { describeUi } from './support/describe-ui.ts';
import { closeEditors, openText } from './support/dragoman.ts';
import { testGlossary } from './support/glossary.ts';
import { until } from './support/until.ts';

/** An article in a file of the folder, as somebody finds it there. */
const ARTICLE =
  'IDLIB, August 8, 2019 — Fighters of Hayat Tahrir al-Sham said on Wednesday that they had closed the road. ' +
  'Omar Qasimov, who leads the Lantern Brigade, told reporters that the Lantern Brigade would not leave. ' +
  'Omar Qasimov said that nobody had asked him, and that the town was quiet.\n\n' +
  'Two residents said that they had heard shelling during the night and had stayed in their cellars.\n';

const GLOSSARY = `# Terms of the desk
concepts:
  - id: harbour-club
    kind: organisation
    en: Harbour Club
`;

/** Tab is pressed so many times at most before a test says that there is a trap. */
const PATIENCE = 40;

/** For many keys on a busy machine; in milliseconds. */
const LONG = 180_000;

/** From a closed file to an entry in a glossary with keys alone: no click, no command called but by the palette. */
describeUi('somebody without a mouse', (ui) => {
  const actors = ui.panel('dragoman.actors');
  const form = ui.panel('dragoman.glossary');
  const article = testGlossary('lantern.txt');
  const glossary = testGlossary('keys.glossary.yml');

  before(async () => {
    await closeEditors();
    await article.write(ARTICLE);
    await glossary.write(GLOSSARY);
    // The keyboard is in the window, and in none of its webviews.
    await openText('');
    await ui.waitFor('.monaco-editor.focused');
  });
  after(async () => {
    await closeEditors();
    await article.remove();
    await glossary.remove();
  });

  /** What the palette offers first is what was typed; Enter runs it. */
  async function runByPalette(title: string): Promise<void> {
    await ui.press('F1');
    await ui.waitFor('.quick-input-widget input:focus');
    await ui.type(title);
    await ui.waitFor('.quick-input-list .monaco-list-row.focused', { within: title });
    await ui.press('Enter');
    await ui.waitUntilGone('.quick-input-widget');
  }

  async function tabTo(selector: string): Promise<void> {
    for (let count = 0; count < PATIENCE; count++) {
      const [found] = await form.find(selector);
      if (found?.hasFocus) return;
      await ui.press('Tab');
    }
    assert.fail(`Tab does not lead to ${selector}`);
  }

  it('opens an article', async () => {
    await ui.press('Control+P');
    await ui.waitFor('.quick-input-widget input:focus');
    await ui.type('lantern.txt');
    await ui.waitFor('.quick-input-list .monaco-list-row.focused', { within: 'lantern.txt' });
    await ui.press('Enter');
    await ui.waitFor('.tab.active[aria-label^="lantern.txt"]');
  });

  it('walks to an actor and to its mentions', async () => {
    await runByPalette('Dragoman: Focus on Actors');
    await actors.waitFor('[role=treeitem]', { within: 'Lantern Brigade' });
    await until('the panel has the keyboard', async () => (await actors.find('body'))[0]?.hasFocus);
    await ui.press('ArrowDown');
    await actors.waitFor('[role=treeitem][aria-level="1"]:focus');
    await ui.type('Lantern');
    const row = await actors.waitFor('[role=treeitem]:focus', { within: 'Lantern Brigade' });
    assert.equal(row.attributes['aria-expanded'], 'false');
    await ui.press('ArrowRight');
    await actors.waitFor('[role=treeitem][aria-expanded=true]:focus');
    for (const name of ['reason', 'mention']) {
      await ui.press(name === 'reason' ? 'ArrowRight' : 'ArrowDown');
      await actors.waitFor(`.${name}:focus`);
    }
    await ui.screenshot('keyboard mention');
  }).timeout(LONG);

  it('goes to a mention, comes back to its row, and goes again', async () => {
    await ui.press('Enter');
    await ui.waitFor('.editor-instance .monaco-editor.focused');
    await runByPalette('Dragoman: Focus on Actors');
    await until('the panel has the keyboard', async () => (await actors.find('body'))[0]?.hasFocus);
    // To the row where it was left, or to the one below: both are mentions.
    await ui.press('ArrowDown');
    await actors.waitFor('.mention:focus', { within: 'Lantern Brigade' });
    await ui.press('Enter');
    await ui.waitFor('.editor-instance .monaco-editor.focused');
  }).timeout(LONG);

  it('adds the name that is selected to a glossary: gets a form', async () => {
    await runByPalette('Dragoman: Add Term from Selection');
    await form.waitFor('input:focus');
    await ui.screenshot('keyboard form');
    await ui.type('Brigada del Farol');
  });

  it('adds the name that is selected to a glossary: leaves the form by its button', async () => {
    await tabTo('[data-action=save]');
    await ui.press('Enter');
    await until('the file has it', async () =>
      /en: Lantern Brigade[\s\S]*es: Brigada del Farol/u.test(await glossary.read()),
    );
    await form.waitFor('.entry-head:focus', { within: 'Lantern Brigade' });
  }).timeout(LONG);

  it('reads it in the hover', async () => {
    await ui.press('Control+1');
    await ui.waitFor('.editor-instance .monaco-editor.focused');
    const hover = '.monaco-editor .monaco-hover:not(.hidden)';
    await until('the hover has it', async () => {
      await ui.press('Escape');
      await ui.press('Control+K');
      await ui.press('Control+I');
      const shown = await ui.waitFor(hover).catch(() => null);
      return shown?.text.includes('Brigada del Farol');
    });
    await ui.screenshot('keyboard hover');
    await ui.press('Escape');
    await ui.waitUntilGone(hover);
  });
});
