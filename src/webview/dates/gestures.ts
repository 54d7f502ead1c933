/** What fingers, mouse and wheel do to an axis; pixels are from its left end. */
export interface GestureHandlers {
  /** The axis follows the pointer by so many pixels. */
  pan(by: number): void;
  zoom(factor: number, at: number): void;
}

/** A click may tremble by so many pixels. */
const TREMBLE = 3;

/** Of one turn of a wheel; trackpads send many small ones, mice few large ones. */
const WHEEL_MOST = 24;
const WHEEL_STRENGTH = 0.01;

/** Height of a line, for wheels that turn by lines. */
const LINE = 16;

/**
 * Listens for drag, pinch and wheel on an element until the signal ends. The wheel zooms with Ctrl or Cmd (which is
 * also what a pinch on a trackpad sends) and pans sideways; alone it is left to the page.
 */
export function listenToGestures(surface: HTMLElement, handlers: GestureHandlers, signal: AbortSignal): void {
  const pointers = new Map<number, number>();
  let start = 0;
  let isDragging = false;

  const xOf = ({ clientX }: MouseEvent): number => clientX - surface.getBoundingClientRect().left;

  function onDown(event: PointerEvent): void {
    if (event.button !== 0) return;
    pointers.set(event.pointerId, xOf(event));
    start = xOf(event);
    if (pointers.size === 1) isDragging = false;
  }

  function onMove(event: PointerEvent): void {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    const x = xOf(event);
    if (!isDragging && Math.abs(x - start) < TREMBLE && pointers.size === 1) return;
    isDragging = true;
    surface.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, x);
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (other === undefined) handlers.pan(x - before);
    else if (Math.abs(before - other) > TREMBLE && Math.abs(x - other) > TREMBLE)
      handlers.zoom((x - other) / (before - other), other);
  }

  function onUp(event: PointerEvent): void {
    pointers.delete(event.pointerId);
  }

  /** What ends a drag is no click on a mark. */
  function onClick(event: MouseEvent): void {
    if (isDragging) event.stopPropagation();
    isDragging = false;
  }

  function onWheel(event: WheelEvent): void {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
    const across = (event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX) * unit;
    if (event.ctrlKey || event.metaKey) {
      const turn = Math.min(Math.max(event.deltaY * unit, -WHEEL_MOST), WHEEL_MOST);
      handlers.zoom(Math.exp(-turn * WHEEL_STRENGTH), xOf(event));
    } else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) handlers.pan(-across);
    else return;
    event.preventDefault();
  }

  surface.addEventListener('pointerdown', onDown, { signal });
  surface.addEventListener('pointermove', onMove, { signal });
  surface.addEventListener('pointerup', onUp, { signal });
  surface.addEventListener('pointercancel', onUp, { signal });
  surface.addEventListener('click', onClick, { signal, capture: true });
  surface.addEventListener('wheel', onWheel, { signal, passive: false });
}
