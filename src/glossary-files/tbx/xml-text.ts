/** What XML has no way to write: control characters, and halves of surrogate pairs. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

/** Whether XML can hold a text as it is. */
export function isWritable(text: string): boolean {
  return text.search(UNWRITABLE) < 0;
}

/**
 * A text as XML writes it, in elements and attributes. A carriage return is written as a reference, without which parsers
 * make a line feed of it.
 */
export function xmlText(text: string): string {
  return text
    .replace(UNWRITABLE, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\u0085', '&#133;')
    .replaceAll('\u2028', '&#8232;');
}

/** The same in an attribute, whose white space parsers would make spaces of. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
