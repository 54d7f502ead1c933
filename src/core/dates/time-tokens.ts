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

/**
 * Finer than the tokens of names: hyphens and apostrophes part words (`mid-2011`, `four-month`, `Monday's`). Beyond
 * ASCII only; what lies within is read by its codes, which is several times as fast.
 */
const TOKEN = /\p{L}[\p{L}\p{M}]*|\p{Nd}+|[^\s]/uy;

/** An unbroken run of characters that is an address, a path or a handle: `https://a.org/2019/05`, `x@y.org`, `a.com/3`. */
const ADDRESS =
  /:\/\/|^www\.|@[\p{L}\p{N}]|^[#@][\p{L}_]|[\p{L}\p{N}]\.\p{L}{2,6}\/|(?:\/[^/]{1,64}){3}\/|[=&?]\p{N}/u;

/** What every address has, asked first because it is quick. */
const SIGN = /[/@#=?&]|^www/u;

/** An unbroken run beyond this length is no running text (encoded data, say). */
const LONGEST_RUN = 2048;

/** The tokens of a passage, with offsets into the whole text. Linear in its length. */
export function timeTokensOf(text: string, span: Span): readonly TimeToken[] {
  const tokens: TimeToken[] = [];
  let at = span.start;
  while (at < span.end) {
    if (isSpace(text, at)) {
      at++;
      continue;
    }
    const run = runFrom(text, at, span.end);
    while (at < run.end) {
      const token = tokenAt(text, at, run);
      tokens.push(token);
      at = token.end;
    }
  }
  return tokens;
}

interface Run {
  readonly end: number;
  readonly free: boolean;
}

/** The unbroken run of characters that begins at an offset. */
function runFrom(text: string, start: number, limit: number): Run {
  let end = start;
  while (end < limit && !isSpace(text, end)) end++;
  const long = end - start > LONGEST_RUN;
  const plain = end - start < 3 || !SIGN.test(text.slice(start, end));
  return { end, free: !long && (plain || !ADDRESS.test(text.slice(start, end))) };
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/u.test(text.charAt(at)));
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || isCapital(code);

/** The token that begins at an offset within a run. */
function tokenAt(text: string, start: number, { end: limit, free }: Run): TimeToken {
  const first = text.charCodeAt(start);
  const own = isLetter(first) ? isLetter : isDigit(first) ? isDigit : null;
  let end = start + 1;
  if (own) while (end < limit && own(text.charCodeAt(end))) end++;
  const simple = first < 128 && (end >= limit || own === null || text.charCodeAt(end) < 128);
  if (!simple) {
    TOKEN.lastIndex = start;
    end = Math.min(limit, start + (TOKEN.exec(text)?.[0].length ?? 1));
  }
  const written = text.slice(start, end);
  const kind = own ? (isDigit(first) ? 'digits' : 'word') : simple ? 'mark' : kindOf(written);
  const norm = kind === 'word' ? (simple ? written : written.normalize('NFC')).toLowerCase() : mark(written);
  const capital = kind === 'word' && (first < 128 ? isCapital(first) : /^\p{Lu}/u.test(written));
  return { start, end, norm, kind, capital, free };
}

function kindOf(written: string): TimeToken['kind'] {
  return /^\p{L}/u.test(written) ? 'word' : /^\p{Nd}/u.test(written) ? 'digits' : 'mark';
}

/** One hyphen and one apostrophe for all that the press uses. */
function mark(text: string): string {
  if (text.length > 1 || text.charCodeAt(0) < 91) return text;
  if ('‐‑‒–—−'.includes(text)) return '-';
  return '’‘ʼ´`'.includes(text) ? "'" : text;
}
