const UNSPOKEN = '\u00A0';

/**
 * Words for a live region, which speaks when its text changes: said a second time they get a space that nobody hears.
 *
 * @param before what the region says now
 */
export function anew(before: string, words: string): string {
  return words !== '' && words === before ? words + UNSPOKEN : words;
}
