import assert from 'node:assert/strict';
import type { GlossaryPage } from './harness/glossary-page.ts';
import { NO_OWN, ON_FRONT, PROPOSAL } from './harness/glossary-samples.ts';
import { usePanelBrowser } from './harness/panel-page.ts';
import { THEMES, type Theme } from './harness/themes.ts';

/** The pictures land in `.vscode-test/screenshots/`, to be looked at. */
describe('Look of the Glossary view', () => {
  const browser = usePanelBrowser();

  async function picture(panel: GlossaryPage, name: string): Promise<void> {
    const { page } = panel;
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(overflow, 0, name);
    await panel.screenshot(`glossary-${name}`);
  }

  async function pictures(panel: GlossaryPage, uiLanguage: string, name: string): Promise<void> {
    await panel.show(ON_FRONT, uiLanguage);
    await panel.page.locator('[data-language="es"]').click();
    await panel.page.locator('.leaf.more').click();
    await panel.page.locator('[data-language="es"]').hover();
    await picture(panel, `entry-${name}`);
    await panel.page.locator('[data-page="list"]').click();
    await panel.page.locator('.line-row').nth(1).waitFor();
    await panel.page.getByRole('searchbox').fill('frente');
    await panel.page.locator('.line-row').nth(2).waitFor({ state: 'detached' });
    await panel.press('ArrowDown');
    await picture(panel, `list-${name}`);
    await panel.perform('candidates');
    await panel.page.locator('.candidate').nth(1).click();
    await picture(panel, `candidates-${name}`);
    await panel.edit(PROPOSAL);
    await panel.page.locator('#abbreviations').fill('RF');
    await panel.page.locator('.doubt').waitFor();
    await picture(panel, `form-${name}`);
  }

  for (const theme of Object.keys(THEMES) as readonly Theme[])
    it(`fits a side bar in ${theme}`, async () => {
      await pictures(await browser.openGlossary({ theme, height: 800 }), 'en', theme);
    });

  for (const [uiLanguage, width] of [
    ['es', 220],
    ['pt-br', 260],
    ['en', 640],
  ] as const)
    it(`fits ${width} pixels in ${uiLanguage}`, async () => {
      const panel = await browser.openGlossary({ theme: 'light', width, height: 800 });
      await pictures(panel, uiLanguage, `${uiLanguage}-${width}`);
    });

  it('teaches the next step where there is nothing', async () => {
    const panel = await browser.openGlossary({ theme: 'dark', height: 400 });
    await panel.show(NO_OWN);
    await picture(panel, 'nothing');
    await panel.page.getByRole('searchbox').fill('no such name');
    await panel.page.locator('.state .title', { hasText: 'No entry' }).waitFor();
    await picture(panel, 'none-found');
    await panel.edit(PROPOSAL);
    await panel.page.keyboard.type('Hijos');
    await panel.press('Escape');
    await panel.page.locator('.question').scrollIntoViewIfNeeded();
    await picture(panel, 'leaving');
  });
});
