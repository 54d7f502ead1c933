// @ts-check
import { projectFolder } from './paths.mjs';
import { openWindow } from './window.mjs';

/** Longer than any suite should take; a hanging one is to end all the same. */
const suiteTimeoutMilliseconds = 15 * 60_000;

/**
 * Opens a window whose address tells it to run tests, prints what they print and waits for their end. The page
 * calls two functions when it runs extension tests: one for each line of output, one with the exit code.
 * @param {object} parts
 * @param {import('playwright-core').Browser} parts.browser
 * @param {string} parts.address
 * @param {(page: import('playwright-core').Page) => Promise<void>} parts.prepare  before the first request
 * @returns {Promise<number>} the exit code
 */
export async function runInWindow({ browser, address, prepare }) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () =>
        reject(
          new Error(`The tests did not end within ${String(suiteTimeoutMilliseconds / 60_000)} minutes`),
        ),
      suiteTimeoutMilliseconds,
    );
    timer.unref();
    browser.once('disconnected', () => reject(new Error('The browser ended before the tests did')));
    openWindow(browser, address, async (page) => {
      await page.exposeFunction('codeAutomationLog', print);
      await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => resolve(code));
      // A folder that a test opens elsewhere is of no use to it, and would cost as much again.
      page.context().on('page', (other) => void other.close());
      page.once('crash', () => reject(new Error('The page crashed')));
      await prepare(page);
    }).catch(reject);
  });
}

/** What VS Code's window logs of its own doings: `[AgentHost:remote] …`, `Creating a socket (…)…`. */
const ownTalk =
  /^(?:\[[\w: -]{1,60}\] |Creating a socket|Resolv(?:ed|ing) connection|Updating additional|Ignoring fetching|Found additional|Loading development|vscode-test-web-support)/u;

/** Where the tests lie, and the extension: installed, or served to a browser. */
const ownCode = [projectFolder, '/dragoman.dragoman-', '/static/extensions/', '/static/devextensions/'];

/**
 * Prints what tests and extension say and leaves out what VS Code says of itself: its own talk, and errors (of
 * optional native modules, of a service worker) that have no line of the extension.
 * @param {string} type
 * @param {readonly unknown[]} args
 */
function print(type, args) {
  const printsAll = process.env['DRAGOMAN_VERBOSE'] !== undefined;
  const text = args.map(String).join(' ');
  if (type === 'error' || type === 'warn') {
    if (printsAll || ownCode.some((place) => text.includes(place))) {
      console.error(...args);
    }
  } else if (printsAll || !ownTalk.test(text)) {
    console.log(...args);
  }
}
