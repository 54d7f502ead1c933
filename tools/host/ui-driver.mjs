// @ts-check
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { createEditorTextVerbs } from './editor-text.mjs';
import { createElementVerbs, usualTimeout } from './elements.mjs';
import { panelFrame, panelPane, readViewNames, showPanel } from './panel-frame.mjs';
import { createQuickInputVerbs } from './quick-input.mjs';

/**
 * @typedef {object} UiDriverParts
 * @property {import('playwright-core').Page} page  a window of VS Code
 * @property {string} extension  folder of the extension under development
 * @property {string} screenshots  folder for them
 * @property {(counts: import('./driver-contract.d.ts').Counts) => void} [report]  receives what a test runner reports
 */

/**
 * Uses a window of VS Code as a person does: with mouse and keyboard, and by reading what is drawn.
 * @param {UiDriverParts} parts
 * @returns {import('./driver-contract.d.ts').DriverImplementation}
 */
export function createUiDriver({ page, extension, screenshots, report = () => {} }) {
  const bell = page.locator('[id="status.notifications"]');
  const centre = page.locator('.notifications-center');
  const openCentre = async () => {
    // A window made for tests shows no toasts; the bell's list has every notification.
    if (!(await centre.isVisible())) {
      await bell.click({ timeout: usualTimeout });
      await centre.waitFor({ timeout: usualTimeout });
    }
  };
  return {
    ...createElementVerbs({ page, extension }),
    ...createEditorTextVerbs({ page }),
    ...createQuickInputVerbs({ page }),
    async showPanel({ panel }) {
      const names = await readViewNames(extension, panel);
      await showPanel(page, names, usualTimeout);
      await panelFrame(page, names, usualTimeout);
    },
    async statusBar() {
      return page.locator('.statusbar-item').evaluateAll((items) =>
        items.map((item) => ({
          id: item.id,
          text: /** @type {HTMLElement} */ (item).innerText.trim(),
          label: item.getAttribute('aria-label') ?? '',
        })),
      );
    },
    async languageStatus() {
      const status = page.locator('[id="status.languageStatus"]');
      const items = page.locator('.hover-language-status');
      const deadline = Date.now() + 2 * usualTimeout;
      for (;;) {
        await page.mouse.move(1, 1, { steps: 3 });
        try {
          await items.first().waitFor({ state: 'hidden', timeout: 3000 });
          await status.hover({ timeout: usualTimeout });
          await items.first().waitFor({ timeout: 3000 });
          return await items.locator('.left').allInnerTexts();
        } catch (error) {
          if (Date.now() > deadline) {
            throw error;
          }
          // A status that changes under the mouse forgets that it is hovered, and a hover that comes after the mouse
          // has left stays until the mouse comes by again.
          await status.hover({ timeout: usualTimeout });
        }
      }
    },
    async notifications() {
      await openCentre();
      const texts = await centre
        .locator('.notification-list-item .notification-list-item-message')
        .allInnerTexts();
      await bell.click({ timeout: usualTimeout });
      await centre.waitFor({ state: 'hidden', timeout: usualTimeout });
      return texts;
    },
    async answerNotification({ within, button }) {
      await openCentre();
      const item = centre.locator('.monaco-list-row', { hasText: within }).first();
      await item.hover({ timeout: usualTimeout });
      await item.locator('.monaco-button', { hasText: button }).first().click({ timeout: usualTimeout });
    },
    async screenshot({ name, panel }) {
      const file = path.join(screenshots, `${name.replaceAll(/[^\p{L}\p{N} ._-]/gu, '-')}.png`);
      await mkdir(screenshots, { recursive: true });
      const clip =
        panel === undefined
          ? null
          : await panelPane(page, await readViewNames(extension, panel)).boundingBox();
      await page.screenshot({ path: file, ...(clip === null ? {} : { clip }) });
      return file;
    },
    async report(counts) {
      report(counts);
    },
  };
}
