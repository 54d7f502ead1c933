/** A point of the earth's surface: WGS 84, in degrees, north and east positive. */
export interface GeoPoint {
  readonly latitude: number;
  readonly longitude: number;
}

const EARTH = 6371;
const RADIANS = Math.PI / 180;

/** The way between two points along the surface, in kilometres. */
export function distance(a: GeoPoint, b: GeoPoint): number {
  const [up, across] = [
    Math.sin(((b.latitude - a.latitude) * RADIANS) / 2),
    Math.sin(((b.longitude - a.longitude) * RADIANS) / 2),
  ];
  const chord = up ** 2 + Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * across ** 2;
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(chord)));
}
