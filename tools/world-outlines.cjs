// @ts-check
const countryCodes = require('i18n-iso-countries');
const { quantize } = require('topojson-client');
const simplifier = require('topojson-simplify');

/** Triangles of an outline below so many square degrees are left out: at the scale of a side bar nobody sees them. */
const LEAST = 0.004;
/** Positions across the whole world: 0.018 degrees, some 2 km. */
const POSITIONS = 20_000;

/** Territories without a number in ISO 3166-1. */
const BY_NAME = /** @type {Readonly<Record<string, string>>} */ ({ Kosovo: 'XK' });

/**
 * The outlines of all countries by Natural Earth (1:50 million), as a topology whose shapes bear alpha-2 codes: coarser
 * than they come, and without what the map does not show.
 *
 * @returns {import('topojson-specification').Topology}
 */
function worldOutlines() {
  /** @type {import('topojson-specification').Topology<{ countries: import('topojson-specification').GeometryCollection<{ name: string }> }>} */
  const world = require('world-atlas/countries-50m.json');
  const geometries = world.objects.countries.geometries.map(({ properties, ...geometry }) => {
    const id = countryCodes.numericToAlpha2(String(geometry.id)) ?? BY_NAME[properties?.name ?? ''] ?? '';
    return { ...geometry, id };
  });
  /** @type {any} */
  const detailed = { ...world, objects: { countries: { type: 'GeometryCollection', geometries } } };
  const weighed = simplifier.presimplify(detailed);
  const simple = simplifier.simplify(weighed, LEAST);
  const filtered = simplifier.filter(simple, simplifier.filterAttachedWeight(simple, LEAST));
  delete filtered.transform;
  return quantize(filtered, POSITIONS);
}

/** Lets the map import `world-outlines`. @type {import('esbuild').Plugin} */
exports.worldOutlines = {
  name: 'world-outlines',
  setup(build) {
    build.onResolve({ filter: /^world-outlines$/ }, ({ path }) => ({ path, namespace: 'world-outlines' }));
    build.onLoad({ filter: /.*/, namespace: 'world-outlines' }, () => ({
      // Browsers read a text as JSON faster than the same data as a literal.
      contents: `export const outlines = JSON.parse(${JSON.stringify(JSON.stringify(worldOutlines()))});`,
      loader: 'js',
    }));
  },
};
