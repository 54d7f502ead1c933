import type { Page } from 'playwright-core';

/** What is measured of a page as it is drawn; each answers what is wrong, and nothing where all is well. */
export interface Measures {
  /** What a finger or a mouse is to hit and is smaller than 24 by 24 pixels (WCAG 2.2, 2.5.8). */
  smallTargets(): readonly string[];
  /** Words that are cut off, hang out of the page, or lie on one another. */
  lostText(): readonly string[];
  /** How far the page can be scrolled sideways; in pixels. */
  sideways(): number;
  /** What has the keyboard, and what is wrong with how that is seen; null where nothing has it. */
  focus(): { readonly what: string; readonly faults: readonly string[] } | null;
  /** The contrast of a colour, as CSS computes it, with the ground that it stands on. */
  contrast(colour: string, ground: string): number;
}

/** Runs a measure in a page. */
export async function measure<Name extends keyof Measures>(
  page: Page,
  name: Name,
  ...args: Parameters<Measures[Name]>
): Promise<ReturnType<Measures[Name]>> {
  await page.evaluate(install);
  return page.evaluate(
    ([wanted, given]) => {
      const { measures } = window as unknown as { measures: Record<string, (...all: unknown[]) => unknown> };
      return measures[wanted]?.(...given);
    },
    [name, args] as const,
  ) as Promise<ReturnType<Measures[Name]>>;
}

