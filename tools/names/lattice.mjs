// @ts-check
/**
 * The chances of tags in a row of words: the forward-backward algorithm over those rows of tags that are well formed
 * and agree with what is known.
 *
 * @typedef {object} Lattice
 * @property {Float64Array} chances  after `run`: a number a tag for each word
 * @property {Float64Array} pairs  after `run`: by row the tag before, by column the tag, summed over the row of words
 * @property {(scores: Float64Array, length: number, allowed: Uint32Array | null) => number} run  gives the logarithm of the sum
 */

/**
 * @param {import('./engine.mjs').Engine} engine
 * @param {Float64Array} transitions
 * @param {number} longest
 * @returns {Lattice}
 */
export function createLattice({ TAGS, mayFollow, staysOpen }, transitions, longest) {
  const tags = TAGS.length;
  const following = TAGS.map((_, before) => [...TAGS.keys()].filter((tag) => mayFollow(before, tag)));
  const starts = TAGS.map((_, tag) => (mayFollow(0, tag) ? 1 : 0));
  const ends = TAGS.map((_, tag) => (staysOpen(tag) ? 0 : 1));
  const forward = new Float64Array(longest * tags);
  const backward = new Float64Array(longest * tags);
  const emitted = new Float64Array(longest * tags);
  const scale = new Float64Array(longest);
  const chances = new Float64Array(longest * tags);
  const pairs = new Float64Array(tags * tags);
  const passed = new Float64Array(tags * tags);
  return { chances, pairs, run };

  /** @param {Float64Array} scores @param {number} length @param {Uint32Array | null} allowed */
  function run(scores, length, allowed) {
    let log = 0;
    for (let at = 0; at < tags * tags; at++) passed[at] = Math.exp(transitions[at] ?? 0);
    for (let at = 0; at < length; at++) {
      const base = at * tags;
      const mask = allowed ? (allowed[at] ?? 0) : -1;
      let most = -Infinity;
      for (let tag = 0; tag < tags; tag++)
        if ((mask >>> tag) & 1) most = Math.max(most, scores[base + tag] ?? 0);
      log += most;
      for (let tag = 0; tag < tags; tag++) {
        emitted[base + tag] = (mask >>> tag) & 1 ? Math.exp((scores[base + tag] ?? 0) - most) : 0;
      }
    }
    forward.fill(0, 0, length * tags);
    for (let at = 0; at < length; at++) {
      const base = at * tags;
      for (let before = 0; at > 0 && before < tags; before++) {
        const sum = forward[base - tags + before] ?? 0;
        if (sum === 0) continue;
        for (const tag of following[before] ?? []) {
          forward[base + tag] = (forward[base + tag] ?? 0) + sum * (passed[before * tags + tag] ?? 0);
        }
      }
      let total = 0;
      for (let tag = 0; tag < tags; tag++) {
        const value =
          (at === 0 ? (starts[tag] ?? 0) : (forward[base + tag] ?? 0)) * (emitted[base + tag] ?? 0);
        forward[base + tag] = value;
        total += at === length - 1 ? value * (ends[tag] ?? 0) : value;
      }
      if (!(total > 0)) return -Infinity;
      scale[at] = total;
      log += Math.log(total);
      for (let tag = 0; tag < tags; tag++) forward[base + tag] = (forward[base + tag] ?? 0) / total;
    }
    pairs.fill(0);
    for (let at = length - 1; at >= 0; at--) {
      const base = at * tags;
      for (let tag = 0; tag < tags; tag++) {
        if (at === length - 1) backward[base + tag] = ends[tag] ?? 0;
        else {
          let sum = 0;
          for (const next of following[tag] ?? []) {
            const step =
              ((passed[tag * tags + next] ?? 0) *
                (emitted[base + tags + next] ?? 0) *
                (backward[base + tags + next] ?? 0)) /
              (scale[at + 1] ?? 1);
            sum += step;
            const pair = tag * tags + next;
            pairs[pair] = (pairs[pair] ?? 0) + (forward[base + tag] ?? 0) * step;
          }
          backward[base + tag] = sum;
        }
        chances[base + tag] = (forward[base + tag] ?? 0) * (backward[base + tag] ?? 0);
      }
    }
    return log;
  }
}
