// @ts-check
import fs from 'node:fs';
import path from 'node:path';
import { clustersOf } from './clusters.mjs';

/**
 * What is known beforehand of words and of whole names, by ascending key.
 *
 * @typedef {object} LexiconTable
 * @property {Uint32Array} keys
 * @property {Readonly<Record<import('../../src/core/actors/model/lexicon.ts').WordColumn, Uint8Array>>} columns
 * @property {Uint32Array} nameKeys
 * @property {Uint8Array} nameProfiles
 */

/** How many of the commonest words have their capitals counted, and how many clusters there are (a byte's worth). */
const WORDS = 40_000;
const CLUSTERS = 255;

/**
 * What is known of one word.
 *
 * @typedef {{ -readonly [Trait in keyof import('../../src/core/actors/model/lexicon.ts').WordKnowledge]: number }} Row
 */

/** @returns {Row} */
const emptyRow = () => ({ cluster: 0, capitals: 0, lists: 0, profile: 0, before: 0, after: 0 });

/**
 * What plain text and lists of names say of words, by key.
 *
 * @param {import('./engine.mjs').Engine} engine
 * @param {string} folder  of the data
 * @param {import('./raw-words.mjs').RawWords} raw
 * @param {{ readonly language: string, readonly log: (line: string) => void }} options
 * @returns {ReadonlyMap<number, Row>}
 */
export function wordRows(engine, folder, raw, { language, log }) {
  /** @type {Map<number, Row>} */
  const rows = new Map();
  for (const { word, capital, small } of raw.words.slice(0, WORDS))
    rowOf(engine, rows, word).capitals = bucket(capital, small);
  for (const [word, cluster] of clustersOf(raw, { clusters: CLUSTERS, log }))
    rowOf(engine, rows, word).cluster = cluster;
  // What is mostly written small is a word before it is a name.
  const small = new Set(raw.words.flatMap((each) => (each.small > each.capital ? [each.word] : [])));
  for (const [word, bit] of listedWords(engine, folder, language))
    if (!small.has(word)) rowOf(engine, rows, word).lists |= bit;
  return rows;
}

/** @param {import('./engine.mjs').Engine} engine @param {Map<number, Row>} rows @param {string} word */
function rowOf(engine, rows, word) {
  const key = engine.wordKey(word);
  const row = rows.get(key) ?? emptyRow();
  rows.set(key, row);
  return row;
}

/**
 * The rows with what models found in plain text.
 *
 * @param {import('./engine.mjs').Engine} engine
 * @param {ReadonlyMap<number, Row>} words
 * @param {ReadonlyMap<number, number>} listed  names of lists with what stands for their list
 * @param {import('./profiles.mjs').Profiles} profiles
 * @returns {LexiconTable}
 */
export function tableOf(engine, words, listed, profiles) {
  const rows = new Map([...words].map(([key, row]) => [key, { ...row }]));
  for (const side of /** @type {const} */ (['profile', 'before', 'after']))
    for (const [word, profile] of profiles[side]) rowOf(engine, rows, word)[side] = profile;
  const names = new Map(listed);
  for (const [name, profile] of profiles.names) names.set(engine.nameKey(name.split(' ')), profile);
  const sorted = [...rows].sort(([a], [b]) => a - b);
  const sortedNames = [...names].sort(([a], [b]) => a - b);
  const column = (/** @type {(row: Row) => number} */ value) =>
    Uint8Array.from(sorted, ([, row]) => value(row));
  return {
    keys: Uint32Array.from(sorted, ([key]) => key),
    columns: {
      cluster: column(({ cluster }) => cluster),
      traits: column(({ lists, capitals }) => (lists << 3) | capitals),
      profile: column(({ profile }) => profile),
      before: column(({ before }) => before),
      after: column(({ after }) => after),
    },
    nameKeys: Uint32Array.from(sortedNames, ([key]) => key),
    nameProfiles: Uint8Array.from(sortedNames, ([, profile]) => profile),
  };
}

/** @param {import('./engine.mjs').Engine} engine @param {LexiconTable} table */
export function lexiconOf(engine, { keys, columns, nameKeys, nameProfiles }) {
  const [words, names] = [engine.createKeyIndex(keys), engine.createKeyIndex(nameKeys)];
  return engine.createLexicon({ words, columns, names, nameProfiles });
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
  return countryNames(language).flatMap((name) => name.match(/[\p{L}\p{M}'’-]+/gu) ?? []);
}

/** The names of countries in small letters (Unicode CLDR, as Node has it). @param {string} language */
export function countryNames(language) {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.flatMap((code) => names.of(code)?.toLowerCase() ?? []);
}

/** How often a word has a capital, from 1 (never) to 7 (always). @param {number} capital @param {number} small */
function bucket(capital, small) {
  const share = capital / (capital + small || 1);
  if (capital + small === 0) return 0;
  return 1 + [0.02, 0.1, 0.3, 0.6, 0.9, 0.98].filter((bound) => share > bound).length;
}
