// @ts-check
import { fileURLToPath } from 'node:url';
import { openWindow } from '../../host/window.mjs';

/**
 * @typedef {{ readonly load: number, readonly activate: number, readonly finish: number }} Activation  in milliseconds
 *
 * @typedef {object} InHost  what one extension host tells, in milliseconds
 * @property {Activation} activation
 * @property {readonly number[]} own  hovers on names of the article
 * @property {readonly number[]} others  hovers that no extension answers
 */

/** @typedef {(options: import('../../host/window.mjs').WindowOptions) => string} Address */

/** Before the figures in the log. */
const MARK = 'BENCH ';

/**
 * A window with an article: what it costs where all begins at once.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {Address} address
 * @param {string} extension
 * @returns {Promise<InHost>}
 */
export function measureInHost(browser, address, extension) {
  return runInHost(browser, address({ extension, tests: moduleBeside('in-host.cjs') }));
}

/**
 * A window without a file that has come to rest.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {Address} address
 * @param {string} extension
 * @returns {Promise<Activation>}
 */
export function activationAtRest(browser, address, extension) {
  return runInHost(browser, address({ extension, files: [], tests: moduleBeside('at-rest.cjs') }));
}

/** @param {string} name */
function moduleBeside(name) {
  return fileURLToPath(new URL(name, import.meta.url));
}

/**
 * Opens a window whose extension host measures, and closes it.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 */
async function runInHost(browser, address) {
  /** @type {string[]} */
  const log = [];
  const page = await new Promise((resolve, reject) => {
    /** @type {import('playwright-core').Page} */
    let opened;
    openWindow(browser, address, async (page) => {
      opened = page;
      await page.exposeFunction(
        'codeAutomationLog',
        (/** @type {string} */ _, /** @type {unknown[]} */ args) => {
          log.push(args.map(String).join(' '));
        },
      );
      await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) =>
        code === 0 ? resolve(opened) : reject(new Error(log.slice(-5).join('\n'))),
      );
    }).catch(reject);
  });
  const line = log.find((each) => each.startsWith(MARK));
  await page.context().close();
  if (line === undefined) throw new Error(`The host told nothing:\n${log.slice(-5).join('\n')}`);
  return JSON.parse(line.slice(MARK.length));
}
