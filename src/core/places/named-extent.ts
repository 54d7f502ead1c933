import type { Lang } from '../language/language.ts';
import type { Span } from '../text/span.ts';
import { PLACE_NOUNS } from './place-nouns.ts';

/** How much of the text beside a name is looked at, in UTF-16 code units. */
const BESIDE = 48;

/** What the nouns beside a name say that it covers; null where they say nothing. */
export function namedExtent(text: string, { start, end }: Span, language: Lang): 'region' | 'place' | null {
  const nouns = PLACE_NOUNS[language];
  const before = text.slice(Math.max(0, start - BESIDE), start).replace(/\s+/gu, ' ');
  const after = text.slice(end, end + BESIDE);
  if (nouns.regionAfter?.test(after) || nouns.regionBefore.test(before)) return 'region';
  if (nouns.townAfter?.test(after) || nouns.townBefore.test(before)) return 'place';
  return null;
}
