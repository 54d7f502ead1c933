import type { Span } from './span.ts';

/**
 * Traces of a wrong decoding: the replacement character (Windows-1252 read as UTF-8: "cami�n"), or a UTF-8 pair
 * read as Windows-1252 ("camiÃ³n", "Ãngel", "â€œ"), which no word of the three languages contains.
 */
const TRACE =
  /\uFFFD|[ÃÂ][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC]|â€[\u0080-\u02DC\u2018-\u203A\u20AC\u2122]/u;

/** The first place where the text shows that it was decoded wrongly, or null. */
export function doubtfulEncoding(text: string): Span | null {
  const found = TRACE.exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}
