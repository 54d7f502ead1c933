import assert from 'node:assert/strict';
import { EVERY_STATE } from './harness/every-state.ts';
import { measure } from './harness/measures.ts';
import { settled, usePanelBrowser } from './harness/panel-page.ts';

/** A side bar as wide as a window of 1280 pixels at 400 %, and the narrowest that VS Code lets one have. */
const WIDTHS = [320, 200];

/** A page as wide as an editor, with letters four times as large. */
const LARGE = { width: 1280, fontSize: '52px' };

describe('Zoom to 400 %', () => {
  const browser = usePanelBrowser();

  for (const { name, open } of EVERY_STATE)
    it(`loses nothing, and nothing overlaps: ${name}`, async () => {
      const page = await open(browser);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await settled(page);
        const found = [await measure(page, 'lostText'), await measure(page, 'smallTargets')].flat();
        assert.deepEqual([width, await measure(page, 'sideways'), found], [width, 0, []]);
      }
      await page.setViewportSize({ width: LARGE.width, height: 900 });
      await page.evaluate((size) => {
        document.documentElement.style.setProperty('--vscode-font-size', size);
      }, LARGE.fontSize);
      await settled(page);
      const found = await measure(page, 'lostText');
      assert.deepEqual([LARGE, await measure(page, 'sideways'), found], [LARGE, 0, []]);
    });
});
