import { geoBounds, geoEqualEarth, geoGraticule10, geoPath, type GeoProjection } from 'd3-geo';
import type { MultiPoint } from 'geojson';
import type { GeoPoint } from '../../core/places/geo-point.ts';
import type { Point } from '../shared/gestures.ts';
import type { Country } from './world.ts';

/** The size of the globe on paper, in the map's own units: the world is some 2,700 by 1,300 of them. */
const SIZE = 500;

/** A country on paper. */
export interface DrawnCountry {
  readonly code: string;
  readonly path: string;
  readonly middle: Point;
  readonly box: Box;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether a point of the globe's paper lies in a country. */
export type LandTest = (country: DrawnCountry, point: Point) => boolean;

/** A test by the browser's own geometry, which knows paths as they are drawn. */
export function createLandTest(): LandTest {
  const context = document.createElement('canvas').getContext('2d');
  const paths = new Map<string, Path2D>();
  return ({ path }, { x, y }) => {
    let shape = paths.get(path);
    if (!shape) paths.set(path, (shape = new Path2D(path)));
    return context?.isPointInPath(shape, x, y, 'evenodd') ?? false;
  };
}

/** The world on paper, seen from one meridian: what is far from it is bent, what is near is true. */
export interface Globe {
  readonly meridian: number;
  readonly countries: readonly DrawnCountry[];
  readonly graticule: string;
  readonly project: (point: GeoPoint) => Point;
}

/**
 * The meridian in the middle of some points, in degrees; 0 without any. It is taken round the globe, so that points on
 * both sides of the date line lie side by side.
 */
export function meridianOf(points: readonly GeoPoint[]): number {
  if (points.length === 0) return 0;
  const all: MultiPoint = {
    type: 'MultiPoint',
    coordinates: points.map(({ longitude, latitude }) => [longitude, latitude]),
  };
  const [[west], [east]] = geoBounds(all);
  const middle = west <= east ? (west + east) / 2 : (west + east + 360) / 2;
  return Math.round(middle > 180 ? middle - 360 : middle);
}

/** Equal Earth: areas are true, and it looks as people expect a map of the world to look. */
export function drawGlobe(world: readonly Country[], meridian: number): Globe {
  const projection: GeoProjection = geoEqualEarth().rotate([-meridian, 0]).scale(SIZE).translate([0, 0]);
  const path = geoPath(projection).digits(2);
  const place = (at: readonly [number, number]): Point => {
    const [x, y] = projection([at[0], at[1]]) ?? [0, 0];
    return { x, y };
  };
  return {
    meridian,
    countries: world.map(({ code, shape, middle }) => {
      const [[left, top], [right, bottom]] = path.bounds(shape);
      return {
        code,
        path: path(shape) ?? '',
        middle: place(middle),
        box: { left, top, right, bottom },
      };
    }),
    graticule: path(geoGraticule10()) ?? '',
    project: ({ longitude, latitude }) => place([longitude, latitude]),
  };
}
