import { KEY_BITS } from './hash.ts';

/** Sorted keys of `KEY_BITS` bits, found by their high bits. */
export interface KeyIndex {
  readonly size: number;
  /** The place of a key in its order; -1 where it is not there. */
  find(key: number): number;
}

/** The low bits, by which keys of one drawer are told apart. */
const LOW_BITS = 6;
const LOW = (1 << LOW_BITS) - 1;

/** @param keys ascending, each once */
export function createKeyIndex(keys: Uint32Array): KeyIndex {
  const starts = new Uint32Array((1 << (KEY_BITS - LOW_BITS)) + 1);
  const lows = Uint8Array.from(keys, (key) => key & LOW);
  let drawer = 0;
  keys.forEach((key, place) => {
    const own = key >>> LOW_BITS;
    while (drawer < own) starts[++drawer] = place;
  });
  starts.fill(keys.length, drawer + 1);
  return { size: keys.length, find };

  function find(key: number): number {
    const own = key >>> LOW_BITS;
    const end = starts[own + 1] ?? 0;
    const low = key & LOW;
    for (let at = starts[own] ?? 0; at < end; at++) if (lows[at] === low) return at;
    return -1;
  }
}
