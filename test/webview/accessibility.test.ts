import axe from 'axe-core';
import assert from 'node:assert/strict';
import type { ActorsView, DatesView, PlacesView } from '../../src/rpc/panels.ts';
import { ON_FRONT, PROPOSAL } from './harness/glossary-samples.ts';
import { usePanelBrowser, type PanelPage } from './harness/panel-page.ts';
import { ROAD } from './harness/places-samples.ts';
import { ACTORS, ready } from './harness/samples.ts';
import { MILL } from './harness/timeline-samples.ts';
import { THEMES, type Theme } from './harness/themes.ts';

/**
 * Rules that are not for panels: of whole pages (VS Code has the landmarks and the headings), and one on trial that
 * wants all words of a row in its name; a row is called by its name, the rest describes it.
 */
const NOT_FOR_PANELS = [
  'region',
  'landmark-one-main',
  'page-has-heading-one',
  'document-title',
  'label-content-name-mismatch',
];

/** What breaks a rule, and where; nothing where all is well. */
async function violations({ page }: Pick<PanelPage<unknown>, 'page'>): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (rules) => {
    const options = { rules: Object.fromEntries(rules.map((rule) => [rule, { enabled: false }])) };
    const found = await (window as unknown as { axe: typeof axe }).axe.run(document, options);
    return found.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).join(' | ')}`,
    );
  }, NOT_FOR_PANELS);
}

describe('Accessibility of the panels', () => {
  const browser = usePanelBrowser();

  for (const theme of Object.keys(THEMES) as readonly Theme[])
    it(`breaks no rule in ${theme}`, async () => {
      const dates = await browser.open<DatesView>('dates', { theme, height: 900, bypassesPolicy: true });
      await dates.show(ready(MILL));
      await dates.page.locator('.mark').first().waitFor();
      await dates.page.locator('[data-filter="actor"]').selectOption('*');
      await dates.page.locator('[data-value="2019-08-07"] .body').click();
      await dates.page.locator('[data-action="set-date"]').click();
      assert.deepEqual(await violations(dates), []);
      const actors = await browser.open<ActorsView>('actors', { theme, bypassesPolicy: true });
      await actors.show(ready(ACTORS));
      await actors.page.locator('[data-actor="hts"] .twistie').click();
      await actors.page.locator('[data-language="pt-PT"]').click();
      assert.deepEqual(await violations(actors), []);
      await actors.page.getByRole('searchbox').fill('libertação');
      await actors.page.getByRole('button', { name: 'only who acts' }).click();
      assert.deepEqual(await violations(actors), []);
      const places = await browser.open<PlacesView>('places', { theme, height: 700, bypassesPolicy: true });
      await places.show(ready(ROAD));
      await places.page.locator('[data-country="SY"]').waitFor({ state: 'attached' });
      await places.page.locator('[data-row="place/idlib"]').click();
      await places.press('ArrowRight');
      assert.deepEqual(await violations(places), []);
    });

  for (const theme of Object.keys(THEMES) as readonly Theme[])
    it(`breaks no rule in the glossary in ${theme}`, async () => {
      const glossary = await browser.openGlossary({ theme, height: 1000, bypassesPolicy: true });
      await glossary.show(ON_FRONT);
      await glossary.page.locator('[data-status="forbidden"]').click();
      assert.deepEqual(await violations(glossary), []);
      await glossary.page.locator('[data-page="list"]').click();
      await glossary.page.locator('.line-row').nth(1).click();
      await glossary.page.locator('[data-action="back"]').click();
      await glossary.page.locator('.line-row').first().waitFor();
      assert.deepEqual(await violations(glossary), []);
      await glossary.perform('candidates');
      await glossary.page.locator('.candidate').nth(1).click();
      assert.deepEqual(await violations(glossary), []);
      await glossary.edit(PROPOSAL);
      await glossary.page.locator('#abbreviations').fill('RF');
      await glossary.page.locator('.doubt').waitFor();
      await glossary.press('Escape');
      assert.deepEqual(await violations(glossary), []);
    });

  it('names the axis, its marks and its buttons in the language of the UI', async () => {
    const dates = await browser.open<DatesView>('dates', { bypassesPolicy: true });
    await dates.show(ready(MILL), { uiLanguage: 'pt-br' });
    await dates.page.locator('.mark').first().waitFor();
    assert.deepEqual(await violations(dates), []);
    const axis = dates.page.getByRole('listbox', { name: /^Linha do tempo/u });
    assert.equal(await axis.getByRole('option', { name: 'qua., 7 de agosto de 2019, 2 menções' }).count(), 1);
    assert.equal(await dates.page.getByRole('button', { name: 'Ampliar (+)' }).count(), 1);
    assert.equal(await dates.page.getByRole('button', { name: '6 anteriores' }).count(), 1);
  });
});
