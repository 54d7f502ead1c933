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
   * Picks the row whose label is the text; failing that, the first that holds it. By keyboard, because the list is
   * filtered a moment after the typing and then uses its rows for other entries: a click could meet a wrong one.
   * @param {string} text
   */
  const pick = async (text) => {
    const wanted = text.toLowerCase();
    const deadline = Date.now() + usualTimeout;
    let before = '';
    do {
      const entries = await rows.evaluateAll((elements) =>
        elements.map((element) => ({
          label:
            element.querySelector('.quick-input-list-row .label-name')?.textContent?.trim().toLowerCase() ??
            '',
          hasFocus: element.classList.contains('focused'),
        })),
      );
      const labels = entries.map(({ label }) => label);
      const exact = labels.indexOf(wanted);
      const at = exact < 0 ? labels.findIndex((label) => label.includes(wanted)) : exact;
      const focused = entries.findIndex(({ hasFocus }) => hasFocus);
      const isSettled = labels.join('\n') === before;
      if (at >= 0 && at === focused && (at === exact || isSettled)) {
        await page.keyboard.press('Enter');
        return;
      }
      if (at >= 0 && isSettled) {
        await page.keyboard.press(at > focused ? 'ArrowDown' : 'ArrowUp');
      }
      before = labels.join('\n');
      await page.waitForTimeout(100);
    } while (Date.now() < deadline);
    throw new Error(`There is no "${text}" to pick among: ${before.replaceAll('\n', ', ')}`);
  };
  return {
    async openFile({ path }) {
      await open('ControlOrMeta+P', path);
      const name = path.split(/[\\/]/u).at(-1) ?? path;
      await pick(name);
      await page
        .locator(`.tabs-container .tab.active[aria-label^="${name}"]`)
        .first()
        .waitFor({ timeout: usualTimeout });
    },
    async runCommand({ title }) {
      await open('F1', `>${title}`);
      await pick(title);
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
        title: await widget.locator('.quick-input-title').innerText(),
        value: await input.inputValue(),
        placeholder: (await input.getAttribute('placeholder')) ?? '',
        message: await widget.locator('.quick-input-message').innerText(),
        items: await rows.allInnerTexts(),
      };
    },
    async answer({ text }) {
      await input.waitFor({ timeout: usualTimeout });
      await input.fill(text);
      if (await widget.locator('.quick-input-list').isVisible()) {
        await pick(text);
      } else {
        await page.keyboard.press('Enter');
      }
    },
    async selectTheme({ theme }) {
      const { label, mark } = themes[theme];
      await open('F1', '>Preferences: Color Theme');
      await pick('Preferences: Color Theme');
      await input.waitFor({ timeout: usualTimeout });
      await input.fill(label);
      await pick(label);
      await page.locator(`.monaco-workbench.${mark}`).waitFor({ timeout: usualTimeout });
    },
  };
}
