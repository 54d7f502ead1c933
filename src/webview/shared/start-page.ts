import type { MessagePort } from './channel.ts';
import type { StateStore } from './kept-state.ts';
import { pageStyles } from './panel.styles.ts';

/** The element that a page consists of. */
interface PageElement extends Element {
  /** Opens the channel; called once. */
  connect(api: MessagePort & StateStore): void;
}

/** Connects the element that the host's page holds; a page without one is a mistake of the host. */
export function startPage(tag: string): void {
  if (pageStyles.styleSheet !== undefined) document.adoptedStyleSheets.push(pageStyles.styleSheet);
  // The icons' font is asked for before the first icon is, so that they do not come after their rows.
  void document.fonts.load('16px codicon');
  const page = document.querySelector<PageElement>(tag);
  if (page === null) throw new Error(`The page has no <${tag}>`);
  page.connect(acquireVsCodeApi());
}
