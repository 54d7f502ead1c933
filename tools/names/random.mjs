// @ts-check
/** Numbers from 0 to 1 that are the same for the same seed: mulberry32 (Tommy Ettinger, public domain). @param {number} seed */
export function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Puts a row in a random order (Fisher and Yates). @param {Uint32Array} row @param {() => number} random */
export function shuffle(row, random) {
  for (let at = row.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const own = row[at] ?? 0;
    row[at] = row[other] ?? 0;
    row[other] = own;
  }
}
