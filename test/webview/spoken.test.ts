import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { ActorsView, DatesView } from '../../src/rpc/panels.ts';
import { PROPOSAL, QUIET } from './harness/glossary-samples.ts';
import { settled, usePanelBrowser } from './harness/panel-page.ts';
import { ACTORS, DATES, ready } from './harness/samples.ts';

const RETRY = 'The reader stopped answering.';

/** What the live regions of a page say now, without what they say with a space that nobody hears. */
async function regions(page: Page): Promise<readonly string[]> {
  await settled(page);
  const texts = await page
    .locator('[role="status"], [role="alert"]')
    .evaluateAll((elements) =>
      elements.map(({ textContent }) => textContent.replaceAll(/\s+/gu, ' ').trim()),
    );
  return texts.filter((text) => text !== '');
}

describe('What a screen reader hears of itself', () => {
  const browser = usePanelBrowser();

  it('what is read, how much was found, why there is nothing, and what went wrong: each once', async () => {
    const panel = await browser.open<ActorsView>('actors');
    const { page } = panel;
    await panel.show({ status: 'loading', file: 'file:///news/market.txt', fileName: 'market.txt' });
    await page.getByRole('progressbar').waitFor();
    assert.deepEqual(await regions(page), ['Reading market.txt…']);
    await panel.show(ready(ACTORS));
    assert.deepEqual(await regions(page), ['7 actors in market.txt']);
    // Read anew as somebody writes: they know.
    await panel.show(ready(ACTORS));
    assert.deepEqual(await regions(page), []);
    await panel.show({ status: 'empty', reason: 'noEditor' });
    assert.deepEqual(await regions(page), [
      'No article is open. Open an article to see who acts in it and when.',
    ]);
    await panel.show({ status: 'error', message: RETRY });
    assert.equal((await regions(page)).length, 1);
    assert.equal(await page.getByRole('alert').filter({ hasText: RETRY }).count(), 1);
  });

  it('how many a search and a filter leave', async () => {
    const actors = await browser.open<ActorsView>('actors');
    await actors.show(ready(ACTORS));
    await actors.page.getByRole('searchbox').fill('liber');
    await actors.page.getByRole('status').filter({ hasText: '1 of 7 actors' }).waitFor({ state: 'attached' });
    assert.equal((await regions(actors.page)).length, 1);
    const dates = await browser.open<DatesView>('dates');
    await dates.show(ready(DATES));
    await dates.page.locator('[data-filter="kind"]').selectOption('SET');
    assert.ok((await regions(dates.page)).includes('1 of 11'));
  });

  it('that something was copied, and again where it was copied again', async () => {
    const panel = await browser.open<ActorsView>('actors');
    const { page } = panel;
    await panel.show(ready(ACTORS));
    await page.locator('[data-actor="hts"] .twistie').click();
    await page.locator('[data-language="es"]').click();
    const region = page.getByRole('status').filter({ hasText: 'Copied' });
    await panel.press('Enter');
    const first = await region.textContent();
    await panel.press('Enter');
    assert.notEqual(await region.textContent(), first);
    assert.deepEqual(await regions(page), ['Copied: Organización para la Liberación del Levante']);
  });

  it('how many entries are found, that one is saved, or why it is not', async () => {
    const glossary = await browser.openGlossary();
    const { page } = glossary;
    await glossary.show(QUIET);
    await page.getByRole('searchbox').fill('river');
    await page.getByRole('status').filter({ hasText: '2 entries' }).waitFor({ state: 'attached' });
    await glossary.edit(PROPOSAL);
    await page.locator('#name-en').fill('');
    await glossary.press('Control+Enter');
    await page.getByRole('alert').filter({ hasText: 'Give it a name' }).waitFor();
    await page.locator('#name-en').fill('Sons of the Mill');
    await glossary.press('Control+Enter');
    await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor({ state: 'attached' });
  });
});

/** A row of each kind as Chromium hands it to a screen reader. */
describe('What a screen reader says of a row', () => {
  const browser = usePanelBrowser();

  it('says name, state, level and place of each row of the actors', async () => {
    const panel = await browser.open<ActorsView>('actors');
    const { page } = panel;
    await panel.show(ready(ACTORS));
    await page.locator('[data-actor="hts"] .twistie').click();
    const said = await page.locator('[role="tree"]').ariaSnapshot();
    for (const line of [
      '- treeitem "Armed groups and forces, 1" [expanded] [level=1]',
      '- treeitem "Hay\'at Tahrir al-Sham, HTS, 3 mentions" [expanded] [level=2] [selected]',
      'Organização para a Libertação do Levante" [level=3]',
      '- treeitem "Known from the glossary · Acts or speaks in this article" [level=3]',
    ])
      assert.ok(said.includes(line), `${line}\n${said}`);
    const row = page.locator('[data-actor="gov-syria"]');
    assert.deepEqual(
      await row.evaluate((element) =>
        ['aria-posinset', 'aria-setsize', 'aria-description'].map((name) => element.getAttribute(name)),
      ),
      ['1', '2', 'also “Damascus”, “the Syrian government”'],
    );
  });

  it('says that timeline and map have a list that says the same', async () => {
    const panel = await browser.open<DatesView>('dates');
    const { page } = panel;
    await panel.show(ready(DATES));
    const timeline = page.getByRole('group', { name: 'Timeline' });
    assert.match((await timeline.getAttribute('aria-description')) ?? '', /list below has the same dates/u);
    const places = page.getByRole('listbox', { name: 'Dates of this article' });
    assert.equal(await places.getByRole('option').count(), DATES.dates.length);
  });

  it('knows the language of each name', async () => {
    const panel = await browser.open<ActorsView>('actors');
    const { page } = panel;
    await panel.show(ready(ACTORS));
    await page.locator('[data-actor="hts"] .twistie').click();
    const tags = await page
      .locator('.name-row .term')
      .evaluateAll((elements) => elements.map((element) => element.getAttribute('lang')));
    assert.deepEqual(tags, ['en', 'es', 'pt-BR', 'pt-PT', 'ar']);
  });
});
