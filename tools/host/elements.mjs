// @ts-check
import { panelFrame, readViewNames } from './panel-frame.mjs';

export const usualTimeout = 15_000;

/**
 * @typedef {import('./driver-contract.d.ts').Target} Target
 * @typedef {import('./driver-contract.d.ts').DriverImplementation} Driver
 */

/**
 * The verbs that read and use single elements, of the workbench or of a panel.
 * @param {{ page: import('playwright-core').Page, extension: string }} parts
 * @returns {Pick<Driver, 'find' | 'waitFor' | 'read' | 'accessibility' | 'click' | 'press' | 'type'>}
 */
export function createElementVerbs({ page, extension }) {
  /** @param {Partial<Target>} target */
  const locate = async ({ selector = 'body', panel, within, nth, timeout = usualTimeout }) => {
    const root =
      panel === undefined ? page : await panelFrame(page, await readViewNames(extension, panel), timeout);
    const all = root.locator(selector, within === undefined ? {} : { hasText: within });
    return { all, one: nth === undefined ? all.first() : all.nth(nth), timeout };
  };
  /** @param {Partial<Target>} target */
  const focus = async (target) => {
    if (target.selector !== undefined || target.panel !== undefined) {
      const { one, timeout } = await locate(target);
      await one.focus({ timeout });
    }
  };
  return {
    async find(target) {
      const { all } = await locate(target);
      return all.evaluateAll(describeElements);
    },
    async waitFor({ state = 'visible', ...target }) {
      const { one, timeout } = await locate(target);
      await one.waitFor({ state, timeout });
      return state === 'hidden' ? null : ((await one.evaluateAll(describeElements))[0] ?? null);
    },
    async read(target) {
      const { one, timeout } = await locate(target);
      return one.innerText({ timeout });
    },
    async accessibility(target) {
      const { one, timeout } = await locate(target);
      return one.ariaSnapshot({ timeout });
    },
    async click({ button = 'left', count = 1, modifiers = [], ...target }) {
      const { one, timeout } = await locate(target);
      await one.click({ button, clickCount: count, modifiers: [...modifiers], timeout });
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
