// @ts-check
import { createRandom } from './random.mjs';

/** How many of the commonest words count as neighbours, and how many are put into clusters. */
const NEIGHBOURS = 1500;
const CLUSTERED = 40_000;
/** A word is put into a cluster that is met so often. */
const LEAST_COUNT = 8;
/** Numbers a word's neighbours are summed up in. */
const WIDTH = 96;
const ROUNDS = 12;

/**
 * Clusters of words that are used alike, from 1: words are compared by what stands before and after them (positive
 * pointwise mutual information, projected at random) and gathered by k-means on the sphere.
 *
 * @param {import('./raw-words.mjs').RawWords} raw
 * @param {{ readonly clusters: number, readonly log: (line: string) => void }} size
 * @returns {ReadonlyMap<string, number>}
 */
export function clustersOf(raw, { clusters, log }) {
  if (clusters === 0) return new Map();
  const words = raw.words.filter(({ count }) => count >= LEAST_COUNT).slice(0, CLUSTERED);
  const vectors = vectorsOf(raw, words);
  const own = gathered(vectors, words, clusters, log);
  return new Map(words.map(({ word }, at) => [word, (own[at] ?? 0) + 1]));
}

/**
 * A row of `WIDTH` numbers for each word, of length 1.
 *
 * @param {import('./raw-words.mjs').RawWords} raw @param {readonly import('./raw-words.mjs').RawWord[]} words
 */
function vectorsOf(raw, words) {
  const numbers = new Map(words.map(({ word }, at) => [word, at]));
  const columns = 2 * (NEIGHBOURS + 3);
  /** @type {Map<number, number>[]} */
  const counts = words.map(() => new Map());
  const totals = new Float64Array(columns);
  let all = 0;
  // Numbers, marks and the line's ends are neighbours too, and rarer words are one.
  const other = (/** @type {string} */ word) =>
    /^\p{L}/u.test(word) ? NEIGHBOURS : word === '0' ? NEIGHBOURS + 1 : NEIGHBOURS + 2;
  for (const line of raw.lines()) {
    const ids = line.map((word) => numbers.get(word) ?? -1);
    const columnsOf = line.map((word, at) => {
      const id = ids[at] ?? -1;
      return id >= 0 && id < NEIGHBOURS ? id : other(word);
    });
    ids.forEach((id, at) => {
      if (id < 0) return;
      count(id, columnsOf[at - 1] ?? NEIGHBOURS + 2);
      count(id, (columnsOf[at + 1] ?? NEIGHBOURS + 2) + NEIGHBOURS + 3);
    });
  }
  const random = createRandom(7);
  const projection = Float32Array.from(
    { length: columns * WIDTH },
    () => random() + random() + random() - 1.5,
  );
  const vectors = new Float32Array(words.length * WIDTH);
  counts.forEach((row, word) => {
    let sum = 0;
    for (const value of row.values()) sum += value;
    const vector = vectors.subarray(word * WIDTH, (word + 1) * WIDTH);
    for (const [column, value] of row) {
      const information = Math.log((value * all) / (sum * (totals[column] ?? 1)));
      if (information <= 0) continue;
      const base = column * WIDTH;
      for (let at = 0; at < WIDTH; at++)
        vector[at] = (vector[at] ?? 0) + information * (projection[base + at] ?? 0);
    }
    normalise(vector);
  });
  return vectors;

  /** @param {number} word @param {number} column */
  function count(word, column) {
    const row = counts[word];
    row?.set(column, (row.get(column) ?? 0) + 1);
    totals[column] = (totals[column] ?? 0) + 1;
    all++;
  }
}

/** @param {Float32Array} vector */
function normalise(vector) {
  const length = Math.hypot(...vector) || 1;
  for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] ?? 0) / length;
}

/**
 * The cluster of each word. The first centres are the commonest words.
 *
 * @param {Float32Array} vectors @param {readonly unknown[]} words @param {number} clusters @param {(line: string) => void} log
 */
function gathered(vectors, words, clusters, log) {
  const centres = vectors.slice(0, clusters * WIDTH);
  const own = new Uint16Array(words.length);
  for (let round = 1; round <= ROUNDS; round++) {
    let moved = 0;
    for (let word = 0; word < words.length; word++) {
      const best = nearest(vectors, word * WIDTH, centres, clusters);
      if (best !== own[word]) moved++;
      own[word] = best;
    }
    centres.fill(0);
    own.forEach((centre, word) => {
      for (let at = 0; at < WIDTH; at++) {
        const place = centre * WIDTH + at;
        centres[place] = (centres[place] ?? 0) + (vectors[word * WIDTH + at] ?? 0);
      }
    });
    for (let centre = 0; centre < clusters; centre++)
      normalise(centres.subarray(centre * WIDTH, (centre + 1) * WIDTH));
    if (round === ROUNDS) log(`clusters: ${moved} of ${words.length} words moved last`);
  }
  return own;
}

/** @param {Float32Array} vectors @param {number} from @param {Float32Array} centres @param {number} clusters */
function nearest(vectors, from, centres, clusters) {
  let best = 0;
  let most = -Infinity;
  for (let centre = 0; centre < clusters; centre++) {
    let product = 0;
    for (let at = 0, place = centre * WIDTH; at < WIDTH; at++, place++) {
      product += (vectors[from + at] ?? 0) * (centres[place] ?? 0);
    }
    if (product > most) {
      most = product;
      best = centre;
    }
  }
  return best;
}
