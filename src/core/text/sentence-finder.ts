import { holding } from './holding.ts';
import { sentencesOf } from './sentences.ts';
import type { Span } from './span.ts';

/** What is longer, in UTF-16 units, is no sentence of the press but a text without stops: only what is near counts. */
const LONGEST = 1000;

/**
 * Finds the sentence that a span stands in; a span that runs over several, or over none, gets its paragraph or itself.
 * Each paragraph is parted into sentences once, when it is first asked for. None is longer than some thousand units, so
 * that a line of a megabyte with thousands of spans stays cheap.
 *
 * @param paragraphs in order, without overlaps; half-open UTF-16 offsets into `text`
 */
export function sentenceFinder(text: string, paragraphs: readonly Span[]): (span: Span) => Span {
  const parted = new Map<Span, readonly Span[]>();
  return (span) => {
    const paragraph = holding(paragraphs, span);
    if (!paragraph) return span;
    const sentences = parted.get(paragraph) ?? sentencesOf(text, paragraph);
    parted.set(paragraph, sentences);
    return near(text, holding(sentences, span) ?? paragraph, span);
  };
}

/** The part of a long stretch around a span, cut at white space. */
function near(text: string, whole: Span, span: Span): Span {
  if (whole.end - whole.start <= LONGEST) return whole;
  const from = Math.max(whole.start, span.start - LONGEST / 2);
  const to = Math.min(whole.end, span.end + LONGEST / 2);
  const head = from === whole.start ? -1 : text.slice(from, span.start).search(/\s/u);
  const tail = to === whole.end ? -1 : text.slice(span.end, to).search(/\s\S*$/u);
  return { start: head < 0 ? from : from + head + 1, end: tail < 0 ? to : span.end + tail };
}
