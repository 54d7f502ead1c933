import type { NameWord, Sentence } from './article-words.ts';
import { acts, type WordRange } from './context.ts';
import type { ActorCues } from './cues.ts';

const AND = new Set(['and', 'y', 'e', 'o', 'or', 'ou', 'u', ',']);

/** Between a verb and the state it is addressed to: "acusó a Turquía", "acusou a Turquia", "accused Turkey". */
const DATIVE = new Set(['a', 'al', 'ao', 'aos', 'to', 'the', 'o', 'os', 'la', 'el', 'los']);

/**
 * Whether the name of a country or a capital stands for its state here: it does something, something is done to it by
 * way of diplomacy or war, or it is one of two parties. As a location it is a place.
 */
export function standsForState(sentence: Sentence, range: WordRange, cues: ActorCues): boolean {
  const { words } = sentence;
  const { from, to } = range;
  if (isAddressed(words, from, cues) || isParty(words, from, cues)) return true;
  const before = words[from - 1];
  if (before && cues.locatives.has(before.folded)) return false;
  const next = words[to + 1];
  if (words[to]?.possessive) {
    return (
      next !== undefined &&
      [next, words[to + 2]].some((word) => word !== undefined && denotesRule(word, cues))
    );
  }
  if (next?.kind === 'word' && cues.groupNouns[next.folded] === undefined && next.folded === 'ally')
    return true;
  return (
    acts(sentence, range, cues) ||
    (joinedByAnd(words, to, cues) && standsForState(sentence, after(words, to, cues), cues))
  );
}

/** "Turkey's prime minister", "Syria's army": what a state has. */
function denotesRule({ folded }: NameWord, cues: ActorCues): boolean {
  return cues.offices.has(folded) || folded in cues.institutions;
}

function isAddressed(words: readonly NameWord[], from: number, cues: ActorCues): boolean {
  let at = from - 1;
  while (DATIVE.has(words[at]?.folded ?? '') && from - at <= 2) at--;
  return cues.addressing.has(words[at]?.folded ?? '');
}

/** "between Russia and Turkey", "brokered by the United States and Russia", "un acuerdo entre Irán y Siria". */
function isParty(words: readonly NameWord[], from: number, cues: ActorCues): boolean {
  for (let at = from - 1; at >= 0 && from - at <= 9; at--) {
    const word = words[at];
    if (!word) return false;
    if (cues.agentives.has(word.folded)) return !cues.placeNouns.has(words[at - 1]?.folded ?? '');
    const passes = word.capital || AND.has(word.folded) || cues.articles.has(word.folded);
    if (!passes) return false;
  }
  return false;
}

/** Whether "and" and another name follow: what the second one does, both do. */
function joinedByAnd(words: readonly NameWord[], to: number, cues: ActorCues): boolean {
  const and = words[to + 1];
  if (!and || !AND.has(and.folded) || and.text === ',') return false;
  return words[after(words, to, cues).from]?.capital === true;
}

function after(words: readonly NameWord[], to: number, cues: ActorCues): WordRange {
  const article = cues.articles.has(words[to + 2]?.folded ?? '');
  const from = to + (article ? 3 : 2);
  let end = from;
  while (words[end + 1]?.capital && words[end + 1]?.joined) end++;
  return { from, to: end };
}
