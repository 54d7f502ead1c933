import type { Panel } from './panel.ts';
import { pageStyles } from './panel.styles.ts';

/** Connects the panel that the host's page holds; a page without one is a mistake of the host. */
export function startPanel(tag: string): void {
  if (pageStyles.styleSheet !== undefined) document.adoptedStyleSheets.push(pageStyles.styleSheet);
  // The icons' font is asked for before the first icon is, so that they do not come after their rows.
  void document.fonts.load('16px codicon');
  const panel = document.querySelector<Panel<unknown>>(tag);
  if (panel === null) throw new Error(`The page has no <${tag}>`);
  panel.connect(acquireVsCodeApi());
}
