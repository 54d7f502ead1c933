import { isLang, type Passage } from '../language/language.ts';
import { sentencesOf } from '../text/sentences.ts';
import { trimSpan } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { Paragraph, ParagraphKind } from './article.ts';

/** No passage is longer than this, in UTF-16 units: grammars grow faster than linear on long strings. */
export const PASSAGE_LIMIT = 20_000;

/** A byline names somebody who does not act; boilerplate is another text altogether. */
const READABLE: ReadonlySet<ParagraphKind> = new Set(['title', 'heading', 'caption', 'dateline', 'body']);

/** The stretches of a text that are read for names and dates: each at most a paragraph, in a language that is read. */
export function passagesOf(text: string, paragraphs: readonly Paragraph[]): readonly Passage[] {
  return paragraphs.flatMap(({ start, end, kind, language }) =>
    READABLE.has(kind) && isLang(language)
      ? cut(text, { start, end }).map((span) => ({ ...span, language }))
      : [],
  );
}

/** Cuts what is too long where a sentence ends, else at white space, else (never inside a pair) at the limit. */
function cut(text: string, span: Span): readonly Span[] {
  if (span.end - span.start <= PASSAGE_LIMIT) return [span];
  const pieces: Span[] = [];
  let open: Span | null = null;
  for (const sentence of sentencesOf(text, span).flatMap((long) => cutAtSpaces(text, long))) {
    if (open && sentence.end - open.start <= PASSAGE_LIMIT) open = { start: open.start, end: sentence.end };
    else {
      if (open) pieces.push(open);
      open = sentence;
    }
  }
  if (open) pieces.push(open);
  return pieces;
}

function cutAtSpaces(text: string, span: Span): readonly Span[] {
  const pieces: Span[] = [];
  let { start } = span;
  while (span.end - start > PASSAGE_LIMIT) {
    const end = lastSpace(text, start, start + PASSAGE_LIMIT);
    pieces.push(trimSpan(text, { start, end }));
    start = trimSpan(text, { start: end, end: span.end }).start;
  }
  pieces.push({ start, end: span.end });
  return pieces.filter((piece) => piece.start < piece.end);
}

function lastSpace(text: string, start: number, limit: number): number {
  for (let end = limit; end > start; end--) {
    if (/\s/u.test(text.charAt(end))) return end;
  }
  const splitsPair =
    /[\uDC00-\uDFFF]/.test(text.charAt(limit)) && /[\uD800-\uDBFF]/.test(text.charAt(limit - 1));
  return splitsPair ? limit - 1 : limit;
}
