// @ts-check
import fs from 'node:fs';
import path from 'node:path';
import { clustersOf } from './clusters.mjs';

/**
 * What is known of words beforehand, by ascending key.
 *
 * @typedef {object} LexiconTable
 * @property {Uint32Array} keys
 * @property {Uint8Array} clusters
 * @property {Uint8Array} traits
 */

/** How many of the commonest words have their capitals counted, and how many clusters there are (a byte's worth). */
const WORDS = 40_000;
const CLUSTERS = 255;

/** @typedef {{ cluster: number, capitals: number, lists: number }} Row */

/**
 * @param {import('./engine.mjs').Engine} engine
 * @param {string} folder  of the data
 * @param {import('./raw-words.mjs').RawWords} raw
 * @param {{ readonly language: string, readonly without: readonly string[], readonly log: (line: string) => void }} options
 *   `without` may name lists, clusters and capitals
 * @returns {LexiconTable}
 */
export function buildLexicon(engine, folder, raw, { language, without, log }) {
  /** @type {Map<number, Row>} */
  const rows = new Map();
  const rowOf = (/** @type {string} */ word) => {
    const key = engine.wordKey(word);
    const row = rows.get(key) ?? { cluster: 0, capitals: 0, lists: 0 };
    rows.set(key, row);
    return row;
  };
  if (!without.includes('capitals')) {
    for (const { word, capital, small } of raw.words.slice(0, WORDS))
      rowOf(word).capitals = bucket(capital, small);
  }
  if (!without.includes('clusters')) {
    for (const [word, cluster] of clustersOf(raw, { clusters: CLUSTERS, log })) rowOf(word).cluster = cluster;
  }
  if (!without.includes('lists')) {
    // What is mostly written small is a word before it is a name.
    const small = new Set(raw.words.flatMap((each) => (each.small > each.capital ? [each.word] : [])));
    for (const [word, bit] of listedWords(engine, folder, language))
      if (!small.has(word)) rowOf(word).lists |= bit;
  }
  const sorted = [...rows].sort(([a], [b]) => a - b);
  return {
    keys: Uint32Array.from(sorted, ([key]) => key),
    clusters: Uint8Array.from(sorted, ([, { cluster }]) => cluster),
    traits: Uint8Array.from(sorted, ([, row]) => (row.lists << 3) | row.capitals),
  };
}

/**
 * Words of names in small letters, each with the bit of its list.
 *
 * @param {import('./engine.mjs').Engine} engine @param {string} folder @param {string} language
 * @returns {readonly (readonly [word: string, bit: number])[]}
 */
function listedWords({ NAME_LISTS }, folder, language) {
  const linesOf = (/** @type {string} */ file) =>
    fs
      .readFileSync(path.join(folder, 'gazetteers', file), 'utf8')
      .toLowerCase()
      .split(/\s*\n\s*/u);
  const single = (/** @type {string} */ name) => name !== '' && !/\s/u.test(name);
  return [
    ...linesOf('first-names.txt')
      .filter(single)
      .map((word) => /** @type {const} */ ([word, NAME_LISTS.given])),
    ...linesOf('last-names.txt')
      .filter(single)
      .map((word) => /** @type {const} */ ([word, NAME_LISTS.family])),
    ...countryWords(language).map((word) => /** @type {const} */ ([word, NAME_LISTS.place])),
  ];
}

/** The words in the names of countries (Unicode CLDR, as Node has it). @param {string} language */
function countryWords(language) {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.flatMap((code) => (names.of(code)?.toLowerCase() ?? '').match(/[\p{L}\p{M}'’-]+/gu) ?? []);
}

/** How often a word has a capital, from 1 (never) to 7 (always). @param {number} capital @param {number} small */
function bucket(capital, small) {
  const share = capital / (capital + small || 1);
  if (capital + small === 0) return 0;
  return 1 + [0.02, 0.1, 0.3, 0.6, 0.9, 0.98].filter((bound) => share > bound).length;
}
