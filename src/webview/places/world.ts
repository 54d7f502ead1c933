import { geoArea, geoCentroid } from 'd3-geo';
import type { Feature, Geometry, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { outlines } from 'world-outlines';

/** A country as the map draws it. */
export interface Country {
  /** ISO 3166-1 alpha-2; empty where the territory has none. */
  readonly code: string;
  readonly shape: Feature;
  /** The middle of its largest piece of land: longitude, latitude. */
  readonly middle: readonly [number, number];
}

/** All countries, made into shapes once, when the map is first drawn. */
export function readWorld(): readonly Country[] {
  return feature(outlines, outlines.objects.countries).features.map((shape) => ({
    code: String(shape.id ?? ''),
    shape,
    middle: geoCentroid(largestPart(shape.geometry)),
  }));
}

function largestPart(geometry: Geometry): Geometry {
  if (geometry.type !== 'MultiPolygon') return geometry;
  const parts = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  return parts.reduce((largest, part) => (geoArea(part) > geoArea(largest) ? part : largest));
}
