// @ts-check
import { panelFrame, readViewNames } from './panel-frame.mjs';

/** In milliseconds; on a machine that does much else, `DRAGOMAN_PATIENCE=4` waits four times as long. */
export const usualTimeout = 15_000 * Number(process.env['DRAGOMAN_PATIENCE'] ?? 1);

/**
 * @typedef {import('./driver-contract.d.ts').Target} Target
 * @typedef {import('./driver-contract.d.ts').DriverImplementation} Driver
 * @typedef {import('playwright-core').Locator} Locator
 */

/**
 * The verbs that read and use single elements, of the workbench or of a panel.
 * @param {{ page: import('playwright-core').Page, extension: string }} parts
 * @returns {Pick<Driver, 'find' | 'waitFor' | 'read' | 'accessibility' | 'click' | 'press' | 'type'>}
 */
export function createElementVerbs({ page, extension }) {
  /**
   * Does something with an element. A webview may put a new frame in the place of the one in which the element was
   * just found: then it is found anew.
   * @template T
   * @param {Partial<Target>} target
   * @param {(found: { all: Locator, one: Locator, timeout: number }) => Promise<T>} use
   * @returns {Promise<T>}
   */
  const locate = async ({ selector = 'body', panel, within, nth, timeout = usualTimeout }, use) => {
    const deadline = Date.now() + timeout;
    for (;;) {
      const left = Math.max(deadline - Date.now(), 1);
      const frame =
        panel === undefined ? undefined : await panelFrame(page, await readViewNames(extension, panel), left);
      const all = (frame ?? page).locator(selector, within === undefined ? {} : { hasText: within });
      try {
        return await use({ all, one: nth === undefined ? all.first() : all.nth(nth), timeout: left });
      } catch (error) {
        if (frame?.isDetached() !== true || Date.now() > deadline) {
          throw error;
        }
      }
    }
  };
  /** @param {Partial<Target>} target */
  const focus = async (target) => {
    if (target.selector !== undefined || target.panel !== undefined) {
      await locate(target, ({ one, timeout }) => one.focus({ timeout }));
    }
  };
  return {
    async find(target) {
      return locate(target, ({ all }) => all.evaluateAll(describeElements));
    },
    async waitFor({ state = 'visible', ...target }) {
      return locate(target, async ({ one, timeout }) => {
        await one.waitFor({ state, timeout });
        return state === 'hidden' ? null : ((await one.evaluateAll(describeElements))[0] ?? null);
      });
    },
    async read(target) {
      return locate(target, ({ one, timeout }) => one.innerText({ timeout }));
    },
    async accessibility(target) {
      return locate(target, ({ one, timeout }) => one.ariaSnapshot({ timeout }));
    },
    async click({ button = 'left', count = 1, modifiers = [], ...target }) {
      await locate(target, ({ one, timeout }) =>
        one.click({ button, clickCount: count, modifiers: [...modifiers], timeout }),
      );
    },
    async press({ keys, ...target }) {
      await focus(target);
      await page.keyboard.press(keys);
    },
    async type({ text, ...target }) {
      await focus(target);
      await page.keyboard.type(text);
    },
  };
}

/**
 * Runs in the page.
 * @param {(Element & { innerText?: string })[]} elements
 * @returns {import('./driver-contract.d.ts').ElementInfo[]}
 */
function describeElements(elements) {
  return elements.map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const root = /** @type {Document | ShadowRoot} */ (element.getRootNode());
    return {
      tag: element.localName,
      text: element.innerText ?? element.textContent ?? '',
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      isVisible: element.checkVisibility({ visibilityProperty: true }) && width > 0 && height > 0,
      hasFocus: document.hasFocus() && (element.matches(':focus-within') || root.activeElement === element),
      bounds: { x, y, width, height },
      style: {
        color: style.color,
        background: style.backgroundColor,
        font: style.font,
        outline: style.outline,
      },
    };
  });
}
