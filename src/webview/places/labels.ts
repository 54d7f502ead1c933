import type { Point } from '../shared/gestures.ts';
import type { Box } from './globe.ts';
import type { Size } from './map-window.ts';

/** Something on the map that would like its name beside it: a point of a radius, or with radius 0 a name alone. */
export interface Labelled {
  readonly key: string;
  readonly at: Point;
  readonly radius: number;
  readonly label: string;
  /** In pixels. */
  readonly labelWidth: number;
}

/** Where a name stands. */
export interface PlacedLabel {
  readonly key: string;
  readonly label: string;
  /** The left end of its base line. */
  readonly x: number;
  readonly y: number;
}

const LINE = 13;
const GAP = 3;

/**
 * Names where they cover neither each other nor a point, the first of the list first: beside their point on the right,
 * the left, above or below it. What has no room, or would be cut off, has no name until somebody zooms in.
 *
 * @param obstacles points that no name may cover
 */
export function placeLabels(
  wanted: readonly Labelled[],
  obstacles: readonly Box[],
  size: Size,
): readonly PlacedLabel[] {
  const taken: Box[] = [...obstacles];
  const placed: PlacedLabel[] = [];
  for (const { key, label, at, radius, labelWidth } of wanted) {
    const box = boxesAround(at, radius, labelWidth).find(
      (each) => isInside(each, size) && !taken.some((other) => overlap(each, other)),
    );
    if (!box) continue;
    taken.push(box);
    placed.push({ key, label, x: box.left, y: box.bottom - 3 });
  }
  return placed;
}

/** The square that a point takes. */
export function boxAround({ x, y }: Point, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function boxesAround({ x, y }: Point, radius: number, width: number): readonly Box[] {
  const box = (left: number, top: number): Box => ({ left, right: left + width, top, bottom: top + LINE });
  if (radius === 0) return [box(x - width / 2, y - LINE / 2)];
  return [
    box(x + radius + GAP, y - LINE / 2),
    box(x - radius - GAP - width, y - LINE / 2),
    box(x - width / 2, y - radius - GAP - LINE),
    box(x - width / 2, y + radius + GAP),
  ];
}

function isInside({ left, top, right, bottom }: Box, { width, height }: Size): boolean {
  return left >= 2 && top >= 0 && right <= width - 2 && bottom <= height;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
