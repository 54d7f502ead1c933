// @ts-check
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

/**
 * What plain text says of words; the text itself is not kept.
 *
 * @typedef {object} RawWords
 * @property {readonly RawWord[]} words  the commonest first
 * @property {() => Iterable<string>} texts  each line as it stands
 * @property {() => Iterable<readonly string[]>} lines  the words of each line in lower case, numbers as 0
 */

/** @typedef {{ readonly word: string, readonly count: number, readonly capital: number, readonly small: number }} RawWord */

const WORD = /[\p{L}\p{M}]+(?:[-'’.][\p{L}\p{M}]+)*|\p{N}+|[^\s]/gu;

/**
 * @param {string} folder  of the data
 * @param {string} language
 * @returns {RawWords}
 */
export function readRawWords(folder, language) {
  const raw = path.join(folder, 'raw');
  const texts = fs
    .readdirSync(raw)
    .filter((name) => name.endsWith(`.${language}.txt.gz`))
    .sort()
    .map((name) => zlib.gunzipSync(fs.readFileSync(path.join(raw, name))).toString('utf8'));
  /** @type {Map<string, { word: string, count: number, capital: number, small: number }>} */
  const words = new Map();
  for (const line of linesOf(texts)) {
    let inside = false;
    for (const [word] of line.matchAll(WORD)) {
      const letter = /^\p{L}/u.test(word);
      if (letter) {
        const lower = word.toLowerCase();
        let row = words.get(lower);
        if (!row) words.set(lower, (row = { word: lower, count: 0, capital: 0, small: 0 }));
        row.count++;
        if (word === lower) row.small++;
        else if (inside) row.capital++;
      }
      inside = letter || word === ',';
    }
  }
  const sorted = [...words.values()].sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
  return {
    words: sorted.filter(({ count }) => count > 2),
    texts: () => linesOf(texts),
    *lines() {
      for (const line of linesOf(texts)) {
        yield (line.match(WORD) ?? []).map((word) => (/^\p{N}/u.test(word) ? '0' : word.toLowerCase()));
      }
    },
  };
}

/** @param {readonly string[]} texts */
function* linesOf(texts) {
  for (const text of texts) {
    for (let start = 0; start < text.length;) {
      const end = text.indexOf('\n', start);
      const stop = end < 0 ? text.length : end;
      yield text.slice(start, stop);
      start = stop + 1;
    }
  }
}
