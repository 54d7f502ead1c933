// @ts-check
import fs from 'node:fs';

/** @typedef {{ of: (code: string, name?: string) => readonly string[], unused: () => readonly string[] }} OtherNames */

/**
 * The names of `other-names.tsv`, by the code of a country or region, or by that of a country and the name of a town.
 *
 * @param {URL} file
 * @returns {OtherNames}
 */
export function otherNames(file) {
  /** @type {Map<string, readonly string[]>} */
  const byPlace = new Map();
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
    const [code, name, names] = line.split('\t');
    if (line.startsWith('#') || code === undefined || name === undefined || names === undefined) continue;
    byPlace.set(`${code} ${name}`, [...(byPlace.get(`${code} ${name}`) ?? []), ...names.split('|')]);
  }
  const unused = new Set(byPlace.keys());
  return {
    of: (code, name = '-') => {
      unused.delete(`${code} ${name}`);
      return byPlace.get(`${code} ${name}`) ?? [];
    },
    unused: () => [...unused],
  };
}
