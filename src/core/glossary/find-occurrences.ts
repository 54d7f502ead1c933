import type { Lang } from '../language/language.ts';
import type { Span } from '../text/span.ts';
import type { Glossary } from './glossary.ts';

/** A blank line: no term runs over one. */
const BLANK = /(?<=\n)[^\S\n]*\r?\n/gu;

/**
 * Where a text names some entries, under whatever name: the terms whose likeliest sense is one of them, in order. For a
 * text of which nothing is known; in an article that was read the mentions say more.
 *
 * @param ids of the entries
 */
export function findOccurrences(
  glossary: Glossary,
  text: string,
  ids: readonly string[],
  language?: Lang,
): readonly Span[] {
  const wanted = new Set(ids);
  const ends = [...Array.from(text.matchAll(BLANK), ({ index }) => index), text.length];
  return ends.flatMap((end, at) =>
    glossary
      .find(text, { start: ends[at - 1] ?? 0, end }, language)
      .filter(({ senses: [first] }) => first && wanted.has(first.concept.id))
      .map(({ start, end: to }) => ({ start, end: to })),
  );
}
