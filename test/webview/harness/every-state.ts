import type { Page } from 'playwright-core';
import type { ActorsView, DatesView, EmptyReason, PanelState, PlacesView } from '../../../src/rpc/panels.ts';
import type { GlossaryPage } from './glossary-page.ts';
import { NO_OWN, ON_FRONT, PROPOSAL, QUIET, type GlossarySample } from './glossary-samples.ts';
import type { PanelBrowser, PanelOptions, PanelPage } from './panel-page.ts';
import { ROAD } from './places-samples.ts';
import { ACTORS, DATES, ready } from './samples.ts';
import { MILL } from './timeline-samples.ts';

/** A state of a webview, and how somebody comes to see it. */
export interface SeenState {
  readonly name: string;
  readonly open: (browser: PanelBrowser, options?: PanelOptions) => Promise<Page>;
}

type PanelName = 'actors' | 'dates' | 'places';

type Steps<Panel> = (panel: Panel) => Promise<void>;

const HEIGHT = 900;

function panelState<View>(
  panel: PanelName,
  name: string,
  state: PanelState<View>,
  steps: Steps<PanelPage<View>> = () => Promise.resolve(),
): SeenState {
  return {
    name: `${panel}, ${name}`,
    open: async (browser, options = {}) => {
      const opened = await browser.open<View>(panel, { height: HEIGHT, ...options });
      await opened.page.emulateMedia({ reducedMotion: 'reduce' });
      await opened.show(state, options.uiLanguage === undefined ? {} : { uiLanguage: options.uiLanguage });
      await steps(opened);
      await opened.page.waitForLoadState('networkidle');
      return opened.page;
    },
  };
}

function glossaryState(name: string, sample: GlossarySample, steps: Steps<GlossaryPage>): SeenState {
  return {
    name: `glossary, ${name}`,
    open: async (browser, options = {}) => {
      const opened = await browser.openGlossary({ height: HEIGHT, ...options });
      await opened.show(sample, options.uiLanguage);
      await steps(opened);
      await opened.page.waitForLoadState('networkidle');
      return opened.page;
    },
  };
}

const EMPTY: readonly EmptyReason[] = ['noEditor', 'notArticle', 'excluded', 'unsupportedLanguage'];

const NOTICE = 'One paragraph was too long and was left out.';

const WITHOUT_STATE: readonly SeenState[] = [
  ...EMPTY.map((reason) => panelState('actors', `empty: ${reason}`, { status: 'empty', reason })),
  panelState(
    'actors',
    'being read',
    { status: 'loading', file: 'file:///news/a.txt', fileName: 'a.txt' },
    async ({ page }) => {
      await page.getByRole('progressbar').waitFor();
    },
  ),
  panelState('actors', 'not readable', { status: 'error', message: 'The reader stopped answering.' }),
  panelState<ActorsView>('actors', 'nobody in the article', ready({ actors: [] })),
];

const ACTORS_STATES: readonly SeenState[] = [
  panelState('actors', 'with a notice', ready(ACTORS, 'market.txt', [NOTICE]), async (panel) => {
    await panel.markCaret({ start: 655, end: 658 });
  }),
  panelState('actors', 'opened', ready(ACTORS), async (panel) => {
    await panel.page.locator('[data-actor="hts"] .twistie').click();
    await panel.page.locator('[data-language="pt-PT"]').click();
    await panel.press('ArrowUp', 'ArrowDown');
    await panel.markCaret({ start: 402, end: 422 });
  }),
  panelState('actors', 'a kind closed', ready(ACTORS), async (panel) => {
    await panel.page.locator('.group-head').first().click();
    await panel.press('ArrowLeft');
  }),
  panelState('actors', 'searched', ready(ACTORS), async ({ page }) => {
    await page.getByRole('searchbox').fill('libertação');
    await page.getByRole('button', { name: 'only who acts' }).click();
  }),
  panelState('actors', 'nobody found', ready(ACTORS), async ({ page }) => {
    await page.getByRole('searchbox').fill('nobody of that name');
  }),
];

const LAID_OUT: Steps<PanelPage<DatesView>> = async ({ page }) => {
  await page.locator('.mark').first().waitFor();
};

