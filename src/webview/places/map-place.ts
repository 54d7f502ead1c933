import type { GeoLocation } from '../../core/actors/mention.ts';

/** A place of the article that has a point on the map. */
export interface MapPlace extends GeoLocation {
  /** Of its row. */
  readonly key: string;
  readonly name: string;
  readonly mentions: number;
}

/** Pixels: of a place named once, and at most. */
const LEAST = 4;
const MOST = 12;

/** The area grows with the mentions, so that twice as often looks twice as much. */
export function radiusOf({ mentions }: Pick<MapPlace, 'mentions'>): number {
  return Math.min(LEAST * Math.sqrt(Math.max(mentions, 1)), MOST);
}
