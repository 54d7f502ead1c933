import type { Kind } from '../glossary/kind.ts';
import { opensSentence, type NameWord } from './article-words.ts';
import type { WordRange } from './context.ts';
import type { ActorCues } from './actor-cues.ts';

/**
 * "The White House said": an article that opens a sentence has its capital from there, and in English it is no part of
 * a name elsewhere either ("the observers, The Centre said"). That of a place or a newspaper is its own ("La Paz",
 * "El País"), and so mostly is that before one word ("Los Zetas").
 */
const ARTICLE_ASIDE: ReadonlySet<Kind> = new Set<Kind>(['organisation', 'armed-group', 'party', 'state']);

/**
 * A name without what only stands beside it: small articles, forms of address and offices, "northern", "the town of",
 * "province". Null where nothing is left.
 */
export function trimName(
  words: readonly NameWord[],
  range: WordRange,
  kind: Kind,
  cues: ActorCues,
): WordRange | null {
  let { from, to } = range;
  while (from < to && isOutside(words[from])) from++;
  while (to > from && isBehind(words[to])) to--;
  if (ARTICLE_ASIDE.has(kind) && to > from && cues.articles.has(words[from]?.folded ?? '')) {
    const opens = to - from >= 2 && opensSentence(words, from);
    if (opens || !cues.articleInNames) from++;
  }
  if (kind === 'person') from = afterTitles(words, { from, to }, cues);
  if (isPortfolio(words, { from, to }, cues)) return null;
  const left = words[from];
  return left === undefined || !(left.capital || left.kind === 'number') ? null : { from, to };

  function isOutside(word: NameWord | undefined): boolean {
    if (word === undefined) return false;
    if (word.kind === 'mark' || (!word.capital && word.kind === 'word')) return true;
    return kind === 'place' && cues.institutionFirst && cues.areaTitles.has(word.folded);
  }

  function isBehind(word: NameWord | undefined): boolean {
    if (word === undefined) return false;
    if (word.kind === 'mark' && word.text !== '.') return true;
    if (kind !== 'place') return word.kind === 'word' && !word.capital;
    return (!word.capital && word.kind === 'word') || cues.areaTitles.has(word.folded);
  }
}

/** The first word after "Foreign Minister", "Dr", "Coronel"; a name that is all titles stays. */
function afterTitles(words: readonly NameWord[], { from, to }: WordRange, cues: ActorCues): number {
  let after = from;
  for (let at = from; at < to; at++) {
    const folded = words[at]?.folded ?? '';
    const title = cues.offices.has(folded) || cues.honorifics.has(folded);
    if (title && (at > from || !isSurname(words, at, to, cues))) after = at + 1;
    else if (!cues.officeModifiers.has(folded) && !cues.adjectives.has(folded) && !cues.particles.has(folded))
      break;
  }
  return after;
}

/** Titles of which families have made names: "Mayor Oreja", "Major", "Rey". */
const ALSO_SURNAMES = new Set('mayor major rey reis king prince bishop judge marshal'.split(' '));

/** "Mayor Oreja" is two surnames, "Rey Juan Carlos" a title and a name: a given name follows a title, or two words. */
function isSurname(words: readonly NameWord[], at: number, to: number, cues: ActorCues): boolean {
  const next = words[at + 1]?.folded ?? '';
  return ALSO_SURNAMES.has(words[at]?.folded ?? '') && at + 1 === to && !cues.givenNames.has(next);
}

/** "ministro do [Interior], Rui Teles": the department belongs to the office of a person, before or after it. */
function isPortfolio(words: readonly NameWord[], { from, to }: WordRange, cues: ActorCues): boolean {
  const departments = words
    .slice(from, to + 1)
    .every(({ folded, capital }) => cues.portfolios.has(folded) || (!capital && cues.links.has(folded)));
  const link = words[from - 1];
  if (!departments || !link || !cues.particles.has(link.folded)) return false;
  const office = [from - 2, from - 3].find((at) => cues.offices.has(words[at]?.folded ?? ''));
  if (office === undefined) return false;
  const next = words[to + 1]?.text === ',' ? words[to + 2] : words[to + 1];
  const comma = cues.articles.has(words[office - 1]?.folded ?? '') ? office - 2 : office - 1;
  return next?.capital === true || (words[comma]?.text === ',' && words[comma - 1]?.capital === true);
}
