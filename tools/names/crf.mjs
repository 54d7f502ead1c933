// @ts-check
import { createLattice } from './lattice.mjs';
import { createRandom, shuffle } from './random.mjs';

/**
 * @typedef {object} Trained
 * @property {Int32Array} keys  of the features, ascending
 * @property {Float32Array} weights  a number a tag for each feature
 * @property {Float64Array} transitions  by row the state before, by column the state
 */

/**
 * @typedef {object} Training
 * @property {number} epochs
 * @property {number} rate  the first step
 * @property {number} decay  how strongly weights are held near 0
 * @property {number} dropped  the share of a row's features that chance leaves out each time
 * @property {number} leastCount  features that are met less often are left out
 * @property {number} seed
 * @property {(line: string) => void} log
 */

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira, ICML 2001) by stochastic gradient
 * with steps of each weight's own (AdaGrad: Duchi, Hazan and Singer, JMLR 2011). Where the tags of a word are not
 * known, all rows of tags that agree with what is known count together (Tsuboi et al., COLING 2008). Each time some
 * features are left out, so that none is leant on alone (Wang and Manning, ICML 2013).
 *
 * @param {import('./engine.mjs').Engine} engine
 * @param {readonly import('./examples.mjs').Example[]} examples
 * @param {Training} training
 * @returns {Trained}
 */
export function train(engine, examples, { epochs, rate, decay, dropped, leastCount, seed, log }) {
  const { FEATURES, OUTSIDE } = engine;
  const [tags, states] = [engine.TAGS.length, engine.STATES.length];
  const { keys, ids } = numbered(examples, leastCount);
  const weights = new Float32Array(keys.length * tags);
  const squares = new Float32Array(weights.length).fill(0.1);
  const transitions = new Float64Array(states * states);
  const transitionSquares = new Float64Array(states * states).fill(0.1);
  const longest = examples.reduce((most, { allowed }) => Math.max(most, allowed.length), 0);
  const free = createLattice(engine, transitions, longest);
  const bound = createLattice(engine, transitions, longest);
  const scores = new Float64Array(longest * states);
  const slopes = new Float64Array(tags);
  const random = createRandom(seed);
  const thin = new Int32Array(longest * FEATURES);
  const order = Uint32Array.from(examples.keys());

  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const each of order) {
      const [example, own] = [examples[each], ids[each]];
      if (example && own) loss += learn(example, thinned(own));
    }
    log(`epoch ${epoch}: ${(loss / examples.length).toFixed(4)} nats a row`);
  }
  // While learning, so many features more than now had a say in none of the rows.
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) * (1 - dropped);
  return { keys, weights, transitions };

  /** The features without those that chance leaves out this time. @param {Int32Array} own */
  function thinned(own) {
    for (let at = 0; at < own.length; at++) thin[at] = random() < dropped ? -1 : (own[at] ?? -1);
    return thin;
  }

  /** @param {import('./examples.mjs').Example} example @param {Int32Array} own */
  function learn({ allowed, joints }, own) {
    const length = allowed.length;
    score(length, own);
    const right = bound.run(scores, joints, length, allowed);
    if (right === -Infinity) return 0;
    const all = free.run(scores, joints, length, null);
    for (let at = 0; at < length; at++) {
      slopes.fill(0);
      for (let state = 0; state < states; state++) {
        const tag = state < tags ? state : OUTSIDE;
        const slope = (free.chances[at * states + state] ?? 0) - (bound.chances[at * states + state] ?? 0);
        slopes[tag] = (slopes[tag] ?? 0) + slope;
      }
      const steep = [...slopes.keys()].filter((tag) => Math.abs(slopes[tag] ?? 0) >= LEAST_SLOPE);
      if (steep.length === 0) continue;
      for (let each = at * FEATURES; each < (at + 1) * FEATURES; each++) {
        const id = own[each] ?? -1;
        if (id < 0) continue;
        for (const tag of steep) descend(weights, squares, id * tags + tag, slopes[tag] ?? 0);
      }
    }
    if (length > 1) {
      for (let pair = 0; pair < states * states; pair++) {
        const slope = (free.pairs[pair] ?? 0) - (bound.pairs[pair] ?? 0);
        if (slope !== 0) descend(transitions, transitionSquares, pair, slope);
      }
    }
    return all - right;
  }

  /** @param {Float32Array | Float64Array} values @param {Float32Array | Float64Array} squared @param {number} at @param {number} slope */
  function descend(values, squared, at, slope) {
    const value = values[at] ?? 0;
    const whole = slope + decay * value;
    const square = (squared[at] ?? 0) + whole * whole;
    squared[at] = square;
    values[at] = value - (rate * whole) / Math.sqrt(square);
  }

  /** @param {number} length @param {Int32Array} own */
  function score(length, own) {
    scores.fill(0, 0, length * states);
    for (let at = 0; at < length; at++) {
      const base = at * states;
      for (let each = at * FEATURES; each < (at + 1) * FEATURES; each++) {
        const id = own[each] ?? -1;
        if (id < 0) continue;
        for (let tag = 0, weight = id * tags; tag < tags; tag++, weight++) {
          scores[base + tag] = (scores[base + tag] ?? 0) + (weights[weight] ?? 0);
        }
      }
      scores.fill(scores[base + OUTSIDE] ?? 0, base + tags, base + states);
    }
  }
}

/** Smaller slopes are not worth a step. */
const LEAST_SLOPE = 1e-3;

/**
 * The features that occur often enough, and the examples with the number of each in place of its key; -1 where it is none.
 *
 * @param {readonly import('./examples.mjs').Example[]} examples @param {number} leastCount
 */
function numbered(examples, leastCount) {
  const counts = new Uint8Array(1 << 24);
  for (const { keys } of examples)
    for (const key of keys) if (key >= 0) counts[key] = Math.min(255, (counts[key] ?? 0) + 1);
  const numbers = new Int32Array(counts.length).fill(-1);
  /** @type {number[]} */
  const kept = [];
  counts.forEach((count, key) => {
    if (count >= leastCount) numbers[key] = kept.push(key) - 1;
  });
  return {
    keys: Int32Array.from(kept),
    ids: examples.map(({ keys }) => keys.map((key) => (key < 0 ? -1 : (numbers[key] ?? -1)))),
  };
}
