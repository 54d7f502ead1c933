import type { Point } from '../shared/gestures.ts';

/** A point with how often it is named. */
export interface WeightedPoint extends Point {
  readonly weight: number;
}

/** The mentions that a first look at the map should show, and how much smaller it must be than all to be worth it. */
const SHARE = 0.75;
const WORTH = 0.4;

/**
 * The points to begin with: those around the middle of the story where they hold most of its mentions and lie much
 * nearer to each other than all do. The capitals in which others spoke of it would else make all of it one spot.
 */
export function densest<P extends WeightedPoint>(points: readonly P[]): readonly P[] {
  const centre = middleOf(points);
  if (centre === null) return points;
  const sorted = points
    .map((point) => ({ point, away: Math.hypot(point.x - centre.x, point.y - centre.y) }))
    .sort((a, b) => a.away - b.away);
  const total = points.reduce((sum, { weight }) => sum + weight, 0);
  let sum = 0;
  const needed = sorted.findIndex(({ point }) => (sum += point.weight) >= SHARE * total);
  const reach = sorted[needed]?.away ?? 0;
  const whole = sorted.at(-1)?.away ?? 0;
  if (reach > WORTH * whole) return points;
  return sorted.filter(({ away }) => away <= reach * 1.3).map(({ point }) => point);
}

/** The weighted median of both coordinates: unlike the mean it lies where most of them do. */
function middleOf(points: readonly WeightedPoint[]): Point | null {
  if (points.length === 0) return null;
  return { x: median(points, 'x'), y: median(points, 'y') };
}

function median(points: readonly WeightedPoint[], axis: 'x' | 'y'): number {
  const sorted = [...points].sort((a, b) => a[axis] - b[axis]);
  const half = points.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let sum = 0;
  return (sorted.find(({ weight }) => (sum += weight) >= half) ?? sorted.at(-1))?.[axis] ?? 0;
}
