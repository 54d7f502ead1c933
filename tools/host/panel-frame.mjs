// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').Frame} Frame
 *
 * @typedef {object} ViewNames  what VS Code writes on a view and on the icon of its container
 * @property {readonly string[]} view  in each of the extension's languages: a view may change its title
 * @property {string} container
 */

/**
 * The names of a view, and that of its container as an English VS Code shows it.
 * @param {string} extension  folder of the extension
 * @param {string} id  of the view
 * @returns {Promise<ViewNames>}
 */
export async function readViewNames(extension, id) {
  const manifest = await readJson(path.join(extension, 'package.json'));
  const files = (await readdir(extension)).filter((file) => /^package\.nls(?:\.[\w-]+)?\.json$/u.test(file));
  const catalogues = await Promise.all(files.sort().map((file) => readJson(path.join(extension, file))));
  const [english = {}] = catalogues.slice(files.indexOf('package.nls.json'));
  /** @type {(text: string, messages: Record<string, string>) => string} */
  const translated = (text, messages) =>
    text.replace(/^%(?<key>[^%]+)%$/u, (_, key) => messages[key] ?? text);
  const containers = Object.values(manifest.contributes?.viewsContainers ?? {}).flat();
  for (const [containerId, views] of Object.entries(manifest.contributes?.views ?? {})) {
    const view = views.find((/** @type {{ id: string }} */ candidate) => candidate.id === id);
    if (view !== undefined) {
      const container = containers.find((candidate) => candidate.id === containerId);
      return {
        view: [english, ...catalogues].map((messages) => translated(view.name, messages)),
        container: translated(container?.title ?? containerId, english),
      };
    }
  }
  throw new Error(`package.json contributes no view "${id}"`);
}

/** @param {string} file */
async function readJson(file) {
  return JSON.parse(await readFile(file, 'utf8'));
}

/**
 * The pane of a view in a side bar, its head included.
 * @param {Page} page
 * @param {ViewNames} names
 */
export function panelPane(page, { view }) {
  // The head's own label goes on with the view's description: "Actors - 15 in this article Section".
  const names = view.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join('|');
  const title = page.locator('.pane-header .title', { hasText: new RegExp(`^\\s*(?:${names})\\s*$`, 'u') });
  return page.locator('.pane', { has: title }).first();
}

/**
 * Brings a view into sight as a user does: a click on the container's icon, then on the view's head.
 * @param {Page} page
 * @param {ViewNames} names
 * @param {number} timeout  in milliseconds
 */
export async function showPanel(page, names, timeout) {
  const pane = panelPane(page, names);
  if (!(await pane.isVisible())) {
    await page
      .locator(`.activitybar .action-label[aria-label^="${names.container}"]`)
      .first()
      .click({ timeout });
    await pane.waitFor({ timeout });
  }
  // The icon's tooltip would stay on a picture.
  await page.mouse.move(1, 1);
  const head = pane.locator('.pane-header');
  if ((await head.getAttribute('aria-expanded')) === 'false') {
    await head.click({ timeout });
  }
}

/**
 * The frame that holds the document of a view in sight. A webview lies over the workbench, outside of the
 * view's own element, so the two are matched by where they are.
 * @param {Page} page
 * @param {ViewNames} names
 * @param {number} timeout  in milliseconds
 * @returns {Promise<Frame>}
 */
export async function panelFrame(page, names, timeout) {
  const body = panelPane(page, names).locator('.pane-body');
  const deadline = Date.now() + timeout;
  do {
    const frame = await frameOver(page, body);
    if (frame !== undefined) {
      return frame;
    }
    await page.waitForTimeout(100);
  } while (Date.now() < deadline);
  throw new Error(`The panel "${names.view[0] ?? ''}" is not in sight, or its webview did not load`);
}

/**
 * @param {Page} page
 * @param {import('playwright-core').Locator} body
 */
async function frameOver(page, body) {
  const room = await body.boundingBox({ timeout: 500 }).catch(() => null);
  if (room === null) {
    return undefined;
  }
  for (const webview of await page.locator('iframe.webview').all()) {
    const box = await webview.boundingBox({ timeout: 500 }).catch(() => null);
    if (box === null || !contains(room, { x: box.x + box.width / 2, y: box.y + box.height / 2 })) {
      continue;
    }
    const outer = await (await webview.elementHandle())?.contentFrame();
    const documents =
      outer?.childFrames().filter((frame) => frame.name() !== '' && !frame.isDetached()) ?? [];
    return findLast(documents, await Promise.all(documents.map(hasContent)));
  }
  return undefined;
}

/**
 * A webview loads new content into a second frame before it drops the first.
 * @param {Frame} frame
 */
async function hasContent(frame) {
  return frame
    .evaluate(() => document.body !== null && document.body.childElementCount > 0)
    .catch(() => false);
}

/**
 * @template T
 * @param {readonly T[]} values
 * @param {readonly boolean[]} wanted  one for each value
 */
function findLast(values, wanted) {
  return values[wanted.lastIndexOf(true)];
}

/**
 * @param {{ x: number, y: number, width: number, height: number }} box
 * @param {{ x: number, y: number }} point
 */
function contains(box, { x, y }) {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}
