import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { ActorsView, DatesView, PanelState, PlacesView } from '../../src/rpc/panels.ts';
import { untranslated } from '../fixtures/untranslated.ts';
import { CANDIDATES, ENTRIES, FILES, NO_OWN, ON_FRONT, PROPOSAL, QUIET } from './harness/glossary-samples.ts';
import { usePanelBrowser, type PanelPage } from './harness/panel-page.ts';
import { ROAD } from './harness/places-samples.ts';
import { ACTORS, DATES, ready } from './harness/samples.ts';
import { MILL } from './harness/timeline-samples.ts';
import { visibleWords } from './harness/visible-words.ts';

const uiLanguage = 'qps-ploc';

describe('The panels in a language that nobody speaks', () => {
  const browser = usePanelBrowser();

  async function check(page: Page, name: string, data: unknown): Promise<void> {
    const { text, cut } = await visibleWords(page);
    assert.deepEqual(untranslated(text, data), [], `${name} shows words that no catalogue has`);
    assert.deepEqual(cut, [], `${name} cuts words`);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(overflow, 0, `${name} is wider than its view`);
  }

  it('would show it, if something were not translated, or cut', async () => {
    const panel = await browser.open<ActorsView>('actors');
    await panel.show(ready({ actors: [] }));
    const before = await visibleWords(panel.page);
    assert.ok(untranslated(before.text, []).includes('recognises'));
    assert.deepEqual(before.cut, []);
    await panel.page.locator('.next').evaluate((element) => {
      Object.assign(element.style, { overflow: 'hidden', whiteSpace: 'nowrap' });
    });
    const { cut } = await visibleWords(panel.page);
    assert.match(cut.join(), /This article names no person/u);
  });

  for (const width of [220, 320]) {
    describe(`${width} pixels wide`, () => {
      async function open<View>(view: 'actors' | 'dates' | 'places'): Promise<PanelPage<View>> {
        return browser.open<View>(view, { width, height: 1400 });
      }

      it('say why there is nothing to show', async () => {
        const panel = await open<ActorsView>('actors');
        for (const state of [
          ...(['noEditor', 'notArticle', 'excluded', 'unsupportedLanguage'] as const).map(
            (reason) => ({ status: 'empty', reason }) as const,
          ),
          { status: 'error', message: '[Říéš]' },
        ] satisfies readonly PanelState<ActorsView>[]) {
          await panel.show(state, { uiLanguage });
          await check(panel.page, JSON.stringify(state), 'Dragoman dragoman include exclude Markdown');
        }
      });

      it('list actors', async () => {
        const panel = await open<ActorsView>('actors');
        await panel.show(ready(ACTORS, 'market.txt'), { uiLanguage });
        for (const twistie of await panel.page.locator('[aria-level="2"] .twistie').all())
          await twistie.click();
        const known = [ACTORS, 'EN ES PT BR AR Ctrl Alt Esc Space Enter nobody'];
        await check(panel.page, 'the actors, opened', known);
        await panel.page.getByRole('searchbox').fill('nobody');
        await check(panel.page, 'a search that finds nobody', known);
        await panel.show(ready({ actors: [] }), { uiLanguage });
        await check(panel.page, 'an article without actors', known);
      });

      it('list dates', async () => {
        const panel = await open<DatesView>('dates');
        for (const view of [DATES, MILL]) {
          await panel.show(ready(view), { uiLanguage });
          await check(panel.page, 'the dates', [view, 'CSV JSON iCalendar TimelineJS']);
        }
        await panel.page.locator('[data-action="set-date"]').click();
        await panel.page.locator('#words').fill('no such day');
        await panel.page.locator('#understanding.fault').waitFor();
        await check(panel.page, 'the form of the day', MILL);
        await panel.show(
          ready({
            ...DATES,
            anchor: { value: '2019-08-08', origin: 'header', isUnwritten: true, doubt: 'weekday' },
          }),
          { uiLanguage },
        );
        await check(panel.page, 'a doubtful day', DATES);
        await panel.show(
          ready({ ...DATES, anchor: { value: null, origin: null, isUnwritten: false } }, 'market.txt', [
            '[Ñôţé]',
          ]),
          { uiLanguage },
        );
        await check(panel.page, 'dates without a day to read them from', DATES);
        await panel.show(ready({ ...DATES, dates: [] }), { uiLanguage });
        await check(panel.page, 'an article without dates', DATES);
      });

      it('list places', async () => {
        const panel = await open<PlacesView>('places');
        await panel.show(ready(ROAD), { uiLanguage });
        await panel.page.locator('[data-country="SY"]').waitFor({ state: 'attached' });
        await check(panel.page, 'the places', ROAD);
        await panel.show(ready({ places: [], countries: [] }), { uiLanguage });
        await check(panel.page, 'an article without places', ROAD);
      });

      it('show and edit glossaries', async () => {
        const panel = await browser.openGlossary({ width, height: 1400 });
        const known = [
          ENTRIES,
          FILES,
          CANDIDATES,
          PROPOSAL,
          'EN ES PT BR AR el la yml RF no such name frente',
        ];
        await panel.show(ON_FRONT, uiLanguage);
        await panel.page.locator('.leaf.more').click();
        await check(panel.page, 'an entry', known);
        await panel.page.locator('[data-page="list"]').click();
        await panel.page.locator('.line-row').nth(1).waitFor();
        await check(panel.page, 'the list of entries', known);
        await panel.page.getByRole('searchbox').fill('no such name');
        await panel.page.locator('.state').waitFor();
        await check(panel.page, 'a search that finds nothing', known);
        await panel.perform('candidates');
        await panel.page.locator('.candidate').nth(1).click();
        await check(panel.page, 'names that are missing', known);
        await panel.edit(PROPOSAL);
        await panel.page.locator('#abbreviations').fill('RF');
        await panel.page.locator('.doubt').waitFor();
        await panel.page.locator('summary').click();
        await panel.press('Escape');
        await panel.page.locator('.question').waitFor();
        await check(panel.page, 'the form', known);
      });

      it('teach how to begin a glossary', async () => {
        const panel = await browser.openGlossary({ width, height: 900 });
        for (const sample of [NO_OWN, QUIET, { ...QUIET, text: null }]) {
          await panel.show(sample, uiLanguage);
          for (const page of ['entry', 'candidates']) {
            await panel.page.locator(`[data-page="${page}"]`).click();
            await check(panel.page, page, [FILES, CANDIDATES, 'git']);
          }
        }
      });
    });
  }
});
