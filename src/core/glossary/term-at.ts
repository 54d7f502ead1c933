import type { Lang } from '../language/language.ts';
import type { Glossary, TermMatch } from './glossary.ts';

/** How far from the offset the search reaches, in UTF-16 units: longer than any term, short enough for a hover. */
const REACH = 500;

/**
 * The term that covers an offset (or ends at it), for a hover: the longest one, and null where there is none. Only the
 * neighbourhood is read, whatever the length of the text.
 *
 * @param offset UTF-16 index into `text`
 */
export function termAt(glossary: Glossary, text: string, offset: number, language?: Lang): TermMatch | null {
  const covering = glossary
    .find(text, windowAround(text, offset), language)
    .filter((match) => match.start <= offset && offset <= match.end);
  return covering.find((match) => offset < match.end) ?? covering[0] ?? null;
}

/** The offset's line and its neighbours, cut between words where they are long. */
function windowAround(text: string, offset: number): { readonly start: number; readonly end: number } {
  let start = Math.max(0, offset - REACH);
  const before = text.slice(start, offset);
  const paragraph = Math.max(before.lastIndexOf('\n\n'), before.lastIndexOf('\n\r\n'));
  if (paragraph >= 0) start += paragraph;
  else if (start > 0) start += /^[\p{L}\p{M}\p{N}]*/u.exec(before)?.[0].length ?? 0;

  let end = Math.min(text.length, offset + REACH);
  const after = text.slice(offset, end);
  if (end < text.length) end -= /[\p{L}\p{M}\p{N}]{0,64}$/u.exec(after)?.[0].length ?? 0;
  return { start, end: Math.max(end, offset) };
}
