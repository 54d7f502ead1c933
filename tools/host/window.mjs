// @ts-check
import { pathToFileURL } from 'node:url';
import { windowSize } from './browser.mjs';

const startTimeoutMilliseconds = 90_000;

/**
 * @typedef {object} WindowOptions
 * @property {string} [folder]  to open, an absolute path
 * @property {readonly string[]} [files]  to open, absolute paths
 * @property {string} [extension]  the extension under development, an absolute path
 * @property {string} [tests]  module that exports `run()`, to be run in the extension host
 */

/**
 * The address of a workbench on the Node host. The pairs of the payload are what the desktop's command line
 * options are there; the server heeds them because it was started with `--enable-smoke-test-driver`.
 * @param {string} host  address of the server
 * @param {WindowOptions} options
 */
export function windowAddress(host, { folder, files = [], extension, tests }) {
  const payload = [
    ['skipWelcome', 'true'],
    ...(extension === undefined ? [] : [['extensionDevelopmentPath', remoteUri(extension)]]),
    ...(tests === undefined ? [] : [['extensionTestsPath', remoteUri(tests)]]),
    ...files.map((file) => ['openFile', remoteUri(file)]),
  ];
  const address = new URL(host);
  if (folder !== undefined) {
    address.searchParams.set('folder', folder);
  }
  address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}

/** @param {string} file */
function remoteUri(file) {
  return `vscode-remote://remote${pathToFileURL(file).pathname}`;
}

/**
 * Opens a workbench in a page of its own and waits until it is drawn.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {(page: import('playwright-core').Page) => Promise<void>} [prepare]  before the first request
 * @param {{ viewport: { width: number, height: number }, deviceScaleFactor?: number }} [screen]
 */
export async function openWindow(browser, address, prepare, screen = { viewport: windowSize }) {
  const context = await browser.newContext({
    ...screen,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await prepare?.(page);
  await page.goto(address, { timeout: startTimeoutMilliseconds });
  await isDrawn(page);
  return page;
}

/**
 * Loads a workbench anew, whatever it is at, and waits until it is drawn.
 * @param {import('playwright-core').Page} page
 */
export async function reload(page) {
  await page.reload({ timeout: startTimeoutMilliseconds });
  await isDrawn(page);
}

/** @param {import('playwright-core').Page} page */
async function isDrawn(page) {
  await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: startTimeoutMilliseconds });
}
