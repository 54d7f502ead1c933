/**
 * The text of a file's bytes, so that its offsets are those of the file as it is: a BOM stays in the text as its first
 * code unit. UTF-16 by its BOM, otherwise UTF-8, and Windows-1252 where it is not valid UTF-8.
 */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes);
  try {
    return decodeAs('utf-8', bytes);
  } catch {
    return decodeAs('windows-1252', bytes);
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true, fatal: encoding === 'utf-8' });
  // In one piece Node 20 reads Windows-1252 as Latin-1, without its quotation marks and dashes; as a stream it does not.
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}
