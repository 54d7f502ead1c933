// @ts-check

/**
 * @typedef {object} Palette
 * @property {readonly number[]} colours  `0xRRGGBB`, at most 256
 * @property {(colour: number) => number} indexOf  the place of the colour of the palette that is nearest
 *
 * @typedef {readonly (readonly [colour: number, count: number])[]} Box  colours that one of the palette will stand for
 */

const size = 256;

/**
 * The palette that shows a picture best, by median cut (Heckbert, 1982): the box of colours in which one colour would be
 * most wrong is cut in two until there are enough.
 * @param {Uint32Array} pixels  `0xRRGGBB`
 * @returns {Palette}
 */
export function paletteOf(pixels) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const colour of pixels) {
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const boxes = [measured([...counts])];
  for (;;) {
    const widest = boxes.reduce((best, box) => (box.error > best.error ? box : best));
    if (boxes.length === size || widest.error === 0) {
      break;
    }
    boxes.splice(boxes.indexOf(widest), 1, ...halves(widest).map(measured));
  }
  const colours = boxes.map(({ colours: box }) => mean(box));
  /** @type {Map<number, number>} */
  const known = new Map();
  return {
    colours,
    indexOf: (colour) => {
      const index = known.get(colour) ?? nearest(colours, colour);
      known.set(colour, index);
      return index;
    },
  };
}

/** @param {Box} colours */
function measured(colours) {
  const ranges = [16, 8, 0].map((shift) => {
    let [least, most] = [255, 0];
    for (const [colour] of colours) {
      const value = (colour >> shift) & 0xff;
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    return { shift, width: most - least };
  });
  const longest = ranges.reduce((best, range) => (range.width > best.width ? range : best));
  const total = colours.reduce((sum, [, count]) => sum + count, 0);
  return { colours, shift: longest.shift, total, error: longest.width ** 2 * Math.sqrt(total) };
}

/**
 * @param {ReturnType<typeof measured>} box
 * @returns {[Box, Box]}
 */
function halves({ colours, shift, total }) {
  const sorted = [...colours].sort(([a], [b]) => ((a >> shift) & 0xff) - ((b >> shift) & 0xff));
  let before = 0;
  const middle = sorted.findIndex(([, count]) => (before += count) * 2 >= total);
  const cut = Math.min(Math.max(middle, 1), sorted.length - 1);
  return [sorted.slice(0, cut), sorted.slice(cut)];
}

/**
 * The colour that most pixels of a box have, so that surfaces keep theirs; where there is none, the mean.
 * @param {Box} box
 */
function mean(box) {
  const total = box.reduce((sum, [, count]) => sum + count, 0);
  const commonest = box.reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  if (commonest[1] * 2 >= total) {
    return commonest[0];
  }
  return [16, 8, 0]
    .map((shift) => {
      const sum = box.reduce((part, [colour, count]) => part + ((colour >> shift) & 0xff) * count, 0);
      return Math.round(sum / total) << shift;
    })
    .reduce((colour, part) => colour | part);
}

/**
 * @param {readonly number[]} colours
 * @param {number} wanted
 */
function nearest(colours, wanted) {
  let [best, least] = [0, Infinity];
  for (const [index, colour] of colours.entries()) {
    const distance = [16, 8, 0].reduce(
      (sum, shift) => sum + (((colour >> shift) & 0xff) - ((wanted >> shift) & 0xff)) ** 2,
      0,
    );
    if (distance < least) {
      [best, least] = [index, distance];
    }
  }
  return best;
}
