import type { LitElement } from 'lit';

/**
 * Scrolls up as another entry is shown, which is read from its head.
 *
 * @param entry what is shown, by a key; null where it is no entry
 */
export function showFromHead(panel: LitElement, entry: () => string | null): void {
  let shown: string | null = null;
  panel.addController({
    hostUpdated: () => {
      const now = entry();
      if (now !== null && now !== shown) window.scrollTo({ top: 0 });
      shown = now;
    },
  });
}
