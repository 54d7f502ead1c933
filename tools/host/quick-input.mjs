// @ts-check
import { usualTimeout } from './elements.mjs';

/** The label that VS Code's theme picker gives to each theme, and the class that the workbench then has. */
const themes = {
  light: { label: 'Light Modern', mark: 'vs' },
  dark: { label: 'Dark Modern', mark: 'vs-dark' },
  'high contrast dark': { label: 'Dark High Contrast', mark: 'hc-black' },
  'high contrast light': { label: 'Light High Contrast', mark: 'hc-light' },
};

/**
 * The verbs that go through VS Code's quick input: files, commands, lists to pick from, input boxes.
 * @param {{ page: import('playwright-core').Page }} parts
 * @returns {Pick<import('./driver-contract.d.ts').DriverImplementation, 'openFile' | 'runCommand' | 'quickInput' | 'answer' | 'selectTheme'>}
 */
export function createQuickInputVerbs({ page }) {
  const widget = page.locator('.quick-input-widget');
  const input = widget.locator('.quick-input-box input, .quick-input-filter input').first();
  const rows = widget.locator('.quick-input-list .monaco-list-row');
  const close = async () => {
    if (await widget.isVisible()) {
      await page.keyboard.press('Escape');
      await widget.waitFor({ state: 'hidden', timeout: usualTimeout });
    }
  };
  /**
   * @param {string} shortcut
   * @param {string} prefix
   */
  const open = async (shortcut, prefix) => {
    await close();
    await page.keyboard.press(shortcut);
    await input.waitFor({ timeout: usualTimeout });
    await input.fill(prefix);
  };
  /**
   * The row whose label is the text; failing that, the first that holds it.
   * @param {string} text
   */
  const row = async (text) => {
    const labels = rows.locator('.quick-input-list-row:first-child .monaco-highlighted-label');
    const wanted = text.toLowerCase();
    const exact = page.locator('.quick-input-list .monaco-list-row').filter({
      has: page.locator('.quick-input-list-row:first-child .label-name', {
        hasText: new RegExp(`^${escaped(text)}$`, 'iu'),
      }),
    });
    await labels.filter({ hasText: wanted }).first().waitFor({ timeout: usualTimeout });
    return (await exact.count()) > 0 ? exact.first() : rows.filter({ hasText: text }).first();
  };
  return {
    async openFile({ path }) {
      await open('ControlOrMeta+P', path);
      const name = path.split(/[\\/]/u).at(-1) ?? path;
      await (await row(name)).click();
      await page
        .locator(`.tabs-container .tab.active[aria-label^="${name}"]`)
        .first()
        .waitFor({ timeout: usualTimeout });
    },
    async runCommand({ title }) {
      await open('F1', `>${title}`);
      await (await row(title)).click();
      // Either it closes or the command asks something in the same widget.
      await page.waitForFunction(
        ({ typed }) => {
          const palette = /** @type {HTMLElement | null} */ (document.querySelector('.quick-input-widget'));
          const field = palette?.querySelector('input[type="text"]') ?? palette?.querySelector('input');
          return (
            palette?.checkVisibility() !== true || /** @type {HTMLInputElement} */ (field).value !== typed
          );
        },
        { typed: `>${title}` },
        { timeout: usualTimeout },
      );
    },
    async quickInput() {
      if (!(await widget.isVisible())) {
        return null;
      }
      return {
        placeholder: (await input.getAttribute('placeholder')) ?? '',
        message: await widget.locator('.quick-input-message').innerText(),
        items: await rows.allInnerTexts(),
      };
    },
    async answer({ text }) {
      await input.waitFor({ timeout: usualTimeout });
      await input.fill(text);
      if (await widget.locator('.quick-input-list').isVisible()) {
        await (await row(text)).click();
      } else {
        await page.keyboard.press('Enter');
      }
    },
    async selectTheme({ theme }) {
      const { label, mark } = themes[theme];
      await open('F1', '>Preferences: Color Theme');
      await (await row('Preferences: Color Theme')).click();
      await input.waitFor({ timeout: usualTimeout });
      await input.fill(label);
      await (await row(label)).click();
      await page.locator(`.monaco-workbench.${mark}`).waitFor({ timeout: usualTimeout });
    },
  };
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
