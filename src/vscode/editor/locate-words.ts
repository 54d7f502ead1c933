import type { Span } from '../../core/text/span.ts';

/**
 * Where words stand that once stood at `start`: there if they still do, else at the nearest place, and null where the
 * text has lost them. Linear in the length of the text.
 *
 * @param start UTF-16 offset at which the words stood
 */
export function locateWords(text: string, words: string, start: number): Span | null {
  if (words === '') return null;
  if (text.startsWith(words, start)) return { start, end: start + words.length };
  const before = text.lastIndexOf(words, start);
  const after = text.indexOf(words, start);
  if (before < 0 && after < 0) return null;
  const isBefore = after < 0 || (before >= 0 && start - before <= after - start);
  const nearest = isBefore ? before : after;
  return { start: nearest, end: nearest + words.length };
}
