import type { PlaceRow, PlacesView } from '../../../src/rpc/panels.ts';
import { inContext } from './samples.ts';

type Location = NonNullable<PlaceRow['location']>;

function place(
  id: string,
  name: string,
  location: Location | null,
  lines: readonly (readonly [number, string])[],
  aliases: readonly string[] = [],
): PlaceRow {
  return {
    ...{ id, name, aliases },
    ...(location === null ? {} : { location }),
    mentions: lines.map(([start, line]) => inContext(line, start)),
  };
}

function at(latitude: number, longitude: number, country: string, rest: Partial<Location> = {}): Location {
  return { latitude, longitude, country, extent: 'place', source: 'gazetteer', ...rest };
}

/** An invented article on a road: most of it lies in the north of Syria, some of its talks far away. */
export const ROAD: PlacesView = {
  countries: ['SY', 'TR'],
  places: [
    place(
      'aleppo',
      'Aleppo',
      at(36.2, 37.16, 'SY', { source: 'glossary' }),
      [
        [10, 'The road to [[Aleppo]] is open again.'],
        [400, 'Carts from [[Alepo]] were waiting.'],
        [700, 'In [[Aleppo]] nobody had heard of it.'],
        [950, 'The bakers of [[Aleppo]] cheered.'],
      ],
      ['Alepo'],
    ),
    place('idlib', 'Idlib', at(35.93, 36.63, 'SY'), [
      [60, 'It passes through [[Idlib]] and its olive groves.'],
      [500, 'Rain fell on [[Idlib]] all night.'],
    ]),
    place('saraqib', 'Saraqib', at(35.86, 36.8, 'SY'), [[120, 'At [[Saraqib]] two roads meet.']]),
    place('maara', 'Maarat al-Numan', at(35.65, 36.68, 'SY'), [
      [180, 'The arches of [[Maarat al-Numan]] still stand.'],
    ]),
    place('gov-aleppo', 'Aleppo Governorate', at(36.22, 37.62, 'SY', { extent: 'region' }), [
      [240, 'All of [[Aleppo]] province had no flour.'],
    ]),
    place('syria', 'Syria', at(35.02, 38.49, 'SY', { extent: 'country' }), [
      [300, 'Nowhere else in [[Syria]] was bread so dear.'],
      [620, 'They came back to [[Syria]] in spring.'],
    ]),
    place('geneva', 'Geneva', at(46.2, 6.15, 'CH'), [[800, 'In [[Geneva]] they spoke of it.']]),
    place('nowhere', 'Tell al-Nowhere', null, [[880, 'The mill of [[Tell al-Nowhere]] is silent.']]),
  ],
};

/** A long article with so many places all over the world. */
export function manyPlaces(count: number): PlacesView {
  return {
    countries: [],
    places: Array.from({ length: count }, (_, index) =>
      place(
        `p${index}`,
        `Town ${index}`,
        at(-55 + ((index * 7919) % 120), -170 + ((index * 104_729) % 340), 'FR'),
        [[index * 50, `It rained in [[Town ${index}]] again.`]],
      ),
    ),
  };
}
