import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { stateNamed } from './harness/every-state.ts';
import { settled, usePanelBrowser } from './harness/panel-page.ts';

const STATES = ['actors, opened', 'dates, timeline', 'places, opened', 'glossary, list', 'glossary, form'];

/** The icons' font comes after the page is drawn: if anything moved then, a page would not stay where it was scrolled to. */
describe('Icons that come late', () => {
  const browser = usePanelBrowser();

  for (const name of STATES)
    it(`move nothing: ${name}`, async () => {
      const page = await stateNamed(name).open(browser);
      const before = await places(page);
      assert.ok(await drawIconsWith(page, 'serif'));
      await settled(page);
      assert.deepEqual(await places(page), before);
    });
});

/** Draws icons as long as their font is not there: with another. Answers how many there are. */
function drawIconsWith(page: Page, font: string): Promise<number> {
  return page.locator('.codicon').evaluateAll((icons, family) => {
    for (const icon of icons) if (icon instanceof HTMLElement) icon.style.fontFamily = family;
    return icons.length;
  }, font);
}

/** Where whatever one reads or presses stands, and how high it is. */
function places(page: Page): Promise<readonly (readonly [number, number])[]> {
  return page
    .locator('[role="treeitem"], [role="option"], button, input, textarea, h2, h3, p')
    .evaluateAll((elements) =>
      elements.map((element) => {
        const { top, height } = element.getBoundingClientRect();
        return [Math.round(top), Math.round(height)] as const;
      }),
    );
}
