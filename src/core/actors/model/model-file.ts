import { KEY_BITS } from './hash.ts';
import { createKeyIndex, type KeyIndex } from './key-index.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { TAGS } from './tags.ts';

/** A trained model as it is read from its file. */
export interface ModelFile {
  readonly lexicon: Lexicon;
  /** The features that have weights. */
  readonly features: KeyIndex;
  /** A number a tag for each feature. */
  readonly weights: Int8Array;
  /** By row the tag before, by column the tag. */
  readonly transitions: Int16Array;
}

export type ModelFileResult =
  | { readonly ok: true; readonly file: ModelFile }
  | { readonly ok: false; readonly why: 'noModel' | 'otherVersion' | 'damaged' };

/** "DGNM": the first bytes of a model file. */
export const MAGIC = 0x4d4e4744;

/** Changes with the format, with the traits, and with the templates: a model knows only the features it was trained on. */
export const VERSION = 1;

/**
 * Reads a model file, as `tools/names/write-model.mjs` writes it. Numbers are little-endian:
 *
 * - 12 bytes: magic number, version, checksum of all that follows (FNV-1a)
 * - the lexicon: count, keys, a byte of cluster each, a byte of traits each
 * - the features: count, keys, for each a mask of the tags that have a weight, then the weights in that order
 * - the transitions, two bytes each
 *
 * Counts are 32 bits. Keys ascend; each is the distance to the one before, seven bits a byte, as masks are.
 *
 * @param bytes untrusted
 */
export function readModelFile(bytes: Uint8Array): ModelFileResult {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getUint32(0, true) !== MAGIC) return { ok: false, why: 'noModel' };
  if (view.getUint32(4, true) !== VERSION) return { ok: false, why: 'otherVersion' };
  if (view.getUint32(8, true) !== checksum(bytes.subarray(12))) return { ok: false, why: 'damaged' };
  let at = 12;

  const words = createKeyIndex(readKeys());
  const lexicon = createLexicon(words, { clusters: readBytes(words.size), traits: readBytes(words.size) });
  const features = createKeyIndex(readKeys());
  const masks = Uint32Array.from({ length: features.size }, readNumber);
  const weights = new Int8Array(features.size * TAGS.length);
  masks.forEach((mask, row) => {
    for (let tag = 0; tag < TAGS.length; tag++) {
      if ((mask >>> tag) & 1) weights[row * TAGS.length + tag] = bytes[at++] ?? 0;
    }
  });
  const transitions = Int16Array.from({ length: TAGS.length ** 2 }, (_, each) => readTransition(each));
  at += transitions.length * 2;
  return at === bytes.length
    ? { ok: true, file: { lexicon, features, weights, transitions } }
    : { ok: false, why: 'damaged' };

  function readKeys(): Uint32Array {
    const count = at + 4 <= bytes.length ? view.getUint32(at, true) : 0;
    at += 4;
    const keys = new Uint32Array(Math.min(count, 1 << KEY_BITS));
    let key = 0;
    for (let each = 0; each < keys.length; each++) keys[each] = key += readNumber();
    return keys;
  }

  function readNumber(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  function readBytes(count: number): Uint8Array {
    const column = bytes.slice(at, at + count);
    at += count;
    return column;
  }

  function readTransition(each: number): number {
    const offset = at + each * 2;
    return offset + 2 <= bytes.length ? view.getInt16(offset, true) : 0;
  }
}

/** FNV-1a over bytes, 32 bits. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
