#!/usr/bin/env node
// @ts-check
/**
 * Builds `data/places/gazetteer.txt`: `npm run gazetteer`. What it holds and where it comes from is in
 * `data/places/README.md`; how a line reads, in `src/core/places/gazetteer.ts`. The same packages give the same file.
 */
import fs from 'node:fs';
import { countries } from './gazetteer/countries.mjs';
import { loadFold } from './gazetteer/fold.mjs';
import { otherNames } from './gazetteer/other-names.mjs';
import { regions, withoutGenericNoun } from './gazetteer/regions.mjs';
import { towns } from './gazetteer/towns.mjs';

/** @typedef {{ names: readonly string[], country: string, kind: 'n' | 'r' | 'c' | 's' | 't', population: number, latitude: number, longitude: number }} Place */

const TARGET = new URL('../data/places/gazetteer.txt', import.meta.url);

const fold = await loadFold();
const names = otherNames(new URL('../data/places/other-names.tsv', import.meta.url));
const places = [...countries(names), ...regions(names), ...towns(names)];
for (const unknown of names.unused()) console.warn(`No place for ${unknown} in the list of other names`);

/** @type {Map<string, Place[]>} */
const byKey = new Map();
for (const place of places) {
  const keys = new Set(place.names.flatMap((name) => [name, withoutGenericNoun(name)]).map(fold));
  for (const key of keys) {
    const known = byKey.get(key);
    if (key.length > 1) byKey.set(key, known ? [...known, place] : [place]);
  }
}

const lines = [...byKey]
  .map(([key, found]) => `${key}\t${[...new Set(nearOnce(found).map(coded))].join('')}`)
  .sort((a, b) => (a < b ? -1 : 1));
fs.writeFileSync(TARGET, `${lines.join('\n')}\n`);
console.log(
  `${places.length} places under ${lines.length} names, ${Math.round(fs.statSync(TARGET).size / 1024)} KB`,
);

/**
 * The most populous first; of a town and its quarter of the same name, the town.
 *
 * @param {readonly Place[]} found
 */
function nearOnce(found) {
  const sorted = [...found].sort((a, b) => b.population - a.population);
  return sorted.filter(
    (place, at) =>
      !sorted
        .slice(0, at)
        .some(
          (larger) =>
            larger.country === place.country &&
            'cst'.includes(larger.kind) &&
            'cst'.includes(place.kind) &&
            Math.abs(larger.latitude - place.latitude) + Math.abs(larger.longitude - place.longitude) < 0.3,
        ),
  );
}

/** Ten characters: country, kind, size, position. @param {Place} place */
function coded({ country, kind, population, latitude, longitude }) {
  const size = Math.min(35, Math.max(0, Math.round(4 * Math.log10(Math.max(population, 1)))));
  const position =
    Math.round((latitude + 90) * 150) * 54_000 + (Math.round((longitude + 180) * 150) % 54_000);
  return `${country}${kind}${size.toString(36)}${position.toString(36).padStart(6, '0')}`;
}
