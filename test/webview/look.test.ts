import assert from 'node:assert/strict';
import type { ActorsView, DatesView, PlacesView } from '../../src/rpc/panels.ts';
import { usePanelBrowser, type PanelPage } from './harness/panel-page.ts';
import { ROAD } from './harness/places-samples.ts';
import { ACTORS, DATES, manyActors, ready } from './harness/samples.ts';
import { MILL } from './harness/timeline-samples.ts';
import { THEMES, type Theme } from './harness/themes.ts';

/** The pictures land in `.vscode-test/screenshots/`, to be looked at. */
describe('Look of the panels', () => {
  const browser = usePanelBrowser();
  const themes = Object.keys(THEMES) as readonly Theme[];

  async function overflow({ page }: PanelPage<unknown>): Promise<number> {
    return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }

  async function openActors(theme: Theme, uiLanguage: string, width: number): Promise<PanelPage<ActorsView>> {
    const panel = await browser.open<ActorsView>('actors', { theme, width });
    await panel.show(ready(ACTORS, 'market.txt', []), { uiLanguage });
    await panel.page.locator('[data-actor="hts"] .twistie').click();
    await panel.press('ArrowDown');
    await panel.markCaret({ start: 655, end: 658 });
    return panel;
  }

  for (const theme of themes)
    it(`fits a side bar in ${theme}`, async () => {
      const actors = await openActors(theme, 'en', 320);
      assert.equal(await overflow(actors), 0);
      await actors.screenshot(`actors-${theme}`);
      const dates = await browser.open<DatesView>('dates', { theme, height: 900 });
      await dates.show(ready(DATES));
      await dates.page.locator('[data-start="340"]').click();
      assert.equal(await overflow(dates), 0);
      await dates.screenshot(`dates-${theme}`);
    });

  for (const theme of themes)
    it(`has a form for the date, and shows doubt, in ${theme}`, async () => {
      const anchor = {
        value: '2019-08-08',
        origin: 'header',
        isUnwritten: false,
        doubt: 'laterDays',
      } as const;
      const dates = await browser.open<DatesView>('dates', { theme, height: 520 });
      await dates.show(ready({ ...DATES, anchor }));
      await dates.screenshot(`doubt-${theme}`);
      const given = { value: '2019-08-08', origin: 'given', isUnwritten: true } as const;
      await dates.show(ready({ ...DATES, anchor: given }));
      await dates.page.locator('[data-action="set-date"]').click();
      await dates.page.locator('#words').fill('1 de mayo de 2020');
      await dates.page.locator('#understanding').getByText('2020').waitFor();
      assert.equal(await overflow(dates), 0);
      await dates.screenshot(`date-editor-${theme}`);
    });

  async function openTimeline(
    theme: Theme,
    uiLanguage: string,
    width: number,
    height = 560,
  ): Promise<PanelPage<DatesView>> {
    const panel = await browser.open<DatesView>('dates', { theme, width, height });
    await panel.page.emulateMedia({ reducedMotion: 'reduce' });
    await panel.show(ready(MILL), { uiLanguage });
    await panel.page.locator('.mark').first().waitFor();
    return panel;
  }

  for (const theme of themes)
    it(`draws time in ${theme}`, async () => {
      const panel = await openTimeline(theme, 'en', 320);
      await panel.page.locator('[data-value="2019-08-06"] .body').click();
      await panel.markCaret({ start: 570, end: 579 });
      await panel.press('ArrowRight', 'ArrowLeft');
      await panel.screenshot(`timeline-${theme}`);
      await panel.page.locator('[data-filter="actor"]').selectOption('gov-syria');
      await panel.page.locator('[data-action="show-all"]').click();
      await panel.screenshot(`timeline-filtered-${theme}`);
      await panel.page.locator('[data-action="clear-filter"]').click();
      await panel.screenshot(`timeline-all-${theme}`);
      assert.equal(await overflow(panel), 0);
    });

  for (const [uiLanguage, width] of [
    ['es', 200],
    ['pt-br', 240],
    ['en', 700],
  ] as const)
    it(`draws time in ${uiLanguage}, ${width} pixels wide`, async () => {
      const panel = await openTimeline('dark', uiLanguage, width);
      await panel.screenshot(`timeline-${uiLanguage}-${width}`);
      await panel.page.locator('[data-action="earlier"]').click();
      await panel.page.locator('[data-action="earlier"]').click();
      await panel.page.locator('[data-filter="actor"]').selectOption('*');
      await panel.page.locator('[data-filter="kind"]').selectOption('DATE');
      assert.equal(await overflow(panel), 0);
      await panel.screenshot(`timeline-months-${uiLanguage}-${width}`);
    });

  async function openPlaces(theme: Theme, uiLanguage: string, width: number): Promise<PanelPage<PlacesView>> {
    const panel = await browser.open<PlacesView>('places', { theme, width, height: 620 });
    await panel.page.emulateMedia({ reducedMotion: 'reduce' });
    await panel.show(ready(ROAD), { uiLanguage });
    await panel.page.locator('[data-country="SY"]').waitFor({ state: 'attached' });
    return panel;
  }

  for (const theme of themes)
    it(`draws a map in ${theme}`, async () => {
      const panel = await openPlaces(theme, 'en', 320);
      await panel.page.locator('[data-row="place/idlib"]').click();
      await panel.press('ArrowRight');
      await panel.markCaret({ start: 120, end: 127 });
      await panel.screenshot(`places-${theme}`);
      await panel.page.locator('[data-action="reset"]').click();
      await panel.screenshot(`places-all-${theme}`);
      assert.equal(await overflow(panel), 0);
    });

  for (const [uiLanguage, width] of [
    ['es', 200],
    ['pt-br', 260],
    ['en', 640],
  ] as const)
    it(`draws a map in ${uiLanguage}, ${width} pixels wide`, async () => {
      const panel = await openPlaces('dark', uiLanguage, width);
      assert.equal(await overflow(panel), 0);
      await panel.screenshot(`places-${uiLanguage}-${width}`);
    });

  for (const uiLanguage of ['es', 'pt-br'])
    it(`fits a narrow side bar in ${uiLanguage}`, async () => {
      const actors = await openActors('light', uiLanguage, 220);
      assert.equal(await overflow(actors), 0);
      await actors.screenshot(`actors-${uiLanguage}`);
      const dates = await browser.open<DatesView>('dates', { theme: 'dark', width: 240, height: 1100 });
      await dates.show(ready(DATES), { uiLanguage });
      assert.equal(await overflow(dates), 0);
      await dates.screenshot(`dates-${uiLanguage}`);
      await dates.page.locator('[data-action="set-date"]').click();
      await dates.page.locator('#words').fill('otro día');
      await dates.page.locator('#understanding.fault').waitFor();
      assert.equal(await overflow(dates), 0);
      await dates.screenshot(`date-editor-${uiLanguage}`);
    });

  for (const theme of themes)
    it(`searches in ${theme}`, async () => {
      const actors = await browser.open<ActorsView>('actors', { theme, height: 420 });
      await actors.show(ready(ACTORS));
      await actors.page.getByRole('button', { name: 'only who acts' }).click();
      await actors.page.getByRole('searchbox').fill('liber');
      await actors.press('ArrowDown', 'ArrowDown');
      assert.equal(await overflow(actors), 0);
      await actors.screenshot(`actors-search-${theme}`);
    });

  for (const [uiLanguage, width] of [
    ['es', 200],
    ['pt-br', 200],
    ['en', 700],
  ] as const)
    it(`opens an actor in ${uiLanguage}, ${width} pixels wide`, async () => {
      const actors = await openActors('dark', uiLanguage, width);
      await actors.page.locator('[data-actor="russia"]').click();
      await actors.press('ArrowRight');
      assert.equal(await overflow(actors), 0);
      await actors.screenshot(`actors-${uiLanguage}-${width}`);
    });

  it('says by shape what forced colours cannot', async () => {
    const actors = await browser.open<ActorsView>('actors', { theme: 'light' });
    await actors.page.emulateMedia({ forcedColors: 'active' });
    await actors.show(ready(ACTORS));
    await actors.page.locator('[data-actor="hts"] .twistie').click();
    await actors.page.getByRole('button', { name: 'only who acts' }).click();
    assert.equal(await overflow(actors), 0);
    await actors.screenshot('actors-forced-colours');
  });

  it('stays readable with one actor, with hundreds, with long names and with nobody found', async () => {
    const panel = await browser.open<ActorsView>('actors', { theme: 'light', width: 240 });
    await panel.show(ready({ actors: ACTORS.actors.slice(2, 3) }));
    await panel.screenshot('actors-one');
    await panel.show(ready(manyActors(300), 'many.txt'));
    await panel.page.locator('[data-actor="e150"]').click();
    await panel.press('ArrowRight');
    assert.equal(await overflow(panel), 0);
    await panel.screenshot('actors-many');
    await panel.page.getByRole('searchbox').fill('nobody of that name');
    await panel.screenshot('actors-none-found');
  });

  it('is quiet where there is nothing to show', async () => {
    const panel = await browser.open<ActorsView>('actors', { theme: 'light', height: 200 });
    await panel.show({ status: 'empty', reason: 'unsupportedLanguage' });
    await panel.screenshot('empty');
    await panel.show({ status: 'error', message: 'The reader stopped answering.' });
    await panel.screenshot('error');
    const dates = await browser.open<DatesView>('dates', { theme: 'dark', height: 400 });
    await dates.show(
      ready({ ...DATES, anchor: { value: null, origin: null, isUnwritten: false } }, 'market.txt', [
        'One paragraph was too long and was left out.',
      ]),
    );
    assert.equal(await overflow(dates), 0);
    await dates.screenshot('unknown-date');
  });
});
