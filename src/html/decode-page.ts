import { decodeBytes } from '../bytes/decode-bytes.ts';

/** A page says its encoding within its first bytes, or not at all. Source: HTML Standard, "prescan a byte stream". */
const PRESCAN = 1024;

/** `<meta charset="iso-8859-1">`, `<meta http-equiv="Content-Type" content="text/html; charset=utf-8">`. */
const STATED = /<meta\b[^>]{1,200}?\bcharset\s{0,4}=\s{0,4}["']?(?<label>[\w:.-]{2,40})/iu;

/**
 * The text of a saved page's bytes, without its BOM: by the BOM, else as valid UTF-8, else by what the page states,
 * else as Windows-1252. What is valid UTF-8 counts more than what is stated, because programs that save a page
 * write it anew in UTF-8 and keep the old statement.
 */
export function decodePage(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return (
    decodeAs('utf-8', bytes) ??
    decodeAs(statedEncoding(bytes), bytes) ??
    decodeAs('windows-1252', bytes) ??
    ''
  );
}

function statedEncoding(bytes: Uint8Array): string {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCAN));
  return STATED.exec(head)?.groups?.['label'] ?? 'windows-1252';
}

/** Null where the bytes are not of that encoding, or nobody knows it. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return decodeBytes(encoding, bytes, { fatal: true });
  } catch {
    return null;
  }
}
