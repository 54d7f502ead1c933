/** What a mark takes of a lane, in pixels. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** One day touches the next, which is no overlap; neither is what arithmetic leaves of a pixel. */
const TOUCH = 0.5;

/**
 * Puts each mark into the first lane that has room for it. Where none has, it overlaps where it hides least.
 *
 * @param extents in order: the first ones get the first lanes
 * @param most lanes there may be
 * @returns the lane of each, from 0
 */
export function assignLanes(extents: readonly Extent[], most: number): readonly number[] {
  const lanes: Extent[][] = [];
  return extents.map((extent) => {
    const free = lanes.findIndex((lane) => lane.every((other) => overlap(extent, other) === 0));
    const lane = free !== -1 ? free : lanes.length < most ? lanes.length : leastHidden(extent, lanes);
    (lanes[lane] ??= []).push(extent);
    return lane;
  });
}

function leastHidden(extent: Extent, lanes: readonly (readonly Extent[])[]): number {
  const hidden = lanes.map((lane) => lane.reduce((sum, other) => sum + overlap(extent, other), 0));
  return hidden.indexOf(Math.min(...hidden));
}

function overlap(a: Extent, b: Extent): number {
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return shared < TOUCH ? 0 : shared;
}
