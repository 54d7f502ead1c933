import type { Span } from '../../core/text/span.ts';

/** A stretch of a text that gives way to another one: offsets into the text before the change, in UTF-16 units. */
export interface TextChange {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/**
 * Where spans stand after a text was changed, as VS Code moves decorations that do not grow at their ends. Null where
 * a change touched one of them: what became of that is for the editor to say.
 *
 * @param changes one after the other, as VS Code reports them
 */
export function movedSpans(spans: readonly Span[], changes: readonly TextChange[]): readonly Span[] | null {
  let moved = spans;
  for (const { rangeOffset: from, rangeLength, text } of changes) {
    const to = from + rangeLength;
    const delta = text.length - rangeLength;
    if (moved.some(({ start, end }) => start < to && from < end)) return null;
    moved = moved.map((span) =>
      span.start >= to ? { start: span.start + delta, end: span.end + delta } : span,
    );
  }
  return moved;
}

/** Whether two lists have the same spans in the same order. */
export function areSameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(({ start, end }, i) => start === b[i]?.start && end === b[i].end);
}