/** Runs in the page. */
function install(): void {
  if ('measures' in window) return;
  const SMALLEST = 24;
  const TARGETS =
    'button, input, select, summary, textarea, vscode-button, [role="treeitem"], [role="option"], [role="checkbox"]';

  function* elements(root: Document | ShadowRoot): Generator<HTMLElement | SVGElement> {
    for (const element of root.querySelectorAll('*')) {
      if (element instanceof HTMLElement || element instanceof SVGElement) yield element;
      if (element.shadowRoot) yield* elements(element.shadowRoot);
    }
  }

  function parentOf(element: Element): Element | null {
    const { parentNode } = element.assignedSlot ?? element;
    return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement;
  }

  function* ancestors(element: Element): Generator<Element> {
    for (let each: Element | null = element; each !== null; each = parentOf(each)) yield each;
  }

  function isSeen(element: Element): boolean {
    const { width, height } = element.getBoundingClientRect();
    const isVisible = element.checkVisibility({ visibilityProperty: true });
    return isVisible && width > 0 && height > 0 && !isUnseen(element);
  }

  /** Clipped to nothing, for screen readers alone. */
  function isUnseen(element: Element): boolean {
    return [...ancestors(element)].some((each) => getComputedStyle(each).clipPath === 'inset(50%)');
  }

  function nameOf(element: Element): string {
    const words = element.getAttribute('aria-label') ?? element.textContent;
    const { action, row, filter } = element instanceof HTMLElement ? element.dataset : {};
    const mark = action ?? row ?? filter ?? element.id;
    return `${element.localName}.${element.getAttribute('class') ?? ''} ${mark} “${words.trim().slice(0, 40)}”`;
  }

  function smallTargets(): readonly string[] {
    return [...elements(document)].flatMap((element) => {
      // Points and marks: the rows are their equivalent, as 2.5.8 allows.
      if (!(element instanceof HTMLElement) || !element.matches(TARGETS) || !isSeen(element)) return [];
      // In a line of words its height is that of the line, as 2.5.8 allows, too.
      if (element.matches('p .link, .note .link, .doubt .link')) return [];
      const { width, height } = (element.closest('label, .chip, .box') ?? element).getBoundingClientRect();
      const isLarge = width >= SMALLEST - 0.5 && height >= SMALLEST - 0.5;
      return isLarge ? [] : [`${nameOf(element)}: ${width.toFixed(1)} × ${height.toFixed(1)}`];
    });
  }

  interface Words {
    readonly text: string;
    readonly boxes: readonly DOMRect[];
    readonly parent: Element;
  }

  function* words(): Generator<Words> {
    for (const parent of elements(document)) {
      if (parent.closest('svg, option, script, style') || !isSeen(parent)) continue;
      for (const node of parent.childNodes) {
        if (!(node instanceof Text) || node.data.trim() === '') continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const boxes = [...range.getClientRects()];
        const clamped = parent.closest('.context')?.getBoundingClientRect();
        // Lines of a sentence that are not drawn.
        const drawn = boxes.filter(({ top }) => clamped === undefined || top < clamped.bottom - 2);
        yield { text: node.data.trim().slice(0, 40), boxes: drawn, parent };
      }
    }
  }

  function lostText(): readonly string[] {
    const faults: string[] = [];
    const all = [...words()];
    const width = document.documentElement.clientWidth;
    for (const { text, boxes, parent } of all) {
      if (boxes.some(({ left, right }) => left < -1 || right > width + 1) && !mayBeCut(parent))
        faults.push(`“${text}” hangs out of the page`);
      const cutting = [...ancestors(parent)].find((each) => {
        const { overflowX, overflowY } = getComputedStyle(each);
        return overflowX !== 'visible' || overflowY !== 'visible';
      });
      if (cutting === undefined || cutting === document.documentElement || cutting === document.body)
        continue;
      const room = cutting.getBoundingClientRect();
      const isCut = boxes.some((box) => box.right > room.right + 1 || box.bottom > room.bottom + 3);
      if (isCut && !mayBeCut(parent)) faults.push(`“${text}” is cut off`);
    }
    for (const [index, one] of all.entries())
      for (const other of all.slice(index + 1))
        if (!isApart(one, other)) faults.push(`“${one.text}” lies on “${other.text}”`);
    return faults;
  }

  /** Lines of a concordance, and what a tooltip or a list behind says in full. */
  function mayBeCut(element: Element): boolean {
    return element.closest('.line, .chip, .file, .date .context, select') !== null;
  }

  function isApart(one: Words, other: Words): boolean {
    if (mayBeCut(one.parent) && mayBeCut(other.parent)) return true;
    const layers = (element: Element): boolean =>
      [...ancestors(element)].some((each) => /sticky|fixed/u.test(getComputedStyle(each).position));
    // What is scrolled goes under what stays.
    if (layers(one.parent) !== layers(other.parent)) return true;
    return one.boxes.every((a) =>
      other.boxes.every((b) => {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        // The boxes of letters reach above and below what is drawn of them.
        return across <= 1 || down <= Math.min(a.height, b.height) * 0.3;
      }),
    );
  }

  function rgba(colour: string): readonly [number, number, number, number] {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    if (canvas === null) throw new Error('There is nothing to paint on');
    if (!CSS.supports('color', colour)) throw new Error(`${colour} is no colour`);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  }

  function luminance(rgb: readonly number[]): number {
    const [r = 0, g = 0, b = 0] = rgb.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  function contrast(colour: string, ground: string): number {
    const [r, g, b, a] = rgba(colour);
    const under = rgba(ground);
    const over = [r, g, b].map((value, index) => value * a + (under[index] ?? 0) * (1 - a));
    const [light = 0, dark = 0] = [luminance(over), luminance(under)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  }

  function groundOf(element: Element): string {
    const grounds = [...ancestors(element)].map((each) => getComputedStyle(each).backgroundColor);
    return grounds.find((each) => rgba(each)[3] > 0.99) ?? 'white';
  }

  function focused(): Element | null {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active === document.body ? null : active;
  }

  /** What shows the focus: a ring around the element, around the box that it fills, or around a mark. */
  function ringOf(
    element: Element,
  ): { readonly at: Element; readonly colour: string; readonly out: number } | null {
    const ring = element.querySelector('.ring');
    if (ring && getComputedStyle(ring).stroke !== 'none')
      return { at: ring, colour: getComputedStyle(ring).stroke, out: 1 };
    const base = element.shadowRoot?.querySelector('.base');
    for (const at of [...(base ? [base] : []), ...ancestors(element)].slice(0, 4)) {
      if (getComputedStyle(at).opacity === '0') continue;
      const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(at);
      const width = parseFloat(outlineWidth);
      if (outlineStyle !== 'none' && width >= 1 && rgba(outlineColor)[3] > 0)
        return { at, colour: outlineColor, out: Math.max(parseFloat(outlineOffset) + width, 0) };
    }
    return null;
  }

  function focus(): ReturnType<Measures['focus']> {
    const element = focused();
    if (element === null) return null;
    const what = nameOf(element);
    const ring = ringOf(element);
    if (ring === null) return { what, faults: ['no ring'] };
    const faults: string[] = [];
    const ratio = contrast(ring.colour, groundOf(parentOf(ring.at) ?? ring.at));
    if (ratio < 3) faults.push(`the ring has a contrast of ${ratio.toFixed(2)}`);
    const { left, right, top, bottom } = ring.at.getBoundingClientRect();
    const { out } = ring;
    const { clientWidth, clientHeight } = document.documentElement;
    if (
      left < out - 0.5 ||
      right > clientWidth - out + 0.5 ||
      top < out - 0.5 ||
      bottom > clientHeight - out + 0.5
    )
      faults.push(`the page cuts the ring: ${[left, top, right, bottom].map(Math.round).join(' ')}`);
    const first = parentOf(ring.at);
    for (const each of first === null ? [] : ancestors(first)) {
      if (getComputedStyle(each).overflow === 'visible' || each === document.documentElement) continue;
      const room = each.getBoundingClientRect();
      if (
        left < room.left + out - 1 ||
        right > room.right - out + 1 ||
        top < room.top + out - 1 ||
        bottom > room.bottom - out + 1
      )
        faults.push(`${nameOf(each)} cuts the ring`);
    }
    // Something may lie on it: what stays in sight while the rest is scrolled.
    let above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    while (above?.shadowRoot) {
      const inner: Element | null = above.shadowRoot.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (inner === null || inner === above) break;
      above = inner;
    }
    const isOver =
      above !== null && [...ancestors(above)].some((each) => each === ring.at || each === element);
    if (!isOver && !(ring.at instanceof SVGElement))
      faults.push(`${above ? nameOf(above) : 'nothing'} lies on it`);
    return { what, faults };
  }

  const measures: Measures = {
    smallTargets,
    lostText,
    sideways: () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    focus,
    contrast,
  };
  Object.assign(window, { measures });
}