const DATES_STATES: readonly SeenState[] = [
  panelState('dates', 'timeline', ready(MILL), async (panel) => {
    await LAID_OUT(panel);
    await panel.page.locator('[data-value="2019-08-06"] .body').click();
    await panel.markCaret({ start: 570, end: 579 });
    await panel.press('ArrowRight');
  }),
  panelState('dates', 'row chosen', ready(DATES), async ({ page }) => {
    await page.locator('[data-start="340"]').click();
  }),
  panelState('dates', 'filtered', ready(MILL), async (panel) => {
    await LAID_OUT(panel);
    await panel.page.locator('[data-filter="actor"]').selectOption('*');
    await panel.page.locator('[data-action="show-all"]').click();
  }),
  panelState('dates', 'nothing passes', ready(MILL), async (panel) => {
    await LAID_OUT(panel);
    await panel.page.locator('[data-filter="actor"]').selectOption('gov-syria');
    // Time goes on in the article: what the filter let pass is gone.
    await panel.show(ready({ ...MILL, dates: MILL.dates.slice(0, 3) }));
  }),
  panelState(
    'dates',
    'doubted',
    ready({
      ...DATES,
      anchor: { value: '2019-08-08', origin: 'header', isUnwritten: false, doubt: 'laterDays' },
    }),
  ),
  panelState('dates', 'editor', ready(MILL), async ({ page }) => {
    await page.locator('[data-action="set-date"]').click();
    await page.locator('#words').fill('8 de mayo de 2020');
    await page.locator('#understanding').getByText('2020').waitFor();
  }),
  panelState('dates', 'editor refuses', ready(MILL), async ({ page }) => {
    await page.locator('[data-action="set-date"]').click();
    await page.locator('#words').fill('some other day');
    await page.locator('#understanding.fault').waitFor();
  }),
  panelState(
    'dates',
    'unknown publication date',
    ready({ ...DATES, anchor: { value: null, origin: null, isUnwritten: false } }),
  ),
  panelState('dates', 'none', ready({ ...DATES, dates: [], actors: [] })),
];

const PLACES_STATES: readonly SeenState[] = [
  panelState('places', 'opened', ready(ROAD), async (panel) => {
    await panel.page.locator('[data-country="SY"]').waitFor({ state: 'attached' });
    await panel.page.locator('[data-row="place/idlib"]').click();
    await panel.press('ArrowRight', 'ArrowDown');
    await panel.markCaret({ start: 120, end: 127 });
  }),
  panelState('places', 'whole map', ready(ROAD), async ({ page }) => {
    await page.locator('[data-country="SY"]').waitFor({ state: 'attached' });
    await page.locator('[data-action="reset"]').click();
  }),
  panelState('places', 'none located', ready({ ...ROAD, places: ROAD.places.slice(-1) })),
  panelState<PlacesView>('places', 'none', ready({ countries: [], places: [] })),
];

const openForm: Steps<GlossaryPage> = (glossary) => glossary.edit(PROPOSAL);

const GLOSSARY_STATES: readonly SeenState[] = [
  glossaryState('nothing at the caret', NO_OWN, () => Promise.resolve()),
  glossaryState('entry at the caret', ON_FRONT, async ({ page }) => {
    await page.locator('.leaf.more').click();
    await page.locator('[data-status="forbidden"]').click();
  }),
  glossaryState('browsed entry', ON_FRONT, async (panel) => {
    await panel.browse('millers-league');
    await panel.page.locator('.back').waitFor();
  }),
  glossaryState('entry that is gone', ON_FRONT, async (panel) => {
    await panel.browse('nobody');
    await panel.page.locator('.state').waitFor();
  }),
  glossaryState('list', QUIET, async (panel) => {
    await panel.page.locator('[data-page="list"]').click();
    await panel.page.locator('.line-row').nth(1).waitFor();
    await panel.page.locator('[data-filter="kind"]').selectOption('armed-group');
    await panel.page.locator('.line-row').nth(1).waitFor({ state: 'detached' });
    await panel.press('Tab');
  }),
  glossaryState('nothing found', QUIET, async ({ page }) => {
    await page.getByRole('searchbox').fill('no such name');
    await page.locator('.state').waitFor();
  }),
  glossaryState('missing names', QUIET, async (panel) => {
    await panel.perform('candidates');
    await panel.page.locator('.candidate').nth(1).click();
  }),
  glossaryState(
    'no missing name',
    { ...QUIET, text: { fileName: 'market.txt', language: 'en', isWritable: true, candidates: [] } },
    (glossary) => glossary.perform('candidates'),
  ),
  glossaryState('missing names without an article', { ...QUIET, text: null }, (glossary) =>
    glossary.perform('candidates'),
  ),
  glossaryState('form', QUIET, openForm),
  glossaryState('form with doubts', QUIET, async (glossary) => {
    await openForm(glossary);
    await glossary.page.locator('#abbreviations').fill('RF');
    await glossary.page.locator('.doubt').waitFor();
    await glossary.page.locator('summary').click();
  }),
  glossaryState('form that is refused', QUIET, async (glossary) => {
    await openForm(glossary);
    await glossary.page.locator('#name-en').fill('');
    await glossary.press('Control+Enter');
    await glossary.page.locator('#fault').getByText('name').waitFor();
  }),
  glossaryState('form that is left', QUIET, async (glossary) => {
    await glossary.edit({ ...PROPOSAL, draft: { ...PROPOSAL.draft, isCopy: true }, guessed: ['en'] });
    await glossary.page.locator('#abbreviations').fill('SM');
    await glossary.press('Escape');
    await glossary.page.locator('.question').waitFor();
  }),
];

/** Every kind of state that some webview can be in. */
export const EVERY_STATE: readonly SeenState[] = [
  ...WITHOUT_STATE,
  ...ACTORS_STATES,
  ...DATES_STATES,
  ...PLACES_STATES,
  ...GLOSSARY_STATES,
];

export function stateNamed(wanted: string): SeenState {
  const found = EVERY_STATE.find(({ name }) => name === wanted);
  if (found === undefined) throw new Error(`No state is called "${wanted}"`);
  return found;
}
