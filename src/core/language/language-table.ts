import table from './language-table.json';

/** For each language, in their order, the logarithm of a thing's likelihood over the likeliest's; so at most 0. */
export type Evidence = Float32Array;

/** The languages that a text in Latin letters is weighed against, in the order of the table's columns. */
export const CANDIDATES: readonly string[] = table.languages.split(' ');

/** Words in lower case. */
export const WORD_EVIDENCE = rowsOf(table.words, table.step);

/** Trigrams of other words, with "_" for a word's beginning and end. */
export const TRIGRAM_EVIDENCE = rowsOf(table.trigrams, table.step / 2);

/** Letters beyond a to z, and Spanish punctuation. */
export const LETTER_EVIDENCE = rowsOf(table.letters, table.step);

/** "the 0bf of 0ae": a key, then a digit in base 36 for each language, of so many nats. */
function rowsOf(written: string, step: number): ReadonlyMap<string, Evidence> {
  const cells = written.split(' ');
  const rows = new Map<string, Evidence>();
  for (let at = 0; at + 1 < cells.length; at += 2) {
    const digits = cells[at + 1] ?? '';
    rows.set(
      cells[at] ?? '',
      Float32Array.from(digits, (digit) => -parseInt(digit, 36) * step),
    );
  }
  return rows;
}
