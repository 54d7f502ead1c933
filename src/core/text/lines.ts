import type { Span } from './span.ts';

/** A line of the text without its line break. */
export interface Line extends Span {
  readonly blank: boolean;
}

/** The line breaks of plain text: LF, CRLF, CR, and Unicode's line and paragraph separators. */
const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/gu;

/**
 * The lines of a text in order, each trimmed of surrounding white space (a BOM is white space too).
 * Blank lines are in, as empty spans at their place.
 */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const found of text.matchAll(LINE_BREAK)) {
    lines.push(trimmed(text, from, found.index));
    from = found.index + found[0].length;
  }
  lines.push(trimmed(text, from, text.length));
  return lines;
}

function trimmed(text: string, from: number, to: number): Line {
  const { start, end } = trimSpan(text, { start: from, end: to });
  return { start, end, blank: start === end };
}

/** The span without the white space at its ends; an empty span at its start where there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return { start, end };
}

/** White space, and the marks of writing direction, which stand at the ends of lines as white space does. */
const OTHER_SPACE = /[\s\u200B\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/u;

function isSpace(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return unit >= 0x85 && OTHER_SPACE.test(text.charAt(index));
}
