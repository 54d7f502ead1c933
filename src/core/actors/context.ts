import type { Span } from '../text/span.ts';
import type { NameWord, Sentence } from './article-words.ts';
import type { ActorCues } from './cues.ts';

/** The indices of the first and the last word that a span covers in its sentence. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Where a span's words lie in its sentence. */
export function rangeOf(words: readonly NameWord[], span: Span): WordRange {
  const from = words.findIndex(({ end }) => end > span.start);
  let to = from;
  while (to + 1 < words.length && (words[to + 1]?.start ?? Infinity) < span.end) to++;
  return { from, to };
}

/** Whether the name in this range does or says something: it stands before a verb, or beside one of saying. */
export function acts({ words }: Sentence, { from, to }: WordRange, cues: ActorCues): boolean {
  const next = afterAside(words, to);
  if (next && !words[to]?.possessive && cues.verb.test(next.text)) return true;
  if (next && cues.speech.has(next.folded)) return true;
  const before = words[from - 1];
  const earlier = words[from - 2];
  const skipped = before && cues.articles.has(before.folded) ? earlier : before;
  if (skipped && cues.speech.has(skipped.folded)) return true;
  return isSource(words, from, cues);
}

/** The word after a name, over "(ABC)" and over an apposition between commas or dashes of a few words. */
function afterAside(words: readonly NameWord[], to: number): NameWord | undefined {
  const next = words[to + 1];
  const closing = next?.text === '(' ? ')' : next && /^[,–—]$/u.test(next.text) ? next.text : null;
  if (closing === null) return next;
  const close = words.findIndex(({ text }, index) => index > to + 1 && text === closing);
  return close > 0 && close - to <= 12 ? words[close + 1] : undefined;
}

function isSource(words: readonly NameWord[], from: number, cues: ActorCues): boolean {
  const before = words
    .slice(Math.max(0, from - 4), from)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
  return (
    cues.sources.some((source) => before.endsWith(source) || before.endsWith(`${source} the`)) ||
    [...cues.articles].some((article) =>
      cues.sources.some((source) => before.endsWith(`${source} ${article}`)),
    )
  );
}
