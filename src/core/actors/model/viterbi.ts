import { JOINT, mayFollow, OUTSIDE, STATES, staysOpen, tagOfState, TAGS } from './tags.ts';

/** Finds the best row of states. */
export interface Decoder {
  /**
   * The well-formed row of states with the highest sum of scores and transitions; of equal ones, that of the lower states.
   *
   * @param scores one row of a number a tag for each word
   * @param joints what each word may be in a list
   * @param length how many words
   * @param result filled with the states; at least `length` long
   */
  decode(scores: ArrayLike<number>, joints: ArrayLike<number>, length: number, result: Uint8Array): void;
}

/** The states that may stand before each state, by what the latter's word may be in a list. */
export function statesBefore(): readonly (readonly Uint8Array[])[] {
  const all = [...STATES.keys()];
  return Object.values(JOINT).map((joint) =>
    all.map((state) => Uint8Array.from(all.filter((before) => mayFollow(before, state, joint)))),
  );
}

/**
 * The algorithm of Viterbi.
 *
 * @param transitions by row the state before, by column the state: `transitions[before * STATES.length + state]`
 */
export function createDecoder(transitions: ArrayLike<number>): Decoder {
  const states = STATES.length;
  const all = [...STATES.keys()];
  const before = statesBefore();
  const tags = Uint8Array.from(all, tagOfState);
  const starting = all.map((state) => mayFollow(OUTSIDE, state));
  const ending = all.filter((state) => !staysOpen(state));
  let previous = new Float64Array(states);
  let current = new Float64Array(states);
  let back = new Uint8Array(0);
  return { decode };

  function decode(
    scores: ArrayLike<number>,
    joints: ArrayLike<number>,
    length: number,
    result: Uint8Array,
  ): void {
    if (length === 0) return;
    if (back.length < length * states) back = new Uint8Array(length * states * 2);
    for (let state = 0; state < states; state++)
      previous[state] = starting[state] ? (scores[tags[state] ?? OUTSIDE] ?? 0) : -Infinity;
    for (let at = 1; at < length; at++) {
      const own = before[joints[at] ?? JOINT.none] ?? [];
      for (let state = 0; state < states; state++) {
        let best = -Infinity;
        let from = 0;
        const row = own[state] ?? [];
        for (const one of row) {
          const sum = (previous[one] ?? 0) + (transitions[one * states + state] ?? 0);
          if (sum > best) {
            best = sum;
            from = one;
          }
        }
        current[state] = best + (scores[at * TAGS.length + (tags[state] ?? OUTSIDE)] ?? 0);
        back[at * states + state] = from;
      }
      [previous, current] = [current, previous];
    }
    let last = OUTSIDE;
    for (const state of ending) if ((previous[state] ?? 0) > (previous[last] ?? 0)) last = state;
    for (let at = length - 1; at >= 0; at--) {
      result[at] = last;
      last = back[at * states + last] ?? OUTSIDE;
    }
  }
}
