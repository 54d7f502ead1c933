import { decodeBytes } from '../bytes/decode-bytes.ts';

/** How bytes were taken; `damaged`: as UTF-8, though some of them are none and became U+FFFD. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252';
  readonly damaged: boolean;
}

/** So many bytes show whether a file is UTF-16. */
const SAMPLE = 4096;

/**
 * The text of a file's bytes, so that its offsets are those of the file as it is: a BOM stays in the text as its first
 * code unit. UTF-16 by its BOM, or by its zeros; otherwise UTF-8, also where it was cut in a letter or has a wrong byte
 * here and there; Windows-1252 where it is no UTF-8.
 */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16) return { text: decodeAs(utf16, bytes), encoding: utf16, damaged: false };
  try {
    return { text: decodeAs('UTF-8', bytes, true), encoding: 'UTF-8', damaged: false };
  } catch {
    const lenient = decodeAs('UTF-8', bytes);
    if (isMostlyWhole(lenient)) return { text: lenient, encoding: 'UTF-8', damaged: true };
    return { text: decodeAs('Windows-1252', bytes), encoding: 'Windows-1252', damaged: false };
  }
}

function decodeAs(encoding: Decoded['encoding'], bytes: Uint8Array, fatal = false): string {
  return decodeBytes(encoding, bytes, { ignoreBOM: true, fatal });
}

/** UTF-16 has a BOM or, in languages of Latin letters, a zero at nearly every other byte, and text has none otherwise. */
function utf16Of(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16LE';
  if (first === 0xfe && second === 0xff) return 'UTF-16BE';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 1].map(
    (parity) => sample.filter((byte, index) => byte === 0 && index % 2 === parity).length,
  );
  const [even = 0, odd = 0] = zeros;
  const most = Math.floor(sample.length / 2) * 0.7;
  if (most > 1 && odd >= most && even === 0) return 'UTF-16LE';
  if (most > 1 && even >= most && odd === 0) return 'UTF-16BE';
  return null;
}

/** Whether letters beyond ASCII are whole but for few, or for the last. In Windows-1252 hardly any is by chance. */
function isMostlyWhole(text: string): boolean {
  const lost = text.slice(0, -1).match(/\uFFFD/gu)?.length ?? 0;
  const whole = text.match(/[^\0-\x7F\uFFFD]/gu)?.length ?? 0;
  return whole > lost * 4;
}
