import type { NameWord, Sentence } from './article-words.ts';
import { acts, type WordRange } from './context.ts';
import type { ActorCues } from './actor-cues.ts';

const AND = new Set(['and', 'y', 'e', 'o', 'or', 'ou', 'u']);

/** Between a verb and the state it is addressed to: "acusó a Turquía", "acusou a Turquia", "accused the …". */
const DATIVE = new Set(['a', 'al', 'ao', 'aos', 'to', 'the', 'o', 'os', 'la', 'el', 'los']);

/**
 * Whether the name of a country or a capital stands for its state here: it does something, something is done to it by
 * way of diplomacy or war, or it is one of two parties. As a location it is a place.
 */
export function standsForState(sentence: Sentence, range: WordRange, cues: ActorCues): boolean {
  const { words } = sentence;
  const first = firstOfPair(words, range.from, cues);
  if (isAddressed(words, first, cues) || isParty(words, first, cues)) return true;
  const before = words[first - 1]?.folded ?? '';
  if (cues.locatives.has(before) || cues.agentives.has(before)) return false;
  const next = words[range.to + 1];
  if (words[range.to]?.possessive) {
    return [next, words[range.to + 2]].some((word) => word !== undefined && denotesRule(word, cues));
  }
  if (next?.folded === 'ally' || acts(sentence, range, cues)) return true;
  if (first < range.from) return mayBeVerb(next, cues);
  const second = secondOfPair(words, range.to, cues);
  return second !== null && (acts(sentence, second, cues) || mayBeVerb(words[second.to + 1], cues));
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
    const passes =
      word.capital || word.text === ',' || AND.has(word.folded) || cues.articles.has(word.folded);
    if (!passes) return false;
  }
  return false;
}

/** After two subjects the verb is in the plural, of whatever form: "Ankara and Moscow press for", "Siria y Jordania pactan". */
function mayBeVerb(word: NameWord | undefined, cues: ActorCues): boolean {
  return (
    word?.kind === 'word' &&
    !word.capital &&
    !cues.functionWords.has(word.folded) &&
    !(word.folded in cues.groupNouns)
  );
}

/** The index of the first word of "Ankara and" before a name, or of the name itself. */
function firstOfPair(words: readonly NameWord[], from: number, cues: ActorCues): number {
  let at = from - 1;
  if (cues.articles.has(words[at]?.folded ?? '')) at--;
  if (!AND.has(words[at]?.folded ?? '') || !words[at - 1]?.capital) return from;
  at--;
  while (words[at - 1]?.capital && words[at]?.joined) at--;
  return cues.articles.has(words[at - 1]?.folded ?? '') ? at - 1 : at;
}

/** The name that "and" joins to one that ends at `to`. */
function secondOfPair(words: readonly NameWord[], to: number, cues: ActorCues): WordRange | null {
  if (!AND.has(words[to + 1]?.folded ?? '')) return null;
  const from = to + (cues.articles.has(words[to + 2]?.folded ?? '') ? 3 : 2);
  if (!words[from]?.capital) return null;
  let end = from;
  while (words[end + 1]?.capital && words[end + 1]?.joined) end++;
  return { from, to: end };
}
