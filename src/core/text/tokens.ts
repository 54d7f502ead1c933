import type { Span, TextSpan } from './span.ts';

export type TokenKind = 'word' | 'number' | 'mark';

/** A word, a number or a single mark of punctuation. */
export interface Token extends TextSpan {
  readonly kind: TokenKind;
}

/**
 * Words keep the apostrophes, full stops and hyphens that stand between their letters, and the stops of
 * abbreviations: "al-Asad", "d'Água", "Sana'a", "M5", "AK-47", "U.N.", "EE.UU."; a stop before a capitalised word
 * is one that lost its space ("region.Then"). Numbers keep their separators and ordinal marks: "1.500", "10,5",
 * "3º", "1er", "2nd". Everything else but white space is one mark.
 */
const TOKEN =
  /(?<word>(?:\p{Lu}{1,2}\.){2,8}(?!\p{L})|\p{L}[\p{L}\p{M}\p{N}]*(?:(?:[-'’ʼʾʿ‘·\u2010\u2011]|\.(?!\p{Lu}\p{Ll}))[\p{L}\p{M}\p{N}]+)*)|(?<number>\p{N}+(?:[.,:\u00A0]\p{N}+)*(?:[ºª°]|(?:er|st|nd|rd|th)(?!\p{L}))?)|(?<mark>[^\s])/gu;

/**
 * The tokens of a stretch of text, in order, with their offsets into the whole text.
 * Linear in the length of the stretch.
 */
export function tokensOf(text: string, span: Span = { start: 0, end: text.length }): readonly Token[] {
  const tokens: Token[] = [];
  for (const found of text.slice(span.start, span.end).matchAll(TOKEN)) {
    const kind = found.groups?.['word'] ? 'word' : found.groups?.['number'] ? 'number' : 'mark';
    const start = span.start + found.index;
    tokens.push({ start, end: start + found[0].length, text: found[0], kind });
  }
  return tokens;
}
