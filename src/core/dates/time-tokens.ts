import type { Span } from '../text/span.ts';

/** A word, a run of digits or a single mark, as time expressions are made of them. */
export interface TimeToken extends Span {
  /** NFC, lower case: what lexicons are compared with. Accents stay: `marco` is no month. */
  readonly norm: string;
  readonly kind: 'word' | 'digits' | 'mark';
  /** Whether it is written with an initial capital. */
  readonly capital: boolean;
  /** Whether it may belong to a time expression: false inside addresses and the like. */
  readonly free: boolean;
}

/** Finer than the tokens of names: hyphens and apostrophes part words (`mid-2011`, `four-month`, `Monday's`). */
const TOKEN = /(?<word>\p{L}[\p{L}\p{M}]*)|(?<digits>\p{Nd}+)|[^\s]/gu;

/** An unbroken run of characters that is an address, a path or a handle: `https://a.org/2019/05`, `x@y.org`, `a.com/3`. */
const ADDRESS =
  /:\/\/|^www\.|@[\p{L}\p{N}]|^[#@][\p{L}_]|[\p{L}\p{N}]\.[\p{L}]{2,6}\/|(?:\/[^/]{1,64}){3}\/|[=&?]\p{N}/u;

/** What every address has, asked first because it is quick. */
const SIGN = /[/@#=?&]|^www/u;

/** An unbroken run beyond this length is no running text (encoded data, say). */
const LONGEST_RUN = 2048;

/** The tokens of a passage, with offsets into the whole text. Linear in its length. */
export function timeTokensOf(text: string, span: Span): readonly TimeToken[] {
  const tokens: TimeToken[] = [];
  for (const run of text.slice(span.start, span.end).matchAll(/\S+/gu)) {
    const free = run[0].length <= LONGEST_RUN && !(SIGN.test(run[0]) && ADDRESS.test(run[0]));
    for (const found of run[0].matchAll(TOKEN)) {
      const start = span.start + run.index + found.index;
      const kind = found.groups?.['word'] ? 'word' : found.groups?.['digits'] ? 'digits' : 'mark';
      const norm = kind === 'word' ? found[0].normalize('NFC').toLowerCase() : mark(found[0]);
      const capital = kind === 'word' && /^\p{Lu}/u.test(found[0]);
      tokens.push({ start, end: start + found[0].length, norm, kind, capital, free });
    }
  }
  return tokens;
}

/** One hyphen and one apostrophe for all that the press uses. */
function mark(text: string): string {
  if (text.length > 1) return text;
  if ('‐‑‒–—−'.includes(text)) return '-';
  return '’‘ʼ´`'.includes(text) ? "'" : text;
}
