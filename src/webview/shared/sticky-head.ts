import type { LitElement } from 'lit';

/**
 * Keeps the height of a panel's `.head`, which stays in sight above its rows, in the custom property `--head-height`:
 * rows come into sight below it.
 */
export function keepHeadHeight(panel: LitElement): void {
  let head: Element | null = null;
  const observer = new ResizeObserver(([entry]) => {
    const height = entry?.borderBoxSize[0]?.blockSize ?? 0;
    panel.style.setProperty('--head-height', `${height}px`);
  });
  panel.addController({
    hostUpdated: () => {
      const now = panel.renderRoot.querySelector('.head');
      if (now === head) return;
      observer.disconnect();
      if (now !== null) observer.observe(now);
      head = now;
    },
    hostDisconnected: () => {
      observer.disconnect();
      head = null;
    },
  });
}
