/**
 * A half-open range of UTF-16 code units, `text.slice(start, end)`, in the text as it was given.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the words it covers: `text` is always the article's own slice. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The span with the words it covers. */
export function withText(text: string, { start, end }: Span): TextSpan {
  return { start, end, text: text.slice(start, end) };
}
