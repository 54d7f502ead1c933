import type { Span } from '../../core/text/span.ts';
import type { InContext } from '../../rpc/panels.ts';

/** How much of the text stands on each side of the words, in UTF-16 units at most. */
const SIDE = 60;

/** White space is gathered into one space, so somewhat more is read than is shown. */
const READ = 2 * SIDE;

/**
 * The words of a span between the words around them, all on one line. What is cut off is cut between words and
 * marked by an ellipsis; nothing is taken from beyond `within` (the paragraph).
 *
 * @param span, within half-open UTF-16 offsets into `text`
 */
export function inContext(text: string, { start, end }: Span, within: Span): InContext {
  const from = Math.max(within.start, start - READ);
  const to = Math.min(within.end, end + READ);
  return {
    start,
    end,
    before: ending(onOneLine(text.slice(from, start)).trimStart(), from > within.start),
    text: onOneLine(text.slice(start, end)),
    after: beginning(onOneLine(text.slice(end, to)).trimEnd(), to < within.end),
  };
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** The last words: `…a ceasefire began in `. */
function ending(text: string, isCut: boolean): string {
  if (!isCut && text.length <= SIDE) return text;
  return `…${text.slice(-SIDE).replace(/^(?:[^\s]{0,40}\s|[\uDC00-\uDFFF])/u, '')}`;
}

/** The first words: ` and held for…`. */
function beginning(text: string, isCut: boolean): string {
  if (!isCut && text.length <= SIDE) return text;
  return `${text.slice(0, SIDE).replace(/(?:\s[^\s]{0,40}|[\uD800-\uDBFF])$/u, '')}…`;
}
