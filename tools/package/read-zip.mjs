// @ts-check
import { inflateRawSync } from 'node:zlib';

/**
 * @typedef {object} ZipEntry
 * @property {string} name  with `/` between folders; one that ends with it is a folder
 * @property {() => Buffer} read
 */

const endMark = 0x06054b50;
const entryMark = 0x02014b50;

/**
 * The entries of a zip file as `vsce` writes it: less than 4 GB, stored or deflated, no encryption (PKWARE's APPNOTE,
 * 4.3.12 and 4.3.16). A name that would lead out of a folder is an error.
 * @param {Buffer} zip
 * @returns {readonly ZipEntry[]}
 */
export function readZip(zip) {
  const end = zip.lastIndexOf(uint32(endMark));
  if (end < 0) {
    throw new Error('This is no zip file');
  }
  const entries = [];
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    if (zip.readUInt32LE(at) !== entryMark) {
      throw new Error('The zip file is damaged');
    }
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    if (name.startsWith('/') || name.split(/[\\/]/u).includes('..')) {
      throw new Error(`The zip file has a name that leads out of it: ${name}`);
    }
    const [method, size, start] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
      zip.readUInt32LE(at + 42),
    ];
    entries.push({ name, read: () => content(zip, { method, size, start }) });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * @param {Buffer} zip
 * @param {{ method: number, size: number, start: number }} entry
 */
function content(zip, { method, size, start }) {
  // The entry's own head may have extra fields that the directory lacks.
  const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
  const packed = zip.subarray(from, from + size);
  return method === 0 ? packed : inflateRawSync(packed);
}

/** @param {number} value */
function uint32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
