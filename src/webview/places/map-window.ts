import type { Point } from '../shared/gestures.ts';
import type { Box } from './globe.ts';

/** What of the globe is seen: its middle in the globe's units, and how many pixels one of them takes. */
export interface MapWindow {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels a unit: the least shows the world in a side bar, the most some 60 km across it. */
const LEAST = 0.08;
const MOST = 60;

/** Around what the map is fitted to, in pixels. */
const MARGIN = 34;

/** A single town is shown with some 350 km of land around it, in units of the globe. */
const SMALLEST = 28;

/** The corner that the buttons take, right below; in pixels. */
export const BUTTONS: Size = { width: 30, height: 84 };

/** How far the middle may stray from the globe's own, in its units. */
const REACH = { x: 1400, y: 680 };

export function toScreen({ x, y }: Point, window: MapWindow, { width, height }: Size): Point {
  return {
    x: (x - window.x) * window.scale + width / 2,
    y: (y - window.y) * window.scale + height / 2,
  };
}

/** The inverse of `toScreen`. */
export function toGlobe({ x, y }: Point, window: MapWindow, { width, height }: Size): Point {
  return { x: (x - width / 2) / window.scale + window.x, y: (y - height / 2) / window.scale + window.y };
}

/** The window after dragging the map by so many pixels. */
export function moved(window: MapWindow, by: Point): MapWindow {
  return kept({ ...window, x: window.x - by.x / window.scale, y: window.y - by.y / window.scale });
}

/**
 * The window after zooming.
 *
 * @param at the pixel that keeps its place
 */
export function zoomed(window: MapWindow, factor: number, at: Point, { width, height }: Size): MapWindow {
  const { scale } = kept({ ...window, scale: window.scale * factor });
  const [dx, dy] = [at.x - width / 2, at.y - height / 2];
  return kept({
    x: window.x + dx / window.scale - dx / scale,
    y: window.y + dy / window.scale - dy / scale,
    scale,
  });
}

/** The window that shows all of a box, as large as may be, beside the buttons. */
export function fitted({ left, top, right, bottom }: Box, { width, height }: Size): MapWindow {
  const across = Math.max(right - left, SMALLEST);
  const down = Math.max(bottom - top, SMALLEST * 0.6);
  const scale = Math.min(
    Math.max(width - 2 * MARGIN - BUTTONS.width, 40) / across,
    Math.max(height - 2 * MARGIN, 40) / down,
  );
  const window = kept({ x: (left + right) / 2, y: (top + bottom) / 2, scale });
  return kept({ ...window, x: window.x + BUTTONS.width / 2 / window.scale });
}

/** The window moved as little as it takes to show a point. */
export function showing(window: MapWindow, point: Point, size: Size): MapWindow {
  const { x, y } = toScreen(point, window, size);
  const margin = Math.min(24, size.width / 4, size.height / 4);
  const right = size.width - margin - (y > size.height - BUTTONS.height ? BUTTONS.width : 0);
  const by = {
    x: Math.max(0, margin - x) - Math.max(0, x - right),
    y: Math.max(0, margin - y) - Math.max(0, y - (size.height - margin)),
  };
  return by.x === 0 && by.y === 0 ? window : moved(window, by);
}

export function isLeast({ scale }: MapWindow): boolean {
  return scale <= LEAST;
}

export function isMost({ scale }: MapWindow): boolean {
  return scale >= MOST;
}

export function isSame(a: MapWindow, b: MapWindow): boolean {
  return a.x === b.x && a.y === b.y && a.scale === b.scale;
}

function kept({ x, y, scale }: MapWindow): MapWindow {
  return {
    x: Math.min(Math.max(x, -REACH.x), REACH.x),
    y: Math.min(Math.max(y, -REACH.y), REACH.y),
    scale: Math.min(Math.max(scale, LEAST), MOST),
  };
}

/** The smallest box round some points; null without any. */
export function boxOf(points: readonly Point[]): Box | null {
  if (points.length === 0) return null;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
