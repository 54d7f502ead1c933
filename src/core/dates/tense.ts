import type { TenseCues } from './lexicon.ts';
import type { TimeToken } from './time-tokens.ts';

/** How far from an expression a verb is looked for, in tokens. */
const REACH = 14;

/**
 * What the verbs around an expression say: the nearest cue of the same sentence decides. A heuristic, no parse:
 * null where no cue is near.
 */
export function tenseAround(
  tokens: readonly TimeToken[],
  from: number,
  to: number,
  cues: TenseCues,
): 'past' | 'future' | null {
  // The article may be fused with another preposition and so stand outside: "até à [meia-noite]".
  const article = /^(?:à|ao|a|o|el|la|the)$/u.test(tokens[from - 1]?.norm ?? '');
  const before = tokens[from - (article ? 2 : 1)]?.norm ?? '';
  if (cues.futureBefore.includes(before)) return 'future';
  if (cues.pastBefore.includes(before)) return 'past';
  let [left, right] = [from - 1, to];
  for (let step = 0; step < REACH; step++) {
    if (left >= 0 && endsSentence(tokens, left)) left = -1;
    if (endsSentence(tokens, right) || cues.clauses.includes(tokens[right]?.norm ?? ''))
      right = tokens.length;
    const found = tenseOf(tokens[left], cues) ?? tenseOf(tokens[right], cues);
    if (found) return found;
    if (left >= 0) left--;
    right++;
  }
  return null;
}

/** The tense that a word gives away by itself; null for most. */
export function tenseOf(token: TimeToken | undefined, cues: TenseCues): 'past' | 'future' | null {
  if (token?.kind !== 'word') return null;
  const { norm } = token;
  if (cues.future.includes(norm)) return 'future';
  if (cues.past.includes(norm)) return 'past';
  if (token.capital) return null;
  const ends = (ending: string): boolean => norm.length > ending.length + 1 && norm.endsWith(ending);
  if (cues.futureEndings.some(ends)) return 'future';
  return cues.pastEndings.some(ends) ? 'past' : null;
}

/** A stop before a capital, or a mark that ends a sentence in any case. */
function endsSentence(tokens: readonly TimeToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark') return false;
  if (';!?'.includes(token.norm)) return true;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return (
    token.norm === '.' && after?.capital === true && after.start > token.end && (before?.norm.length ?? 0) > 3
  );
}

/** Whether a sentence ends somewhere in a stretch of tokens. */
export function sentenceEndsWithin(tokens: readonly TimeToken[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (endsSentence(tokens, at)) return true;
  return false;
}
