// @ts-check
import { panelFrame, readViewNames, showPanel } from '../../host/panel-frame.mjs';
import { projectFolder } from '../../host/paths.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** Milliseconds between two keys of somebody who types fast, and of the pauses in which an article is read anew. */
const BETWEEN_KEYS = 90;
const THOUGHT = 500;
const PANELS = ['dragoman.actors', 'dragoman.dates'];
const PATIENCE = 120_000;

/** Puts the caret at the end of a line of the article. @param {Page} page @param {number} line  from 1 */
export async function enterArticle(page, line) {
  await page.locator('.monaco-editor .view-line').first().click({ timeout: PATIENCE });
  await page.keyboard.press('Control+g');
  await page.locator('.quick-input-widget input').waitFor({ timeout: PATIENCE });
  await page.keyboard.type(String(line));
  await page.keyboard.press('Enter');
  // Twice: of a line that is wrapped, the end of the row and then that of the line.
  for (let press = 0; press < 2; press++) await page.keyboard.press('End');
  await page.keyboard.press('Space');
}

/** The panels of the article, once they list something. @param {Page} page */
export async function openPanels(page) {
  const frames = [];
  for (const panel of PANELS) {
    const names = await readViewNames(projectFolder, panel);
    await showPanel(page, names, PATIENCE);
    const frame = await panelFrame(page, names, PATIENCE);
    await frame.locator('.row').first().waitFor({ timeout: PATIENCE });
    frames.push(frame);
  }
  return frames;
}

/**
 * Types words, and tells of each key how long it took from when the browser got it until the frame with its letter was made.
 * In it is the wait for the next of 60 frames a second, from 0 to 17 ms, with Dragoman and without.
 *
 * @param {Page} page @param {string} words @returns {Promise<number[]>} milliseconds
 */
export async function latencies(page, words) {
  await page.evaluate(() => {
    /** @type {number[]} */
    const times = [];
    const listener = (/** @type {KeyboardEvent} */ { timeStamp }) => {
      requestAnimationFrame(() => {
        const afterFrame = new MessageChannel();
        afterFrame.port1.onmessage = () => times.push(performance.now() - timeStamp);
        afterFrame.port2.postMessage(null);
      });
    };
    document.addEventListener('keydown', listener, true);
    Object.assign(globalThis, {
      endLatencies: () => {
        document.removeEventListener('keydown', listener, true);
        return times;
      },
    });
  });
  for (const [index, word] of words.split(' ').entries()) {
    for (const letter of `${word} `) {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      await page.waitForTimeout(BETWEEN_KEYS);
    }
    if (index % 2 === 1) await page.waitForTimeout(THOUGHT);
  }
  return page.evaluate(() => /** @type {any} */ (globalThis).endLatencies());
}

/**
 * Writes words, and tells how long after the last key the last panel had drawn what it lists of them.
 *
 * @param {Page} page @param {readonly import('playwright-core').Frame[]} panels
 * @param {string} words @param {readonly string[]} listed  of them, one for each panel
 * @returns {Promise<number>} milliseconds
 */
export async function panelDelay(page, panels, words, listed) {
  for (const [index, panel] of panels.entries()) await panel.evaluate(watchFor, listed[index] ?? '');
  await page.evaluate(() => {
    const note = (/** @type {KeyboardEvent} */ { timeStamp }) =>
      Object.assign(globalThis, { lastKey: performance.timeOrigin + timeStamp });
    document.addEventListener('keydown', note, true);
  });
  for (const letter of words) await page.keyboard.press(letter === ' ' ? 'Space' : letter);
  const drawn = [];
  for (const panel of panels) {
    const time = await panel.waitForFunction(() => /** @type {any} */ (globalThis).drawn, null, {
      timeout: PATIENCE,
    });
    drawn.push(Number(await time.jsonValue()));
  }
  return Math.max(...drawn) - (await page.evaluate(() => /** @type {any} */ (globalThis).lastKey));
}

/** In a panel: keeps the time at which it first shows the words. @param {string} words */
function watchFor(words) {
  Object.assign(globalThis, { drawn: 0 });
  const shown = document.querySelector('dragoman-actors, dragoman-dates')?.shadowRoot;
  if (!shown) throw new Error('The panel is empty.');
  const observer = new MutationObserver(() => {
    if (shown.textContent?.includes(words) !== true) return;
    observer.disconnect();
    Object.assign(globalThis, { drawn: performance.timeOrigin + performance.now() });
  });
  observer.observe(shown, { subtree: true, childList: true, characterData: true });
}
