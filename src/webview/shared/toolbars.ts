import type { LitElement } from 'lit';

/** Which way each key leads, by the way a toolbar runs. */
const STEPS: Readonly<Record<'horizontal' | 'vertical', Readonly<Record<string, 1 | -1>>>> = {
  horizontal: { ArrowRight: 1, ArrowLeft: -1 },
  vertical: { ArrowDown: 1, ArrowUp: -1 },
};

/**
 * Makes each `role="toolbar"` of an element one stop of the Tab key, and lets the arrow keys lead from button to button,
 * as in the toolbars of the ARIA Authoring Practices. A button that goes away hands the keyboard to its neighbour.
 */
export function keepToolbars(host: LitElement): void {
  const last = new WeakMap<Element, HTMLElement>();
  let before: { readonly toolbar: Element; readonly at: number } | null = null;

  function stopAt(toolbar: Element, button: HTMLElement): void {
    last.set(toolbar, button);
    for (const each of buttonsOf(toolbar)) each.tabIndex = each === button ? 0 : -1;
  }

  function onFocusIn({ target }: Event): void {
    const found = placeOf(target);
    if (found) stopAt(found.toolbar, found.button);
  }

  function onKeyDown(event: Event): void {
    const found = placeOf(event.target);
    if (!(event instanceof KeyboardEvent) || found === null) return;
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (altKey || ctrlKey || metaKey || shiftKey) return;
    const buttons = buttonsOf(found.toolbar);
    const way = found.toolbar.ariaOrientation === 'vertical' ? 'vertical' : 'horizontal';
    const step = STEPS[way][key];
    const next =
      key === 'Home'
        ? 0
        : key === 'End'
          ? -1
          : step === undefined
            ? null
            : (found.at + step) % buttons.length;
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    buttons.at(next)?.focus();
  }

  host.addController({
    hostConnected: () => {
      host.renderRoot.addEventListener('focusin', onFocusIn);
      host.renderRoot.addEventListener('keydown', onKeyDown);
    },
    hostDisconnected: () => {
      host.renderRoot.removeEventListener('focusin', onFocusIn);
      host.renderRoot.removeEventListener('keydown', onKeyDown);
    },
    hostUpdate: () => {
      before = placeOf(host.renderRoot.querySelector('[role="toolbar"] button:focus'));
    },
    hostUpdated: () => {
      for (const toolbar of host.renderRoot.querySelectorAll('[role="toolbar"]')) {
        const buttons = buttonsOf(toolbar);
        const stop = buttons.find((button) => button === last.get(toolbar)) ?? buttons[0];
        if (stop) stopAt(toolbar, stop);
      }
      if (before === null || host.renderRoot.querySelector(':focus') !== null) return;
      const left = buttonsOf(before.toolbar);
      left[Math.min(before.at, left.length - 1)]?.focus();
    },
  });
}

function buttonsOf(toolbar: Element): readonly HTMLElement[] {
  return [...toolbar.querySelectorAll<HTMLElement>('button')];
}

function placeOf(
  target: EventTarget | null,
): { readonly toolbar: Element; readonly button: HTMLElement; readonly at: number } | null {
  const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
  const toolbar = button?.closest('[role="toolbar"]') ?? null;
  return button && toolbar ? { toolbar, button, at: buttonsOf(toolbar).indexOf(button) } : null;
}
