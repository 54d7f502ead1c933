// @ts-check
/**
 * PNG files small enough for a package: a picture of a window has few colours, and a palette of 256 shows them all the
 * same. Reads what a browser writes (eight bits a channel, not interlaced); the format is W3C's, PNG (Third Edition).
 */
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { paletteOf } from './palette.mjs';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const channelsOfType = new Map([
  [2, 3],
  [6, 4],
]);

/**
 * @param {Buffer} png  as a browser's screenshot has it
 * @returns {Buffer} the same picture with a palette
 */
export function withPalette(png) {
  const { width, height, pixels } = decode(png);
  const { colours, indexOf } = paletteOf(pixels);
  const lines = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      lines[y * (width + 1) + 1 + x] = indexOf(pixels[y * width + x] ?? 0);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const palette = Buffer.from(
    colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]),
  );
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/**
 * @param {Buffer} png
 * @returns {{ width: number, height: number, pixels: Uint32Array }} `0xRRGGBB`, without transparency
 */
function decode(png) {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = channelsOfType.get(png.readUInt8(25));
  if (channels === undefined || png.readUInt8(24) !== 8) {
    throw new Error('Only PNG files of eight bits a channel, without a palette, are read');
  }
  const data = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') {
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
    }
  }
  const bytes = unfiltered(inflateSync(Buffer.concat(data)), width * channels, channels);
  const pixels = Uint32Array.from({ length: width * height }, (_, index) => {
    const [red = 0, green = 0, blue = 0] = bytes.subarray(index * channels);
    return (red << 16) | (green << 8) | blue;
  });
  return { width, height, pixels };
}

/**
 * Undoes the filter that each line names in its first byte.
 * @param {Buffer} lines
 * @param {number} lineLength  without that byte
 * @param {number} step  bytes of a pixel
 */
function unfiltered(lines, lineLength, step) {
  const height = lines.length / (lineLength + 1);
  const bytes = Buffer.alloc(height * lineLength);
  for (let y = 0; y < height; y++) {
    const filter = lines[y * (lineLength + 1)] ?? 0;
    for (let x = 0; x < lineLength; x++) {
      const at = y * lineLength + x;
      const left = x < step ? 0 : (bytes[at - step] ?? 0);
      const up = y === 0 ? 0 : (bytes[at - lineLength] ?? 0);
      const upLeft = x < step || y === 0 ? 0 : (bytes[at - lineLength - step] ?? 0);
      const foreseen = [0, left, up, (left + up) >> 1, paeth(left, up, upLeft)][filter] ?? 0;
      bytes[at] = (lines[y * (lineLength + 1) + 1 + x] ?? 0) + foreseen;
    }
  }
  return bytes;
}

/** @param {number} left @param {number} up @param {number} upLeft */
function paeth(left, up, upLeft) {
  const foreseen = left + up - upLeft;
  const [toLeft, toUp, toUpLeft] = [left, up, upLeft].map((value) => Math.abs(foreseen - value));
  if ((toLeft ?? 0) <= (toUp ?? 0) && (toLeft ?? 0) <= (toUpLeft ?? 0)) {
    return left;
  }
  return (toUp ?? 0) <= (toUpLeft ?? 0) ? up : upLeft;
}
