import type { FeatureWeights } from './feature-weights.ts';
import { FEATURES } from './features.ts';
import { KEY_BITS } from './hash.ts';
import { createKeyIndex, type KeyIndex } from './key-index.ts';
import { createLexicon, type Lexicon, WORD_COLUMNS, type WordColumn } from './lexicon.ts';
import { STATES, TAGS } from './tags.ts';

/** A trained model as it is read from its file. */
export interface ModelFile {
  readonly lexicon: Lexicon;
  /** The features that have weights. */
  readonly features: KeyIndex;
  /** A byte a template: whether any of its features has weights. */
  readonly templates: Uint8Array;
  readonly weights: FeatureWeights;
  /** By row the state before, by column the state. */
  readonly transitions: Int16Array | Float64Array;
}

/** Why bytes are no model: another file, one of another version of the project, or not what was written. */
export type ModelFileProblem = 'noModel' | 'otherVersion' | 'damaged';

export type ModelFileResult =
  { readonly ok: true; readonly file: ModelFile } | { readonly ok: false; readonly why: ModelFileProblem };

/** "DGNM": the first bytes of a model file. */
export const MAGIC = 0x4d4e4744;

/** Changes with the format, with the traits, and with the templates: a model knows only the features it was trained on. */
export const VERSION = 2;

/**
 * Reads a model file, as `tools/names/write-model.mjs` writes it. Numbers are little-endian:
 *
 * - 12 bytes: magic number, version, checksum of all that follows (FNV-1a)
 * - the words of the lexicon: count, keys, then of each column (`WORD_COLUMNS`) 1 and a byte a word, or 0 where it is empty
 * - its names: count, keys, a byte of profile each
 * - the features: count, keys, for each a mask of the tags that have a weight, then the weights in that order
 * - the transitions, two bytes each
 * - a byte a template, 1 where it is in use
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
  const column = (): Uint8Array => (bytes[at++] === 1 ? readBytes(words.size) : new Uint8Array(words.size));
  const columns = Object.fromEntries(WORD_COLUMNS.map((name) => [name, column()])) as Record<
    WordColumn,
    Uint8Array
  >;
  const names = createKeyIndex(readKeys());
  const lexicon = createLexicon({ words, columns, names, nameProfiles: readBytes(names.size) });
  const features = createKeyIndex(readKeys());
  const weights = readWeights(features.size);
  const transitions = Int16Array.from({ length: STATES.length ** 2 }, (_, each) => readTransition(each));
  at += transitions.length * 2;
  const templates = readBytes(FEATURES);
  return at === bytes.length
    ? { ok: true, file: { lexicon, features, templates, weights, transitions } }
    : { ok: false, why: 'damaged' };

  function readKeys(): Uint32Array {
    const count = at + 4 <= bytes.length ? view.getUint32(at, true) : 0;
    at += 4;
    const keys = new Uint32Array(Math.min(count, 1 << KEY_BITS));
    let key = 0;
    for (let each = 0; each < keys.length; each++) keys[each] = key += readNumber();
    return keys;
  }

  function readWeights(count: number): FeatureWeights {
    const starts = new Uint32Array(count + 1);
    const tags = new Uint8Array(Math.min(count * TAGS.length, bytes.length));
    let place = 0;
    for (let row = 0; row < count; row++) {
      for (let mask = readNumber(); mask !== 0; mask &= mask - 1)
        tags[place++] = 31 - Math.clz32(mask & -mask);
      starts[row + 1] = place;
    }
    return { starts, tags: tags.slice(0, place), values: new Int8Array(readBytes(place)) };
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
