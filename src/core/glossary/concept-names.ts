import { LANGS, type Lang } from '../language/language.ts';
import type { Concept } from './concept.ts';
import { langOf, type Term } from './term.ts';

type WithTerms = Pick<Concept, 'terms'>;

/**
 * The full name to be used in a language, or in a region of one by its tag (`pt-PT`); undefined where there is none. A
 * language without a name for all its regions has that of the first one.
 */
export function preferredTerm({ terms }: WithTerms, tag: string): Term | undefined {
  const names = terms.filter(({ type, status }) => type === 'full' && status === 'preferred');
  return (
    names.find(({ language }) => language === tag) ?? names.find(({ language }) => langOf(language) === tag)
  );
}

/** The preferred name in each language; null where the glossary has none. */
export function namesOf(concept: WithTerms): Readonly<Record<Lang, string | null>> {
  const nameIn = (language: Lang): string | null => preferredTerm(concept, language)?.text ?? null;
  return { en: nameIn('en'), es: nameIn('es'), pt: nameIn('pt') };
}

/** Preferred names that hold for one region of a language only, by BCP 47 tag: `pt-PT`. */
export function regionalNamesOf({ terms }: WithTerms): Readonly<Record<string, string>> {
  const regional = terms.filter(
    ({ language, type, status }) =>
      type === 'full' && status === 'preferred' && language?.includes('-') && langOf(language),
  );
  return Object.fromEntries(regional.map(({ language = '', text }) => [language, text]));
}

export function arabicOf(concept: WithTerms): string | undefined {
  return preferredTerm(concept, 'ar')?.text;
}

/** The abbreviations that a text in a language may use; those of no language serve all. */
export function abbreviationsOf({ terms }: WithTerms, language?: Lang): readonly string[] {
  return terms
    .filter(
      (term) =>
        term.type === 'abbreviation' &&
        isUsable(term) &&
        (language === undefined || term.language === undefined || langOf(term.language) === language),
    )
    .map(({ text }) => text);
}

/** Whether somebody may write it today. */
function isUsable({ status }: Term): boolean {
  return status === 'preferred' || status === 'admitted';
}

/** Names that it bore for a time. */
export function formerNamesOf({ terms }: WithTerms): readonly Term[] {
  return terms.filter(({ status }) => status === 'superseded');
}

/** Adjectives and names of the inhabitants in a language, all inflections. */
export function demonymsOf({ terms }: WithTerms, language: Lang): readonly string[] {
  return terms
    .filter((term) => term.type === 'demonym' && term.language === language)
    .map(({ text }) => text);
}

export function hasDemonyms({ terms }: WithTerms): boolean {
  return terms.some(({ type }) => type === 'demonym');
}

/** The languages in the order in which a reader wants them: the article's own first. */
export function languagesFrom(own?: Lang): readonly Lang[] {
  return own === undefined ? LANGS : [own, ...LANGS.filter((language) => language !== own)];
}

/** What `Concept.evidence` says of a field that nobody has checked against a source. */
const UNCHECKED = 'knowledge';

/** The languages whose name of the concept rests on no source. */
export function unverified({ evidence, verified, terms }: Concept): readonly Lang[] {
  if (verified === true) return [];
  const entry = evidence['entry'] ?? evidence['*'] ?? (verified === false ? UNCHECKED : undefined);
  return LANGS.filter(
    (language) =>
      preferredTerm({ terms }, language) !== undefined && (evidence[language] ?? entry) === UNCHECKED,
  );
}

/**
 * The concept's name in a language, else in the first of the others that has one; its id where none has.
 *
 * @param region BCP 47 tag of the language's variety, `pt-PT`, whose own name comes before the general one
 */
export function nameOf(concept: Concept, language: Lang, region: string | null = null): string {
  const regional = region?.startsWith(`${language}-`) ? preferredTerm(concept, region) : undefined;
  if (regional) return regional.text;
  for (const each of languagesFrom(language)) {
    const name = preferredTerm(concept, each);
    if (name) return name.text;
  }
  return concept.terms.find(({ type }) => type === 'full')?.text ?? concept.id;
}
