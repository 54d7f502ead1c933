import { fold } from '../../core/text/fold.ts';
import type { PlaceRow, PlacesView } from '../../rpc/panels.ts';
import type { Row } from '../shared/row.ts';
import type { MapPlace } from './map-place.ts';

/** A place with its rows: the one that names it and, once it is opened, one for each mention. */
export interface PlaceItem {
  readonly place: PlaceRow;
  readonly row: Row;
  readonly mentions: readonly Row[];
}

/** What the panel draws of a view. */
export interface PlacesContent {
  readonly items: readonly PlaceItem[];
  /** Those that have a point on the map, in the order of the rows. */
  readonly onMap: readonly MapPlace[];
  /** Codes of the countries that the article speaks of. */
  readonly countries: readonly string[];
}

/** The most named first; of those named alike, the one named first in the text. */
export function placesContent({ places, countries }: PlacesView): PlacesContent {
  const keys = new Set<string>();
  const items = [...places]
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .flatMap((place): readonly PlaceItem[] => {
      const key = keyOf(place, keys);
      const [first] = place.mentions;
      if (first === undefined) return [];
      const mentions = place.mentions.map((target, index): Row => ({
        key: `${key}#${index}`,
        label: target.text,
        target,
      }));
      return [{ place, row: { key, label: place.name, target: first }, mentions }];
    });
  const onMap = items.flatMap(({ place: { name, location, mentions }, row: { key } }) =>
    location === undefined ? [] : [{ ...location, key, name, mentions: mentions.length }],
  );
  return { items, onMap, countries };
}

/** The same for the same place in a later snapshot, where the ids of entities may have moved on. */
function keyOf({ glossary, name }: PlaceRow, known: Set<string>): string {
  const wish = glossary ?? `place/${fold(name)}`;
  let key = wish;
  for (let nth = 2; known.has(key); nth++) key = `${wish}/${nth}`;
  known.add(key);
  return key;
}
