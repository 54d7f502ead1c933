// @ts-check
/**
 * Builds `src/core/language/language-table.json`: `node tools/train-language.mjs [FOLDER]`, where FOLDER holds the
 * texts that `data/language/README.md` names. The same texts give the same table, byte for byte.
 */
import fs from 'node:fs';
import { countsOf, withRelatives } from './language/counts.mjs';
import { letterModel, trigramsOf } from './language/letter-model.mjs';
import { profilesOf } from './language/profiles.mjs';
import { CODES, textsOf } from './language/texts.mjs';

const TABLE = new URL('../src/core/language/language-table.json', import.meta.url);
const LISTS = new URL('../data/language/commonest-words.json', import.meta.url);

/**
 * As many as fit in 120 KB; `care` is how much more an error counts where neighbours are alike (a power of WORTH):
 * words tell those apart, trigrams the languages that are further off.
 */
const WORDS = { rows: 7500, profiles: 850, care: 1.5 };
const TRIGRAMS = { rows: 3500, profiles: 600, care: 1 };

/** How much room in the table a language is worth: most where neighbours are alike. */
const WORTH = /** @type {Readonly<Record<string, number>>} */ ({
  es: 5,
  pt: 5,
  gl: 4,
  en: 3,
  ca: 3.5,
  it: 1.5,
  fr: 1.5,
  ast: 1.5,
});

/** A step of a digit, in nats; trigrams within a word depend on each other, so that theirs is half of it. */
const STEP = 0.5;
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** How many words the letters' model is worth beside the words that were counted. */
const LETTERS_WORTH = 3000;
/** Longer words are likelier than their letters say. */
const LETTERS_POWER = 0.9;

/** More than this between two languages is not more evidence, when a row is chosen. */
const ENOUGH = { word: 8, trigram: 5 };

/** A letter is listed that is more than this of a language's letters; a letter never met counts as less. */
const RARE_LETTER = 3e-5;
const UNMET_LETTER = 2e-5;

/** How unlikely ¿ and ¡ are, in nats: Spanish and Asturian write them, older Galician and Catalan did. */
const INVERTED = /** @type {Readonly<Record<string, number>>} */ ({ es: 0, ast: -1, gl: -2.5, ca: -4 });
const NOT_INVERTED = -7;

/** @typedef {import('./language/profiles.mjs').Row} Row */

const folder = process.argv[2] ?? '../shared/data';
const lists = /** @type {Record<string, string>} */ (JSON.parse(fs.readFileSync(LISTS, 'utf8')));
const counts = withRelatives(
  Object.fromEntries(CODES.map((code) => [code, countsOf(textsOf(folder, code), lists[code] ?? '')])),
);
const languages = CODES.map((code) => {
  const counted = counts[code] ?? { words: new Map(), total: 0 };
  return { code, ...counted, letters: letterModel(counted), worth: WORTH[code] ?? 1 };
});

const table = {
  languages: CODES.join(' '),
  step: STEP,
  words: written(shared(wordRows(), WORDS), STEP),
  trigrams: written(shared(trigramRows(), TRIGRAMS), STEP / 2),
  letters: written(
    letterRows().map(({ key, logs }) => ({ keys: [key], logs })),
    STEP,
  ),
};
fs.writeFileSync(TABLE, `${JSON.stringify(table, null, 2)}\n`);
process.stdout.write(`${fs.statSync(TABLE).size} bytes\n`);

/** @returns {readonly Row[]} */
function wordRows() {
  /** @type {Map<string, number>} */
  const shares = new Map();
  for (const { words, total, worth } of languages) {
    for (const [word, count] of words) {
      if (count > 1.5 && word.length < 24) most(shares, word, (count / total) * worth);
    }
  }
  return [...shares].map(([word, share]) => {
    const trigrams = trigramsOf(word);
    const logs = languages.map(({ words, total, letters }) => {
      const spelling = trigrams.reduce((sum, trigram) => sum + letters.log(trigram), 0);
      const likely = (words.get(word) ?? 0) + LETTERS_WORTH * Math.exp(spelling * LETTERS_POWER);
      return Math.log(likely / (total + LETTERS_WORTH));
    });
    return { key: word, logs, use: share * spread(logs, ENOUGH.word) };
  });
}

/** @returns {readonly Row[]} */
function trigramRows() {
  /** @type {Map<string, number>} */
  const shares = new Map();
  for (const { letters, worth } of languages) {
    for (const [trigram, count] of letters.trigrams) most(shares, trigram, (count / letters.total) * worth);
  }
  return [...shares].map(([trigram, share]) => {
    const logs = languages.map(({ letters }) => letters.log(trigram));
    return { key: trigram, logs, use: share * spread(logs, ENOUGH.trigram) };
  });
}

/** The letters beyond a to z. @returns {readonly Row[]} */
function letterRows() {
  const shares = languages.map(({ words }) => {
    /** @type {Map<string, number>} */
    const found = new Map();
    let total = 0;
    for (const [word, count] of words) {
      for (const letter of word) {
        total += count;
        if (letter > '\u007F') found.set(letter, (found.get(letter) ?? 0) + count);
      }
    }
    return new Map([...found].map(([letter, count]) => [letter, count / total]));
  });
  const letters = new Set(
    shares.flatMap((share) => [...share].filter(([, part]) => part > RARE_LETTER).map(([letter]) => letter)),
  );
  const rows = [...letters].sort().map((letter) => ({
    key: letter,
    logs: shares.map((share) => Math.log((share.get(letter) ?? 0) + UNMET_LETTER)),
    use: 1,
  }));
  const inverted = languages.map(({ code }) => INVERTED[code] ?? NOT_INVERTED);
  return [...rows, ...['¿', '¡'].map((key) => ({ key, logs: inverted, use: 1 }))];
}

/** @param {Map<string, number>} shares @param {string} key @param {number} share */
function most(shares, key, share) {
  shares.set(key, Math.max(shares.get(key) ?? 0, share));
}

/** How far the languages are apart, at the mean. @param {readonly number[]} logs @param {number} enough */
function spread(logs, enough) {
  const likeliest = Math.max(...logs);
  return logs.reduce((sum, log) => sum + Math.min(enough, likeliest - log), 0) / logs.length;
}

/** The rows that tell most, by profile. @param {readonly Row[]} rows @param {typeof WORDS} most */
function shared(rows, most) {
  const worth = languages.map((language) => language.worth ** most.care);
  return profilesOf(best(rows, most.rows), most.profiles, worth);
}

/** The rows that tell most; of equals, the first in the alphabet. @param {readonly Row[]} rows @param {number} number */
function best(rows, number) {
  return [...rows].sort((a, b) => b.use - a.use || (a.key < b.key ? -1 : 1)).slice(0, number);
}

/**
 * For each profile, a digit a language (how many steps it is behind the likeliest), then the keys.
 * @param {readonly import('./language/profiles.mjs').Profile[]} profiles
 * @param {number} step
 */
function written(profiles, step) {
  return profiles.map(({ keys, logs }) => {
    const likeliest = Math.max(...logs);
    const digits = logs.map(
      (log) => DIGITS[Math.min(DIGITS.length - 1, Math.round((likeliest - log) / step))],
    );
    return `${digits.join('')} ${keys.join(' ')}`;
  });
}
