// @ts-check
import { asAsturian, asGalician } from './relatives.mjs';

/**
 * How often each word of a language is met in so many words of it.
 * @typedef {{ readonly words: ReadonlyMap<string, number>, readonly total: number }} Counts
 */

/** What each kind of text may count for, in words: a language with much of one is not heard in it alone. */
const MOST = { news: 60_000, talk: 60_000, law: 1500 };

/** What a list of commonest words counts for: much where there is little else. */
const LIST = 8000;
const LIST_BESIDE_NEWS = 800;

/** How many words of news a relative's spelling yields. */
const FROM_PORTUGUESE = 15_000;
const FROM_SPANISH = 6000;

/** Of each kind of text so much is counted, in words. */
const READ = 400_000;

/** Names belong to no language; most capitalised words inside a sentence are names. */
const NAME = 0.1;

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/**
 * @param {import('./texts.mjs').Texts} texts
 * @param {string} list The commonest words, the commonest first; none where the language has no list.
 * @returns {Counts}
 */
export function countsOf(texts, list) {
  const parts = Object.entries(texts).map(([kind, lines]) => {
    const counts = counted(lines);
    return { counts, worth: Math.min(counts.total, MOST[/** @type {keyof typeof MOST} */ (kind)]) };
  });
  if (list !== '') parts.push({ counts: listed(list), worth: texts.news ? LIST_BESIDE_NEWS : LIST });
  return parts.reduce((sum, { counts, worth }) => merged(sum, counts, worth), none());
}

/**
 * The counts of all languages, those of Galician and Asturian helped by their neighbours' news.
 * @param {Readonly<Record<string, Counts>>} counts
 * @returns {Readonly<Record<string, Counts>>}
 */
export function withRelatives(counts) {
  return {
    ...counts,
    gl: merged(counts['gl'] ?? none(), respelt(counts['pt'] ?? none(), asGalician), FROM_PORTUGUESE),
    ast: merged(counts['ast'] ?? none(), respelt(counts['es'] ?? none(), asAsturian), FROM_SPANISH),
  };
}

/** @returns {Counts} */
function none() {
  return { words: new Map(), total: 0 };
}

/** @param {readonly string[]} lines @returns {Counts} */
function counted(lines) {
  const words = new Map();
  let total = 0;
  for (const line of lines) {
    if (total > READ) break;
    for (const [index, [word]] of Array.from(line.matchAll(WORD)).entries()) {
      const small = word.toLowerCase();
      const weight = index > 0 && word.length > 1 && word !== small ? NAME : 1;
      words.set(small, (words.get(small) ?? 0) + weight);
      total += weight;
    }
  }
  return { words, total };
}

/** Zipf's law, shifted so that the first words are not all. @param {string} list @returns {Counts} */
function listed(list) {
  const words = new Map([...new Set(list.split(' '))].map((word, rank) => [word, 1 / (rank + 6)]));
  return { words, total: [...words.values()].reduce((sum, weight) => sum + weight, 0) };
}

/** @param {Counts} counts @param {(word: string) => string} spell @returns {Counts} */
function respelt(counts, spell) {
  const words = new Map();
  for (const [word, count] of counts.words) words.set(spell(word), (words.get(spell(word)) ?? 0) + count);
  return { words, total: counts.total };
}

/**
 * @param {Counts} sum
 * @param {Counts} more
 * @param {number} worth What the added words count for altogether.
 * @returns {Counts}
 */
function merged(sum, more, worth) {
  const words = new Map(sum.words);
  for (const [word, count] of more.words) {
    words.set(word, (words.get(word) ?? 0) + (count * worth) / more.total);
  }
  return { words, total: sum.total + worth };
}
