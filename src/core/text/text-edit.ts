import type { Span } from './span.ts';

/** A stretch of a text and what is to stand there instead. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/** The text after edits, which must not overlap; of two at one place the first comes first. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const inOrder = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let done = '';
  let at = 0;
  for (const { start, end, newText } of inOrder) {
    done += text.slice(at, start) + newText;
    at = end;
  }
  return done + text.slice(at);
}
