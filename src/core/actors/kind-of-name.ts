import type { Kind } from '../glossary/kind.ts';
import { opensLine, type NameWord } from './article-words.ts';
import type { WordRange } from './context.ts';
import type { ActorCues } from './actor-cues.ts';

/** What a name by its capitals names, and whether a cue says so. */
export interface NameKind {
  readonly kind: Kind;
  readonly sure: boolean;
  readonly dependent?: boolean;
}

/** "U.S.-backed", "U.N. -supported": an adjective. */
export const HYPHENED = /^\s?-\p{Ll}/u;

/** The kind of a name of no glossary, from its words and its neighbours; null where it is none. */
export function kindOf(
  words: readonly NameWord[],
  { from, to }: WordRange,
  cues: ActorCues,
  { hasOffice, does }: { readonly hasOffice: boolean; readonly does: boolean },
): NameKind | null {
  const covered = words.slice(from, to + 1);
  const [first] = covered;
  const last = covered.at(-1);
  const [before, next] = [words[from - 1], words[to + 1]];
  if (!first || !last) return null;
  if (isDateline(words, { from, to }, cues)) return { kind: 'place', sure: true };
  if (covered.length === 1) {
    const head = cues.heads[first.folded];
    if (head !== undefined && !first.shouted) return { kind: head, sure: false, dependent: true };
    if (cues.offices.has(first.folded)) return null;
  } else {
    const head = headKind(words, { from, to }, cues);
    if (head !== undefined) return { kind: head, sure: true };
  }
  if (hasOffice || (before && cues.honorifics.has(before.folded))) return { kind: 'person', sure: true };
  if (covered.length > 1 && cues.givenNames.has(first.folded)) return { kind: 'person', sure: true };
  const group = groupNoun(before, cues) ?? (cues.institutionFirst ? undefined : groupNoun(next, cues));
  if (group !== undefined) return { kind: group, sure: true };
  if (isPlaced(words, { from, to }, cues)) return { kind: 'place', sure: true };
  if (covered.every(({ shouted, capital }) => shouted || !capital)) {
    return { kind: 'organisation', sure: covered.length === 1 && first.text.length <= 8 };
  }
  if (covered.length > 1 && cues.placeOpenings.has(first.folded)) return { kind: 'place', sure: false };
  if (covered.some(({ capital, folded }) => !capital && !cues.particles.has(folded)))
    return { kind: 'organisation', sure: false };
  const spoken = [before, next].some((word) => word !== undefined && cues.speech.has(word.folded));
  if (spoken && covered.length <= 4) return { kind: 'person', sure: true };
  if (before && !does && isLocated(before, covered.length, cues)) return { kind: 'place', sure: false };
  return { kind: before && hasArticle(before, cues) ? 'organisation' : 'person', sure: false };
}

/** "in Tamruk", "de Tamruk", "no Tamruk"; of two words only after what means nothing else: not "textos de Ana Prado". */
function isLocated({ folded }: NameWord, length: number, cues: ActorCues): boolean {
  if (!cues.locatives.has(folded) || length > 2) return false;
  if (cues.fusedArticles.has(folded)) return length === 1 && !cues.particles.has(folded);
  return length === 1 || !(cues.particles.has(folded) || cues.links.has(folded)) || folded === 'in';
}

/** Persons take no article in print, nor one fused with a preposition: "the Ledger", "el Hogar", "da Unifil". */
function hasArticle({ folded }: NameWord, cues: ActorCues): boolean {
  return cues.articles.has(folded) || cues.fusedArticles.has(folded);
}

/** ", 3 May", ", 12 jun 2023", ", 3 de maio", ", lunes"; an age is no day: "Pedro Ivo, 63, professor". */
function isDay(words: readonly NameWord[], comma: number, cues: ActorCues): boolean {
  if (words[comma]?.text !== ',') return false;
  const [first, second, third] = words.slice(comma + 1, comma + 4);
  if (first?.kind === 'number') return isMonth(second?.folded === 'de' ? third : second, cues);
  return first !== undefined && cues.calendar.has(first.folded);
}

function isMonth(word: NameWord | undefined, cues: ActorCues): boolean {
  const name = word?.kind === 'word' ? word.folded : '';
  return (
    name.length > 2 && (cues.calendar.has(name) || [...cues.calendar].some((month) => month.startsWith(name)))
  );
}

/** "BEIRUT, 3 May 2018 (Agency) —", "LISBOA (Agência) —": the place that opens a report. */
export function isDateline(words: readonly NameWord[], { from, to }: WordRange, cues: ActorCues): boolean {
  if (!opensLine(words, from) || to - from > 3) return false;
  const [mark, after] = [words[to + 1], words[to + 2]];
  const shouted = words.slice(from, to + 1).every((word) => word.shouted);
  if (mark?.text === ',') return isDay(words, to + 1, cues);
  if (shouted && /^[(—–-]$/u.test(mark?.text ?? '')) return true;
  // "Culiacán — Dos reporteros": a dash between spaces; "Cúcuta (Colombia), 12 jun 2023".
  if (/^[—–]$/u.test(mark?.text ?? '')) return mark?.joined === true && after?.joined === true;
  const close = words.findIndex(({ text }) => text === ')');
  return mark?.text === '(' && close > to && close - to <= 5 && isDay(words, close + 1, cues);
}

/** The kind that the head word of a name of several words tells: "Cedar [Brigade]", "[Brigada] Cedro". */
export function headKind(
  words: readonly NameWord[],
  { from, to }: WordRange,
  cues: ActorCues,
): Kind | undefined {
  if (from === to) return undefined;
  const covered = words.slice(from, to + 1);
  return headOf(cues.institutionFirst ? covered[0] : covered.at(-1), cues) ?? headBeforeLink(covered, cues);
}

function headOf(word: NameWord | undefined, cues: ActorCues): Kind | undefined {
  return word?.capital ? cues.heads[word.folded] : undefined;
}

/** "Ministry of Trade", "Front for Freedom": in English too the head comes first where a small word follows it. */
function headBeforeLink(covered: readonly NameWord[], cues: ActorCues): Kind | undefined {
  const link = covered.findIndex(({ capital }) => !capital);
  return link > 0 ? headOf(covered[link - 1], cues) : undefined;
}

function groupNoun(word: NameWord | undefined, cues: ActorCues): Kind | undefined {
  return word && !word.capital && word.kind === 'word' ? cues.groupNouns[word.folded] : undefined;
}

/** "the village of X", "X province", "la aldea de X". */
function isPlaced(words: readonly NameWord[], { from, to }: WordRange, cues: ActorCues): boolean {
  const next = words[to + 1];
  if (!cues.institutionFirst && next?.joined === true && cues.placeNouns.has(next.folded)) return true;
  let at = from - 1;
  while (cues.articles.has(words[at]?.folded ?? '')) at--;
  const link = words[at];
  const noun = link && (cues.particles.has(link.folded) || link.folded === 'of') ? words[at - 1] : link;
  return noun !== undefined && !noun.capital && cues.placeNouns.has(noun.folded);
}
