/**
 * The text of a file's bytes.
 *
 * @param encoding a label of the Encoding Standard: `utf-8`, `windows-1252`
 * @throws where nobody knows the encoding, or, if `fatal`, where the bytes are not of it
 */
export function decodeBytes(encoding: string, bytes: Uint8Array, options: TextDecoderOptions = {}): string {
  const decoder = new TextDecoder(encoding, options);
  // In one piece Node 20 reads Windows-1252 as Latin-1, without its quotation marks and dashes; as a stream it does not.
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}
