// @ts-check
/**
 * The chances of states in a row of words: the forward-backward algorithm over those rows of states that are well formed
 * and agree with what is known.
 *
 * @typedef {object} Lattice
 * @property {Float64Array} chances  after `run`: a number a state for each word
 * @property {Float64Array} pairs  after `run`: by row the state before, by column the state, summed over the row of words
 * @property {(scores: Float64Array, joints: Uint8Array, length: number, allowed: Uint32Array | null) => number} run  gives the logarithm of the sum
 */

/**
 * @param {import('./engine.mjs').Engine} engine
 * @param {Float64Array} transitions
 * @param {number} longest
 * @returns {Lattice}
 */
export function createLattice({ STATES, JOINT, mayFollow, staysOpen }, transitions, longest) {
  const states = STATES.length;
  const following = Object.values(JOINT).map((joint) =>
    STATES.map((_, before) => [...STATES.keys()].filter((state) => mayFollow(before, state, joint))),
  );
  const starts = STATES.map((_, state) => (mayFollow(0, state) ? 1 : 0));
  const ends = STATES.map((_, state) => (staysOpen(state) ? 0 : 1));
  const forward = new Float64Array(longest * states);
  const backward = new Float64Array(longest * states);
  const emitted = new Float64Array(longest * states);
  const scale = new Float64Array(longest);
  const chances = new Float64Array(longest * states);
  const pairs = new Float64Array(states * states);
  const passed = new Float64Array(states * states);
  return { chances, pairs, run };

  /** @param {Float64Array} scores @param {Uint8Array} joints @param {number} length @param {Uint32Array | null} allowed */
  function run(scores, joints, length, allowed) {
    let log = 0;
    for (let at = 0; at < states * states; at++) passed[at] = Math.exp(transitions[at] ?? 0);
    for (let at = 0; at < length; at++) {
      const base = at * states;
      const mask = allowed ? (allowed[at] ?? 0) : -1;
      let most = -Infinity;
      for (let state = 0; state < states; state++)
        if ((mask >>> state) & 1) most = Math.max(most, scores[base + state] ?? 0);
      log += most;
      for (let state = 0; state < states; state++) {
        emitted[base + state] = (mask >>> state) & 1 ? Math.exp((scores[base + state] ?? 0) - most) : 0;
      }
    }
    forward.fill(0, 0, length * states);
    for (let at = 0; at < length; at++) {
      const base = at * states;
      const next = following[joints[at] ?? 0] ?? [];
      for (let before = 0; at > 0 && before < states; before++) {
        const sum = forward[base - states + before] ?? 0;
        if (sum === 0) continue;
        for (const state of next[before] ?? []) {
          forward[base + state] = (forward[base + state] ?? 0) + sum * (passed[before * states + state] ?? 0);
        }
      }
      let total = 0;
      for (let state = 0; state < states; state++) {
        const value =
          (at === 0 ? (starts[state] ?? 0) : (forward[base + state] ?? 0)) * (emitted[base + state] ?? 0);
        forward[base + state] = value;
        total += at === length - 1 ? value * (ends[state] ?? 0) : value;
      }
      if (!(total > 0)) return -Infinity;
      scale[at] = total;
      log += Math.log(total);
      for (let state = 0; state < states; state++)
        forward[base + state] = (forward[base + state] ?? 0) / total;
    }
    pairs.fill(0);
    for (let at = length - 1; at >= 0; at--) {
      const base = at * states;
      const after = following[joints[at + 1] ?? 0] ?? [];
      for (let state = 0; state < states; state++) {
        if (at === length - 1) backward[base + state] = ends[state] ?? 0;
        else {
          let sum = 0;
          for (const next of after[state] ?? []) {
            const step =
              ((passed[state * states + next] ?? 0) *
                (emitted[base + states + next] ?? 0) *
                (backward[base + states + next] ?? 0)) /
              (scale[at + 1] ?? 1);
            sum += step;
            const pair = state * states + next;
            pairs[pair] = (pairs[pair] ?? 0) + (forward[base + state] ?? 0) * step;
          }
          backward[base + state] = sum;
        }
        chances[base + state] = (forward[base + state] ?? 0) * (backward[base + state] ?? 0);
      }
    }
    return log;
  }
}
