import { namesOf } from '../glossary/concept-names.ts';
import type { TermMatch } from '../glossary/glossary.ts';
import type { Span } from '../text/span.ts';
import type { NameWord } from './article-words.ts';
import { rangeOf, type WordRange } from './context.ts';
import type { ActorCues } from './actor-cues.ts';

/**
 * What a match of the glossary names, without a leading article, title or adjective and without a generic noun at either
 * end: "Idlib" of "Idlib province", "M5" of "autopista M5". An article with a capital of its own stays ("El Cairo"), as
 * does a direction that the glossary writes with one ("Western Ghouta", but "western Aleppo").
 */
export function bareName(words: readonly NameWord[], match: TermMatch, cues: ActorCues): Span {
  const sense = match.senses[0];
  const kind = sense?.concept.kind;
  const ownArticle = /^\p{Lu}/u.test(sense?.name ?? '');
  const ownDirection = !/^\p{Ll}/u.test((sense && namesOf(sense.concept).en) ?? '');
  let { from, to } = rangeOf(words, match);
  while (to > from && isArticle(words[from])) from++;
  if (sense?.form === 'descriptor' && kind !== 'place') return spanOf(words, { from, to }, match);
  while (to > from && (isGeneric(words[from]) || isHyphened(words[from]))) {
    from++;
    while (to > from && isSmallLink(words[from])) from++;
  }
  if (kind === 'person') while (to > from && cues.offices.has(words[from]?.folded ?? '')) from++;
  const last = to;
  while (to > from && isGeneric(words[to])) to--;
  const span = spanOf(words, { from, to }, match);
  // The stop of "EE. UU." is no part of the word.
  return to === last && span.end === match.end - 1 ? { ...span, end: match.end } : span;

  function isArticle(word: NameWord | undefined): boolean {
    return word !== undefined && cues.articles.has(word.folded) && !(word.capital && ownArticle);
  }

  function isGeneric(word: NameWord | undefined): boolean {
    if (!word) return false;
    return kind === 'place'
      ? cues.placeNouns.has(word.folded) || (!ownDirection && cues.directions.has(word.folded))
      : !word.capital && word.folded in cues.groupNouns;
  }

  /** "state-run Anadolu Agency". */
  function isHyphened(word: NameWord | undefined): boolean {
    return word !== undefined && !word.capital && /-\p{Ll}+$/u.test(word.text);
  }

  function isSmallLink(word: NameWord | undefined): boolean {
    return word !== undefined && !word.capital && (cues.particles.has(word.folded) || word.folded === 'of');
  }
}

/** The span of some words, within bounds: a word may be longer than the term it begins with. */
export function spanOf(words: readonly NameWord[], { from, to }: WordRange, bounds: Span): Span {
  return {
    start: Math.max(bounds.start, words[from]?.start ?? bounds.start),
    end: Math.min(bounds.end, words[to]?.end ?? bounds.end),
  };
}
