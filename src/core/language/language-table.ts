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

/** "0bf the of": a digit in base 36 for each language, of so many nats, then the keys that share them. */
function rowsOf(profiles: readonly string[], step: number): ReadonlyMap<string, Evidence> {
  return new Map(
    profiles.flatMap((profile) => {
      const [digits = '', ...keys] = profile.split(' ');
      const evidence = Float32Array.from(digits, (digit) => -parseInt(digit, 36) * step);
      return keys.map((key) => [key, evidence] as const);
    }),
  );
}
