import { opensSentence, type NameWord, type Sentence } from './article-words.ts';
import { acts, type WordRange } from './context.ts';
import type { ActorCues } from './actor-cues.ts';

const AND = new Set(['and', 'y', 'e', 'o', 'or', 'ou', 'u']);

/** Between a verb and the state it is addressed to: "acusó a Turquía", "acusou a Turquia", "accused the …". */
const DATIVE = new Set('a al ao aos à to the o os la el los on against contra'.split(' '));

/**
 * Whether the name of a country or a capital stands for its state here: it does something, something is done to it by
 * way of diplomacy or war, or it is one of two parties. As a location it is a place.
 */
export function standsForState(sentence: Sentence, range: WordRange, cues: ActorCues): boolean {
  const { words } = sentence;
  const next = words[range.to + 1];
  if (words[range.to]?.possessive) {
    return [next, words[range.to + 2]].some((word) => word !== undefined && denotesRule(word, cues));
  }
  const first = firstOfPair(words, range.from, cues);
  if (isAddressed(words, first, cues) || isParty(words, first, cues)) return true;
  if (isCalledPlace(words, range.to + 1, cues)) return false;
  if (follows(words, first, cues) || isOneOfThings(words, range.from)) return false;
  if (next?.folded === 'ally' || acts(sentence, range, cues)) return true;
  if (first < range.from) return mayBeVerb(next, cues);
  if (isSubject(words, first, cues) && next?.joined === true && isFinite(next, cues)) return true;
  const second = secondOfPair(words, range.to, cues);
  return second !== null && (acts(sentence, second, cues) || mayBeVerb(words[second.to + 1], cues));
}

const COPULAS = new Set('is was es era fue e foi'.split(' '));

/** "Santiago is a city of hills", "Lima era una ciudad". */
function isCalledPlace(words: readonly NameWord[], copula: number, cues: ActorCues): boolean {
  if (!COPULAS.has(words[copula]?.folded ?? '')) return false;
  return words
    .slice(copula + 1, copula + 4)
    .some(({ folded }) => cues.placeNouns.has(folded) || cues.towns.has(folded));
}

/** Whether a preposition stands before: "for Syria, the envoy said", "de la Argentina". */
function follows(words: readonly NameWord[], first: number, cues: ActorCues): boolean {
  let at = first - 1;
  while (cues.articles.has(words[at]?.folded ?? '') && !cues.particles.has(words[at]?.folded ?? '')) at--;
  const before = words[at];
  if (words[first - 1]?.text.toLowerCase() === 'à') return true;
  if (before?.kind !== 'word' || AND.has(before.folded) || cues.articles.has(before.folded)) return false;
  return (
    cues.locatives.has(before.folded) || cues.agentives.has(before.folded) || cues.links.has(before.folded)
  );
}

/** "entre a costa e [Chipre]", "between the coast and [Cyprus]": the second of two of which the first is no name. */
function isOneOfThings(words: readonly NameWord[], from: number): boolean {
  if (!AND.has(words[from - 1]?.folded ?? '')) return false;
  for (let at = from - 2; at >= 0 && from - at <= 8; at--) {
    const word = words[at];
    if (word?.kind !== 'word') return false;
    if (BETWEEN.has(word.folded)) return true;
  }
  return false;
}

const BETWEEN = new Set(['between', 'entre']);

/** Whether nothing but an article stands between a name and what opens the sentence or the clause. */
function isSubject(words: readonly NameWord[], first: number, cues: ActorCues): boolean {
  const at = cues.articles.has(words[first - 1]?.folded ?? '') ? first - 1 : first;
  const before = words[at - 1];
  return (
    opensSentence(words, at) ||
    before?.text === ',' ||
    before?.text === ';' ||
    OPENERS.has(before?.folded ?? '') ||
    joinsClause(words, at - 1)
  );
}

/** "… do orçamento e Planalto fala em chantagem": "and" after what is no name. */
function joinsClause(words: readonly NameWord[], and: number): boolean {
  const before = words[and - 1];
  return AND.has(words[and]?.folded ?? '') && before?.kind === 'word' && !before.capital;
}

/** What a clause opens with: "que Brasil acepta", "while Peru waits". */
const OPENERS = new Set(
  'que porque mientras si aunque pero mas enquanto se embora that while because if but as'.split(' '),
);

/** Whether a word after a subject has the form of a verb in the present. */
function isFinite({ text, folded, kind }: NameWord, cues: ActorCues): boolean {
  return (
    kind === 'word' &&
    cues.presentVerb.test(text) &&
    !cues.functionWords.has(folded) &&
    !cues.placeNouns.has(folded) &&
    !(folded in cues.groupNouns)
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
