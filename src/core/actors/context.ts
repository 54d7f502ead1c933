import type { Span } from '../text/span.ts';
import type { NameWord, Sentence } from './article-words.ts';
import type { ActorCues } from './actor-cues.ts';

/** The indices of the first and the last word that a span covers in its sentence. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Where a span's words lie in its sentence. */
export function rangeOf(words: readonly NameWord[], span: Span): WordRange {
  let [from, high] = [0, words.length];
  while (from < high) {
    const middle = (from + high) >> 1;
    if ((words[middle]?.end ?? Infinity) > span.start) high = middle;
    else from = middle + 1;
  }
  let to = from;
  while (to + 1 < words.length && (words[to + 1]?.start ?? Infinity) < span.end) to++;
  return { from, to };
}

/** Whether the name in this range does or says something: it stands before a verb, or beside one of saying. */
export function acts({ words }: Sentence, { from, to }: WordRange, cues: ActorCues): boolean {
  const { next, relative } = afterAsides(words, to, cues);
  const verb = next !== undefined && (cues.verb.test(next.text) || cues.speech.has(next.folded));
  if (next && !words[to]?.possessive && (verb || (relative && !cues.functionWords.has(next.folded))))
    return true;
  let before = from - 1;
  while (stands(words[before], cues.articles) || stands(words[before], cues.offices)) before--;
  return (
    stands(words[before], cues.speech) ||
    (before > 0 && stands(words[before], cues.agents)) ||
    isSource(words, from, cues)
  );
}

function stands(word: NameWord | undefined, among: ReadonlySet<string>): boolean {
  return word !== undefined && among.has(word.folded);
}

const RELATIVE = new Set(['que', 'which', 'who', 'quien', 'quem']);

/** How many parentheses and appositions may stand between a name and its verb, and how long each may be in words. */
const ASIDES = 3;
const ASIDE_LENGTH = 14;

/** The word after a name, over "(ABC)", appositions between commas or dashes, and ", which". */
function afterAsides(
  words: readonly NameWord[],
  to: number,
  cues: ActorCues,
): { readonly next: NameWord | undefined; readonly relative: boolean } {
  let at = to + 1;
  for (let asides = 0; asides < ASIDES; asides++) {
    const mark = words[at]?.text ?? '';
    if (/^[“"«*_]$/u.test(mark)) {
      at++;
    } else if (mark === ',' && stands(words[at + 1], RELATIVE)) {
      return { next: words[at + 2], relative: true };
    } else if (OF.has(mark)) {
      const end = complementEnd(words, at, cues);
      if (end === null) break;
      at = end;
    } else if (/^[(,–—]$/u.test(mark)) {
      const close = closingAt(words, at, mark === '(' ? ')' : mark);
      if (close === null) break;
      at = close + 1;
    } else break;
  }
  return { next: words[at], relative: false };
}

const OF = new Set(['of', 'de', 'del', 'do', 'da', 'dos', 'das']);

/** The index after "of the Free Idlib group": a small word, then a name with an article before and a noun behind. */
function complementEnd(words: readonly NameWord[], of: number, cues: ActorCues): number | null {
  let at = of + 1;
  while (stands(words[at], cues.articles) || (words[at]?.folded ?? '') in cues.groupNouns) at++;
  if (!words[at]?.capital) return null;
  while (words[at]?.capital || (words[at + 1]?.capital && stands(words[at], cues.particles))) at++;
  while (
    words[at]?.kind === 'word' &&
    ((words[at]?.folded ?? '') in cues.groupNouns || words[at + 1]?.folded === 'group')
  )
    at++;
  return at;
}

function closingAt(words: readonly NameWord[], open: number, mark: string): number | null {
  for (let at = open + 1; at < words.length && at - open <= ASIDE_LENGTH; at++)
    if (words[at]?.text === mark) return at;
  return null;
}

/** Whether what introduces a source stands before a name: "according to", "segundo o". */
export function isSource(words: readonly NameWord[], from: number, cues: ActorCues): boolean {
  let at = from - 1;
  if (cues.articles.has(words[at]?.folded ?? '')) at--;
  const before = words
    .slice(Math.max(0, at - 2), at + 1)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
  return cues.sources.some((source) => before === source || before.endsWith(` ${source}`));
}
