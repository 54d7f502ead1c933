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
  const lows = new Uint8Array(keys.length);
  let drawer = 0;
  for (let place = 0; place < keys.length; place++) {
    const key = keys[place] ?? 0;
    lows[place] = key & LOW;
    while (drawer < key >>> LOW_BITS) starts[++drawer] = place;
  }
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
