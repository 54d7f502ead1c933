import type { Mention } from '../../core/actors/mention.ts';
import type { Span } from '../../core/text/span.ts';

/**
 * The mention after or before a selection, round the end of the article.
 *
 * @param mentions in any order
 * @param from the selection, UTF-16 offsets
 * @param entity whose mentions; null for everybody's
 */
export function mentionFrom(
  mentions: readonly Mention[],
  from: Span,
  direction: 'next' | 'previous',
  entity: string | null,
): Mention | undefined {
  const stops = mentions
    .filter((mention) => entity === null || mention.entity === entity)
    .sort((a, b) => a.start - b.start);
  if (direction === 'next') return stops.find(({ start }) => start > from.start) ?? stops[0];
  return stops.findLast(({ start }) => start < from.start) ?? stops.at(-1);
}

/** The mention that a selection stands in: a caret at either end of the name is in it. */
export function mentionAt(mentions: readonly Mention[], { start, end }: Span): Mention | undefined {
  return mentions.find((mention) => mention.start <= start && end <= mention.end);
}
