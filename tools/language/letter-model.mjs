// @ts-check

/**
 * How likely letters follow each other in a language: trigrams within words, which fall back on bigrams and single
 * letters where they were not met (Witten and Bell 1991).
 *
 * @typedef {object} LetterModel
 * @property {ReadonlyMap<string, number>} trigrams How often each was met.
 * @property {number} total
 * @property {(trigram: string) => number} log Natural logarithm of the last letter's probability.
 */

/** No trigram is less likely than this: what was never met may be a name. */
const LEAST = Math.log(1e-4) - 1;

/** Letters that a language may have. */
const LETTERS = 60;
const UNMET = 0.3;

/** "la" begins and ends with a mark: "__l", "_la", "la_". @param {string} word */
export function trigramsOf(word) {
  const marked = `__${word}_`;
  return Array.from({ length: marked.length - 2 }, (_, at) => marked.slice(at, at + 3));
}

/** @param {import('./counts.mjs').Counts} counts @returns {LetterModel} */
export function letterModel({ words }) {
  /** @type {Map<string, number>[]} */
  const counts = [new Map(), new Map(), new Map(), new Map()];
  for (const [word, count] of words) {
    // One very common word says little of a language's spelling.
    const weight = Math.min(count, 3 * Math.sqrt(count));
    for (const trigram of trigramsOf(word)) {
      for (const length of [1, 2, 3]) add(counts[length], trigram.slice(3 - length), weight);
    }
  }
  const [, letters = new Map(), bigrams = new Map(), trigrams = new Map()] = counts;
  const total = sum(letters);
  const one = (/** @type {string} */ letter) =>
    ((letters.get(letter) ?? 0) + UNMET) / (total + UNMET * LETTERS);
  const two = backedOff(bigrams, one);
  const three = backedOff(trigrams, two);
  /** @type {Map<string, number>} */
  const known = new Map();
  return {
    trigrams,
    total: sum(trigrams),
    log: (trigram) => {
      const log = known.get(trigram) ?? Math.max(LEAST, Math.log(three(trigram)));
      known.set(trigram, log);
      return log;
    },
  };
}

/**
 * @param {ReadonlyMap<string, number>} counts
 * @param {(gram: string) => number} shorter
 * @returns {(gram: string) => number}
 */
function backedOff(counts, shorter) {
  /** @type {Map<string, number>} */
  const totals = new Map();
  /** @type {Map<string, number>} */
  const kinds = new Map();
  for (const [gram, count] of counts) {
    add(totals, gram.slice(0, -1), count);
    add(kinds, gram.slice(0, -1), 1);
  }
  return (gram) => {
    const context = gram.slice(0, -1);
    const unseen = kinds.get(context) ?? 1;
    return (
      ((counts.get(gram) ?? 0) + unseen * shorter(gram.slice(1))) / ((totals.get(context) ?? 0) + unseen)
    );
  };
}

/** @param {Map<string, number> | undefined} counts @param {string} key @param {number} count */
function add(counts, key, count) {
  counts?.set(key, (counts.get(key) ?? 0) + count);
}

/** @param {ReadonlyMap<string, number>} counts */
function sum(counts) {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
