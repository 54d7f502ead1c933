import type { Lang } from '../language/language.ts';
import { abbreviationsOf, preferredTerm } from './concept-names.ts';
import type { Concept } from './concept.ts';
import type { Term } from './term.ts';

/**
 * What should be written for a concept in a language; null where the glossary has no name in it.
 *
 * @param region BCP 47 tag of the language's variety, `pt-PT`, whose own name comes before the general one
 */
export function preferredFor(concept: Concept, language: Lang, region?: string | null): Term | null {
  const tag = region?.startsWith(`${language}-`) ? region : language;
  return preferredTerm(concept, tag) ?? preferredTerm(concept, language) ?? null;
}

/** What should be written instead of a term: an abbreviation for an abbreviation, where there is another one. */
export function insteadOf(term: Term, concept: Concept, language: Lang): Term | null {
  const [short] = term.type === 'abbreviation' ? abbreviationsOf(concept, language) : [];
  const other = concept.terms.find(({ text, type }) => type === 'abbreviation' && text === short);
  return other ?? preferredFor(concept, language);
}
