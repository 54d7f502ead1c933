import type { Page } from 'playwright-core';

/** What a reader of a panel sees, and what is told to whoever does not see it. */
export interface VisibleWords {
  /** The panel's text, and after it the words of titles, labels and placeholders. */
  readonly text: string;
  /** What is wider or higher than the room it has, without an ellipsis whose whole text is told by a title. */
  readonly cut: readonly string[];
}

/** Reads a page with all its shadow trees. */
export function visibleWords(page: Page): Promise<VisibleWords> {
  return page.evaluate(readPage);
}

/** Runs in the page. */
function readPage(): VisibleWords {
  const told: string[] = [];
  const cut: string[] = [];
  const ATTRIBUTES = ['title', 'aria-label', 'aria-description', 'aria-valuetext', 'placeholder', 'alt'];
  // What is laid out for screen readers alone, the browser's own lists, and the lines of the article, whose ellipsis
  // stands for words that are a click away.
  const IS_LET_BE = '.unseen, .words, .reach, option, optgroup, .line *, .line, .context';

  const ownText = (element: Element): boolean =>
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
    );

  const titleOver = (element: Element): string | null => {
    for (let at: Element | null = element; at !== null;) {
      const title = at.getAttribute('title');
      if (title !== null) return title;
      const root = at.getRootNode();
      at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    }
    return null;
  };

  function measure(element: HTMLElement): void {
    if (element.matches(IS_LET_BE) || !ownText(element)) return;
    const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
    const isHidden = /hidden|clip/u;
    const isWide = element.scrollWidth > element.clientWidth + 1 && isHidden.test(overflowX);
    const isHigh = element.scrollHeight > element.clientHeight + 1 && isHidden.test(overflowY);
    const told_ = textOverflow === 'ellipsis' && titleOver(element) !== null;
    const { right, width } = element.getBoundingClientRect();
    const isOutside = width > 0 && right > document.documentElement.clientWidth + 1;
    if (((isWide || isHigh) && !told_) || isOutside)
      cut.push(`${element.tagName}.${element.className}: ${element.textContent.trim()}`);
  }

  function read(node: Node): void {
    if (node.nodeType === Node.TEXT_NODE) told.push(node.textContent ?? '');
    if (!(node instanceof Element)) {
      node.childNodes.forEach(read);
      return;
    }
    if (node.matches('style, script') || getComputedStyle(node).display === 'none') return;
    if (node instanceof HTMLElement) measure(node);
    const { shadowRoot } = node;
    if (shadowRoot === null) node.childNodes.forEach(read);
    else shadowRoot.childNodes.forEach(read);
    if (shadowRoot !== null) node.childNodes.forEach(read);
    told.push(' ');
  }

  function readAttributes(root: ParentNode): void {
    for (const element of root.querySelectorAll('*')) {
      for (const name of ATTRIBUTES) {
        const value = element.getAttribute(name);
        if (value !== null) told.push(`\n${value}\n`);
      }
      if (element.shadowRoot !== null) readAttributes(element.shadowRoot);
    }
  }

  read(document.body);
  readAttributes(document);
  return { text: told.join(''), cut };
}
