import { mayFollow, OUTSIDE, staysOpen } from './tags.ts';

/** Finds the best row of tags. */
export interface Decoder {
  /**
   * The well-formed row of tags with the highest sum of scores and transitions; of equal ones, that of the lower tags.
   *
   * @param scores one row of a number a tag for each word
   * @param length how many words
   * @param result filled with the tags; at least `length` long
   */
  decode(scores: ArrayLike<number>, length: number, result: Uint8Array): void;
}

/**
 * The algorithm of Viterbi over BIOES tags.
 *
 * @param tags how many tags
 * @param transitions by row the tag before, by column the tag: `transitions[before * tags + tag]`
 */
export function createDecoder(tags: number, transitions: ArrayLike<number>): Decoder {
  const all = Array.from({ length: tags }, (_, tag) => tag);
  const before = all.map((tag) => all.filter((each) => mayFollow(each, tag)));
  const starting = all.map((tag) => mayFollow(OUTSIDE, tag));
  const ending = all.filter((tag) => !staysOpen(tag));
  let previous = new Float64Array(tags);
  let current = new Float64Array(tags);
  let back = new Uint8Array(0);
  return { decode };

  function decode(scores: ArrayLike<number>, length: number, result: Uint8Array): void {
    if (length === 0) return;
    if (back.length < length * tags) back = new Uint8Array(length * tags * 2);
    for (let tag = 0; tag < tags; tag++) previous[tag] = starting[tag] ? (scores[tag] ?? 0) : -Infinity;
    for (let at = 1; at < length; at++) {
      for (let tag = 0; tag < tags; tag++) {
        const score = scores[at * tags + tag] ?? 0;
        let best = -Infinity;
        let from = 0;
        if (score !== -Infinity) {
          for (const each of before[tag] ?? []) {
            const sum = (previous[each] ?? 0) + (transitions[each * tags + tag] ?? 0);
            if (sum > best) {
              best = sum;
              from = each;
            }
          }
        }
        current[tag] = best + score;
        back[at * tags + tag] = from;
      }
      [previous, current] = [current, previous];
    }
    let last = OUTSIDE;
    for (const tag of ending) if ((previous[tag] ?? 0) > (previous[last] ?? 0)) last = tag;
    for (let at = length - 1; at >= 0; at--) {
      result[at] = last;
      last = back[at * tags + last] ?? OUTSIDE;
    }
  }
}
