/** How long a glide takes; in milliseconds. */
const DURATION = 180;

/**
 * Moves from one window to another in small steps, or at once where the user wants less motion.
 *
 * @returns stops it where it is
 */
export function glide<Window extends { readonly [Name in keyof Window]: number }>(
  from: Window,
  to: Window,
  show: (window: Window) => void,
): () => void {
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
    const between = Object.entries<number>(from).map(([name, value]) => [
      name,
      value + (to[name as keyof Window] - value) * eased,
    ]);
    show(Object.fromEntries(between) as Window);
    frame = requestAnimationFrame(step);
  }
}
