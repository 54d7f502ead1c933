// @ts-check
import { fileURLToPath } from 'node:url';
import { openWindow } from '../../host/window.mjs';

/**
 * @typedef {object} InHost  what one extension host tells, in milliseconds
 * @property {{ readonly load: number, readonly activate: number, readonly finish: number }} activation
 * @property {import('./own-time.cjs').OwnTime} ownTime
 * @property {readonly number[]} own  hovers on names of the article
 * @property {readonly number[]} others  hovers that no extension answers
 */

const tests = fileURLToPath(new URL('in-host.cjs', import.meta.url));
/** Before the figures in the log. */
const MARK = 'BENCH ';

/**
 * Opens a window whose extension host measures, and closes it.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {(options: import('../../host/window.mjs').WindowOptions) => string} address
 * @param {string} extension
 * @returns {Promise<InHost>}
 */
export async function measureInHost(browser, address, extension) {
  /** @type {string[]} */
  const log = [];
  const page = await new Promise((resolve, reject) => {
    /** @type {import('playwright-core').Page} */
    let opened;
    openWindow(browser, address({ extension, tests }), async (page) => {
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
