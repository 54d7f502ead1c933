import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** One word of a term or of running text, in the form in which the two are compared. */
export interface TermWord extends Span {
  /** As written, without the full stops of an abbreviation and without a possessive: `UN` of "U.N.'s". */
  readonly written: string;
  /** Without case, accents and apostrophes. */
  readonly folded: string;
}

/**
 * Words are cut at hyphens, so that "Al-Lataminah" and "al Lataminah" are the same two words. An apostrophe between
 * letters stays inside ("Ma'arat", "Da’esh"); dotted abbreviations are one word ("U.N.", "EE. UU.", "U.S").
 */
const WORD =
  /(?:(?<![\p{L}\p{N}])(?:(?:\p{Lu}\.){2,8}|(?:\p{Lu}\.){1,7}\p{Lu}|(?<a>\p{Lu})\k<a>\.[ \u00A0\u202F]?(?<b>\p{Lu})\k<b>\.?)(?![\p{L}\p{N}]))|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‘ʼ`´][\p{L}\p{N}][\p{L}\p{M}\p{N}]*){0,4}/gu;

/** English possessive: "Syria’s", "Assad's". */
const POSSESSIVE = /(?<=[\p{L}\p{N}.])['’]s$/iu;

const PLAIN = /^[a-z0-9]+$/iu;

/**
 * The words of a stretch of text with their offsets into the whole text; a possessive 's is outside its word.
 * Linear in the length of the stretch.
 */
export function termWordsOf(text: string, span: Span = { start: 0, end: text.length }): readonly TermWord[] {
  const words: TermWord[] = [];
  for (const found of text.slice(span.start, span.end).matchAll(WORD)) {
    const bare = found[0].replace(POSSESSIVE, '');
    // Only a dotted abbreviation has a stop in it.
    const written = bare.includes('.') ? bare.replace(/[.\s]/gu, '') : bare;
    const start = span.start + found.index;
    const folded = PLAIN.test(written) ? written.toLowerCase() : fold(written);
    if (folded) words.push({ start, end: start + bare.length, written, folded });
  }
  return words;
}

/** Names of plain letters and digits need no more than their spaces. */
const PLAIN_NAME = /^[a-z0-9]+(?: [a-z0-9]+)*$/iu;

/** The folded words of a name. */
export function foldedWords(name: string): readonly string[] {
  return PLAIN_NAME.test(name)
    ? name.toLowerCase().split(' ')
    : termWordsOf(name).map(({ folded }) => folded);
}
