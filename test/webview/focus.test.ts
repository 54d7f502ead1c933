import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { stateNamed } from './harness/every-state.ts';
import { measure } from './harness/measures.ts';
import { usePanelBrowser, wear } from './harness/panel-page.ts';
import { THEMES, type Theme } from './harness/themes.ts';

/** More stops than any view has: who is not through by then is trapped. */
const MOST = 40;

interface Walk {
  readonly stops: readonly string[];
  readonly faults: readonly string[];
}

/** Goes through a page by Tab alone, from outside of it to outside of it. */
async function walk(page: Page): Promise<Walk> {
  await page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (active instanceof HTMLElement || active instanceof SVGElement) active.blur();
    // The next Tab goes on from where the keyboard was last: from the page as a whole.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    window.scrollTo(0, 0);
  });
  const stops: string[] = [];
  const faults: string[] = [];
  while (stops.length <= MOST) {
    await page.keyboard.press('Tab');
    const found = await measure(page, 'focus');
    if (found === null || (stops.length > 1 && found.what === stops[0])) break;
    stops.push(found.what);
    faults.push(...found.faults.map((fault) => `${found.what}: ${fault}`));
  }
  return { stops, faults };
}

describe('Focus', () => {
  const browser = usePanelBrowser();

  for (const name of [
    'actors, not readable',
    'actors, opened',
    'dates, timeline',
    'dates, editor',
    'dates, unknown publication date',
    'places, opened',
    'glossary, nothing at the caret',
    'glossary, entry at the caret',
    'glossary, browsed entry',
    'glossary, list',
    'glossary, missing names',
    'glossary, form with doubts',
    'glossary, form that is left',
  ])
    it(`is seen at each stop in each theme, and leaves again: ${name}`, async () => {
      const page = await stateNamed(name).open(browser);
      for (const theme of Object.keys(THEMES) as readonly Theme[]) {
        await wear(page, theme);
        const { stops, faults } = await walk(page);
        assert.deepEqual([theme, faults], [theme, []]);
        assert.ok(stops.length > 0 && stops.length < MOST, `${theme}: ${stops.join(', ')}`);
      }
    });

  it('goes from top to bottom, with one stop for each toolbar and each list', async () => {
    const dates = await stateNamed('dates, timeline').open(browser);
    const { stops } = await walk(dates);
    assert.deepEqual(
      stops.map((stop) => stop.replace(/ .*“/u, ' “')),
      [
        'button.link “Change the publication date”',
        'button.link “write into the file”',
        'g.mark “Tue 6 August 2019, 15:00, 1 mention”',
        'button.hint “6 earlier”',
        'button.chip “all”',
        'select. “actor”',
        'select. “type”',
        'button.tool “Export…”',
        'div.row “The carts came Tuesday at 3 p.m., says R”',
        'button.link “Check the publication date”',
      ],
    );
  });

  it('walks a toolbar by arrow keys, and stays where a button goes away or is off', async () => {
    const page = await stateNamed('dates, timeline').open(browser);
    const at = async (): Promise<string | undefined> => (await measure(page, 'focus'))?.what;
    await page.locator('[data-action="earlier"]').focus();
    await page.keyboard.press('ArrowRight');
    assert.match((await at()) ?? '', /zoom-out/u);
    await page.keyboard.press('ArrowLeft');
    assert.match((await at()) ?? '', /earlier/u);
    await page.keyboard.press('End');
    assert.match((await at()) ?? '', /later/u);
    await page.keyboard.press('ArrowLeft');
    assert.match((await at()) ?? '', /show-all/u);
    await page.keyboard.press('ArrowLeft');
    for (let count = 0; count < 20; count++) await page.keyboard.press('Enter');
    assert.equal(await page.locator('[data-action="zoom-in"]').getAttribute('aria-disabled'), 'true');
    assert.match((await at()) ?? '', /zoom-in/u);
    // The first button leads further back until nothing is earlier; then it is gone.
    await page.keyboard.press('Home');
    for (let count = 0; count < 12 && (await page.locator('[data-action="earlier"]').count()) > 0; count++)
      await page.keyboard.press('Enter');
    assert.equal(await page.locator('[data-action="earlier"]').count(), 0);
    assert.match((await at()) ?? '', /zoom-out/u);
  });
});
