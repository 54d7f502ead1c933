import type { Interval } from './time-window.ts';

/** How long a glide takes; in milliseconds. */
const DURATION = 180;

/**
 * Moves from one window to another in small steps, or at once where the user wants less motion.
 *
 * @returns stops it where it is
 */
export function glide(from: Interval, to: Interval, show: (window: Interval) => void): () => void {
  const wantsStillness =
    window.matchMedia('(prefers-reduced-motion: reduce)').matches ||
    document.body.classList.contains('vscode-reduce-motion');
  if (wantsStillness) {
    show(to);
    return () => undefined;
  }
  const start = performance.now();
  let frame = requestAnimationFrame(step);
  return () => {
    cancelAnimationFrame(frame);
  };

  function step(now: number): void {
    const share = Math.min(Math.max((now - start) / DURATION, 0), 1);
    if (share === 1) {
      show(to);
      return;
    }
    const eased = 1 - (1 - share) ** 3;
    show({
      from: from.from + (to.from - from.from) * eased,
      to: from.to + (to.to - from.to) * eased,
    });
    frame = requestAnimationFrame(step);
  }
}
