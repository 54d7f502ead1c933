// @ts-check
/** The largest weight in a byte. */
const LARGEST = 127;

/**
 * A model as the bytes of its file; `readModelFile` says how they are laid out.
 *
 * @param {import('./engine.mjs').Engine} engine
 * @param {import('./lexicon.mjs').LexiconTable} lexicon
 * @param {Uint8Array} templates  1 for each that is in use
 * @param {import('./crf.mjs').Trained} trained
 * @param {{ readonly least: number, readonly share: number, readonly lean: Readonly<Record<string, number>> }} pruning  the least weight that is kept, in steps of a byte,
 *   and the share of weights that a byte's range must hold; the rest is cut off at its ends;
 *   and by tag what is added to the weight that every word has, in the same steps
 * @returns {Uint8Array}
 */
export function writeModel(
  engine,
  lexicon,
  templates,
  { keys, weights, transitions },
  { least, share, lean },
) {
  const tags = engine.TAGS.length;
  const step = quantile(weights, share) / LARGEST;
  /** @type {{ key: number, mask: number, values: number[] }[]} */
  const rows = [];
  keys.forEach((key, row) => {
    let mask = 0;
    /** @type {number[]} */
    const values = [];
    for (let tag = 0; tag < tags; tag++) {
      const value = rounded((weights[row * tags + tag] ?? 0) / step, LARGEST);
      const kept = Math.abs(value) < least ? 0 : value;
      const added = key === engine.EVERY_WORD ? (lean[engine.TAGS[tag] ?? ''] ?? 0) : 0;
      if (kept + added === 0) continue;
      mask |= 1 << tag;
      values.push(rounded(kept + added, LARGEST));
    }
    if (mask) rows.push({ key, mask, values });
  });

  const body = [
    ...count(lexicon.keys.length),
    ...distances(lexicon.keys),
    ...engine.WORD_COLUMNS.flatMap((name) => columnBytes(lexicon.columns[name])),
    ...count(lexicon.nameKeys.length),
    ...distances(lexicon.nameKeys),
    ...lexicon.nameProfiles,
    ...count(rows.length),
    ...distances(rows.map(({ key }) => key)),
    ...rows.flatMap(({ mask }) => number(mask)),
    ...rows.flatMap(({ values }) => values.map((value) => value & 255)),
    ...Array.from(transitions, (weight) => rounded(weight / step, 0x7fff)).flatMap((value) => [
      value & 255,
      (value >> 8) & 255,
    ]),
    ...templates,
  ];
  const bytes = Uint8Array.from([...count(engine.MAGIC), ...count(engine.VERSION), ...count(0), ...body]);
  bytes.set(count(engine.checksum(bytes.subarray(12))), 8);
  return bytes;
}

/** @param {number} value @param {number} largest */
function rounded(value, largest) {
  return Math.max(-largest, Math.min(largest, Math.round(value)));
}

/** The size under which a share of the weights lies that are not 0. @param {Float32Array} weights @param {number} share */
function quantile(weights, share) {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  return sizes[Math.floor((sizes.length - 1) * share)] ?? 1;
}

/** An empty column takes one byte. @param {Uint8Array} column */
function columnBytes(column) {
  return column.some((value) => value !== 0) ? [1, ...column] : [0];
}

/** @param {Iterable<number>} keys */
function distances(keys) {
  /** @type {number[]} */
  const bytes = [];
  let before = 0;
  for (const key of keys) {
    bytes.push(...number(key - before));
    before = key;
  }
  return bytes;
}

/** Four bytes. @param {number} value */
function count(value) {
  return [value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24];
}

/** Seven bits a byte. @param {number} value */
function number(value) {
  const bytes = [];
  while (value > 127) {
    bytes.push((value & 127) | 128);
    value >>>= 7;
  }
  bytes.push(value);
  return bytes;
}
