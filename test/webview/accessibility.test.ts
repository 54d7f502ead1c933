import axe from 'axe-core';
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { DatesView } from '../../src/rpc/panels.ts';
import { EVERY_STATE } from './harness/every-state.ts';
import { usePanelBrowser, wear } from './harness/panel-page.ts';
import { ready } from './harness/samples.ts';
import { MILL } from './harness/timeline-samples.ts';
import { THEMES, type Theme } from './harness/themes.ts';

/** Every rule of axe but these, which are for whole pages: a webview is a part of VS Code's. */
const NOT_FOR_PANELS = {
  /** VS Code has the landmarks and names the view's own one. */
  region: 'landmarks',
  'landmark-one-main': 'landmarks',
  /** The view's title is VS Code's heading above it. */
  'page-has-heading-one': 'headings',
  /** VS Code gives the frame its title: the view's. */
  'document-title': 'title',
  /** On trial in axe. It wants all words of a row in its name; a row is called by its name, the rest describes it. */
  'label-content-name-mismatch': 'experimental',
} as const;

/** Rules that axe leaves off by itself, and that hold here. */
const ON_TRIAL = ['target-size', 'css-orientation-lock', 'table-fake-caption', 'hidden-content'];

/** What breaks a rule, and where; nothing where all is well. */
async function violations(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    async ([off, on]) => {
      const each = (rules: readonly string[], enabled: boolean): [string, { enabled: boolean }][] =>
        rules.map((rule) => [rule, { enabled }]);
      const options: axe.RunOptions = { rules: Object.fromEntries([...each(off, false), ...each(on, true)]) };
      const found = await (window as unknown as { axe: typeof axe }).axe.run(document, options);
      return found.violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).join(' | ')}`,
      );
    },
    [Object.keys(NOT_FOR_PANELS), ON_TRIAL] as const,
  );
}

describe('axe', () => {
  const browser = usePanelBrowser();

  for (const { name, open } of EVERY_STATE)
    it(`finds nothing in any theme: ${name}`, async () => {
      const page = await open(browser, { bypassesPolicy: true });
      await page.evaluate(axe.source);
      const found: string[] = [];
      for (const theme of Object.keys(THEMES) as readonly Theme[]) {
        await wear(page, theme);
        found.push(...(await violations(page)).map((broken) => `in ${theme}, ${broken}`));
      }
      assert.deepEqual(found, []);
    });

  it('finds nothing in another language of the UI', async () => {
    const dates = await browser.open<DatesView>('dates', { bypassesPolicy: true });
    await dates.show(ready(MILL), { uiLanguage: 'pt-br' });
    await dates.page.locator('.mark').first().waitFor();
    await dates.page.evaluate(axe.source);
    assert.deepEqual(await violations(dates.page), []);
    const axis = dates.page.getByRole('listbox', { name: /^Linha do tempo/u });
    assert.equal(await axis.getByRole('option', { name: 'qua., 7 de agosto de 2019, 2 menções' }).count(), 1);
    assert.equal(await dates.page.getByRole('button', { name: 'Ampliar (+)' }).count(), 1);
    assert.equal(await dates.page.getByRole('button', { name: '6 anteriores' }).count(), 1);
  });
});
