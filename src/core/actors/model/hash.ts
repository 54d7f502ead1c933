/** Keys of words and features in a model file have so many bits: of two million unmet ones, under 2 % meet a kept one. */
export const KEY_BITS = 24;

/** A 32-bit hash of a stretch of UTF-16 units, the whole text unless said: FNV-1a with the finaliser of MurmurHash3. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return finish(hash);
}

/** One more number in a hash that is begun. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** The finaliser of MurmurHash3 (Appleby, public domain). */
export function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** The key of a hash, as model files hold it. */
export function keyOf(hash: number): number {
  return hash >>> (32 - KEY_BITS);
}
