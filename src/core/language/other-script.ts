import { franc } from 'franc';

/** Letters that a language in another script has not: franc's trigrams take neighbours for each other. */
const FOREIGN_LETTERS: Readonly<Record<string, RegExp>> = {
  rus: /[іїєґўјљњќѓћђџ]/iu,
  ukr: /[ыэъёўјљњќѓћђџ]/iu,
  bel: /[иїєґъјљњќѓћђџ]/iu,
  bul: /[ыэёіїєґўјљњќѓћђџ]/iu,
  srp: /[ыэёіїєґўйщъьюяќѓ]/iu,
  bos: /[ыэёіїєґўйщъьюяќѓ]/iu,
  mkd: /[ыэёіїєґўйщъьюяћђ]/iu,
  arb: /[پچژگٹڈڑںےۆێەکی]/u,
  pes: /[ةۆێەٹڈڑے]/u,
  zlm: /[ةىآأإ]/u,
};

const OTHER_LETTER = /(?!\p{Script=Latin})\p{L}/u;

/** Whether at least half of a text's letters are Latin ones. */
export function isMostlyLatin(text: string): boolean {
  if (!OTHER_LETTER.test(text)) return true;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return latin * 2 >= letters;
}

/** ISO 639-3 code of a text in another script; `und` where it is too short. */
export function languageInOtherScript(text: string): string {
  const letters = text.replace(/\p{Script=Latin}+/gu, ' ');
  const ignore = Object.keys(FOREIGN_LETTERS).filter((code) => FOREIGN_LETTERS[code]?.test(letters));
  return franc(letters, { minLength: 2, ignore });
}
