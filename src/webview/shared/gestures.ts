/** A place on a surface, or a way across it: pixels from its left upper corner, rightwards and downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What fingers, mouse and wheel do to a surface. */
export interface GestureHandlers {
  /** What is drawn follows the pointer. */
  pan(by: Point): void;
  zoom(factor: number, at: Point): void;
}

export interface GestureOptions {
  /** Whether the wheel alone zooms; else it takes Ctrl or Cmd, and alone it is left to the page. */
  readonly wheelZooms: boolean;
  readonly signal: AbortSignal;
}

/** A click may tremble by so many pixels. */
const TREMBLE = 3;

/** Of one turn of a wheel; trackpads send many small ones, mice few large ones. */
const WHEEL_MOST = 24;
const WHEEL_STRENGTH = 0.01;

/** Height of a line, for wheels that turn by lines. */
const LINE = 16;

/**
 * Listens for drag, pinch and wheel on an element until the signal ends. Ctrl with the wheel is also what a pinch on a
 * trackpad sends; Shift with the wheel pans sideways.
 */
export function listenToGestures(
  surface: HTMLElement,
  handlers: GestureHandlers,
  { wheelZooms, signal }: GestureOptions,
): void {
  const pointers = new Map<number, Point>();
  let start: Point = { x: 0, y: 0 };
  let isDragging = false;

  function pointOf({ clientX, clientY }: MouseEvent): Point {
    const { left, top } = surface.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  function onDown(event: PointerEvent): void {
    if (event.button !== 0) return;
    start = pointOf(event);
    pointers.set(event.pointerId, start);
    if (pointers.size === 1) isDragging = false;
  }

  function onMove(event: PointerEvent): void {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    const now = pointOf(event);
    if (!isDragging && distance(now, start) < TREMBLE && pointers.size === 1) return;
    isDragging = true;
    surface.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, now);
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (other === undefined) handlers.pan({ x: now.x - before.x, y: now.y - before.y });
    else if (distance(before, other) > TREMBLE && distance(now, other) > TREMBLE)
      handlers.zoom(distance(now, other) / distance(before, other), other);
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
    const isAcross = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (event.ctrlKey || event.metaKey || (wheelZooms && !isAcross)) {
      const turn = Math.min(Math.max(event.deltaY * unit, -WHEEL_MOST), WHEEL_MOST);
      handlers.zoom(Math.exp(-turn * WHEEL_STRENGTH), pointOf(event));
    } else if (isAcross) handlers.pan({ x: -across, y: 0 });
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

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
