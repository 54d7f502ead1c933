import { holding } from './holding.ts';
import { sentencesOf } from './sentences.ts';
import type { Span } from './span.ts';

/**
 * Finds the sentence that a span stands in; a span that runs over several, or over none, gets its paragraph or itself.
 * Each paragraph is parted into sentences once, when it is first asked for.
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
    return holding(sentences, span) ?? paragraph;
  };
}
