import { contains, type Span } from '../../core/text/span.ts';

/**
 * The paragraph that a span stands in, else the span itself. The search halves the list at each step: a long article
 * has thousands of both.
 *
 * @param paragraphs in order, without overlaps
 */
export function paragraphAround(paragraphs: readonly Span[], span: Span): Span {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.end ?? 0) < span.end) low = middle + 1;
    else high = middle;
  }
  const paragraph = paragraphs[low];
  return paragraph && contains(paragraph, span) ? paragraph : span;
}
