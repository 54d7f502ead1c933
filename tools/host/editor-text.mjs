// @ts-check
import { usualTimeout } from './elements.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('./driver-contract.d.ts').TextPosition} TextPosition
 *
 * @typedef {object} Sight  words found in the part of the text that is in sight
 * @property {string} id  the same each time these words are seen, however far the text is scrolled
 * @property {number} x  middle of the words (of their first line where they wrap), in pixels of the window
 * @property {number} y
 */

const activeEditor = '.editor-group-container.active .editor-instance .monaco-editor';
const openHover = '.monaco-editor .monaco-hover:not(.hidden)';

/**
 * The verbs that put the mouse on words of the active editor.
 * @param {{ page: Page }} parts
 * @returns {Pick<import('./driver-contract.d.ts').DriverImplementation, 'hover' | 'place'>}
 */
export function createEditorTextVerbs({ page }) {
  return {
    async hover({ timeout = usualTimeout, ...position }) {
      await leaveText(page);
      const deadline = Date.now() + timeout;
      do {
        // A hover that was asked for before the extension was ready, or of a text that was then scrolled, is asked
        // for again by a new move.
        const { x, y } = await locateText(page, position);
        await page.mouse.move(x - 1, y);
        await page.mouse.move(x, y, { steps: 3 });
        const hover = await readHover(page, Math.min(deadline, Date.now() + 3000));
        if (hover !== null) {
          return hover;
        }
        await leaveText(page);
      } while (Date.now() < deadline);
      return null;
    },
    async place(position) {
      const { x, y } = await locateText(page, position);
      await page.mouse.click(x, y);
    },
  };
}

/** @param {Page} page */
async function leaveText(page) {
  await page.mouse.move(1, 1);
  await page.locator(openHover).first().waitFor({ state: 'hidden', timeout: 5000 });
}

/**
 * @param {Page} page
 * @param {number} deadline
 */
async function readHover(page, deadline) {
  let before = '';
  do {
    const hover = page.locator(openHover).first();
    const now = (await hover.isVisible()) ? await hover.innerText({ timeout: 1000 }).catch(() => '') : '';
    // Providers answer one after the other: it is complete when it no longer grows.
    if (now !== '' && now === before && !now.includes('Loading...')) {
      return hover.evaluate((element) => ({
        text: /** @type {HTMLElement} */ (element).innerText,
        html: [...element.querySelectorAll('.hover-contents')].map(({ innerHTML }) => innerHTML).join('\n'),
        links: [...element.querySelectorAll('a')].map((link) => ({
          text: link.innerText,
          href: link.dataset['href'] ?? link.href,
        })),
      }));
    }
    before = now;
    await page.waitForTimeout(150);
  } while (Date.now() < deadline);
  return null;
}

/**
 * Finds words as a reader does: in sight, else by scrolling from the top. The cursor stays where it is.
 * @param {Page} page
 * @param {TextPosition} position
 * @returns {Promise<Sight>}
 */
async function locateText(page, { text, occurrence }) {
  const editor = page.locator(activeEditor).first();
  const look = () => editor.evaluate(findWords, text);
  await editor.waitFor({ timeout: usualTimeout });
  // A file that was just opened, or a place that was just revealed, is drawn with the next frame.
  await editor.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  const [inSight] = await look();
  if (occurrence === undefined && inSight !== undefined) {
    return inSight;
  }
  const box = await editor.boundingBox();
  if (box === null) {
    throw new Error('There is no text editor in sight');
  }
  await scroll(editor, -1e6);
  const seen = new Set();
  do {
    for (const sight of await look()) {
      seen.add(sight.id);
      if (seen.size === (occurrence ?? 0) + 1) {
        return sight;
      }
    }
  } while (await scroll(editor, box.height / 2));
  throw new Error(`The editor shows "${text}" ${String(seen.size)} times`);
}

/**
 * Turns the mouse wheel over an editor. The event is made by hand because Chromium passes on no more than one
 * notch at a time; of a notch (120 units of `wheelDelta`) VS Code makes 50 pixels.
 * @param {import('playwright-core').Locator} editor
 * @param {number} pixels
 * @returns {Promise<boolean>} whether there was anything left to scroll
 */
async function scroll(editor, pixels) {
  return editor.evaluate(
    async (element, wheelDelta) => {
      const place = () => element.querySelector('.lines-content')?.getAttribute('style');
      const frame = () => new Promise(requestAnimationFrame);
      const before = place();
      const turn = new WheelEvent('wheel', { bubbles: true, cancelable: true });
      Object.defineProperty(turn, 'wheelDeltaY', { value: wheelDelta });
      element.querySelector('.view-lines')?.dispatchEvent(turn);
      for (let frames = 0; frames < 10 && place() === before; frames++) {
        await frame();
      }
      await frame();
      return place() !== before;
    },
    (-120 * pixels) / 50,
  );
}

/**
 * Runs in the page.
 * @param {Element} editor
 * @param {string} wanted
 * @returns {Sight[]}
 */
function findWords(editor, wanted) {
  const lines = [...editor.querySelectorAll('.view-line')].map((line) => ({
    line,
    top: Number.parseFloat(/** @type {HTMLElement} */ (line).style.top),
  }));
  lines.sort((a, b) => a.top - b.top);
  const nodes = lines.flatMap(({ line, top }) => {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    /** @type {{ node: Text | null, top: number }[]} */
    const found = [];
    while (walker.nextNode()) {
      found.push({ node: /** @type {Text} */ (walker.currentNode), top });
    }
    return [...found, { node: null, top }];
  });
  const whole = nodes.map(({ node }) => node?.data ?? '\n').join('');
  const words = wanted
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  return [...whole.matchAll(new RegExp(words.join('\\s+'), 'gu'))].flatMap((match) => {
    const range = document.createRange();
    let start = 0;
    let id = '';
    for (const { node, top } of nodes) {
      const end = start + (node?.length ?? 1);
      if (node !== null && match.index >= start && match.index < end) {
        range.setStart(node, match.index - start);
        id = `${String(top)}:${String(match.index - whole.lastIndexOf('\n', match.index))}`;
      }
      if (node !== null && match.index + match[0].length <= end && match.index + match[0].length > start) {
        range.setEnd(node, match.index + match[0].length - start);
      }
      start = end;
    }
    const [first] = range.getClientRects();
    if (first === undefined) {
      return [];
    }
    const [x, y] = [first.x + first.width / 2, first.y + first.height / 2];
    const isInSight = document.elementFromPoint(x, y)?.closest('.view-lines') !== null;
    return isInSight && editor.contains(document.elementFromPoint(x, y)) ? [{ id, x, y }] : [];
  });
}
