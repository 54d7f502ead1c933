import type { Lang } from '../language/language.ts';
import { fold } from '../text/fold.ts';
import { namePatternOf, type Inflection } from './head-nouns.ts';
import type { Kind } from './kind.ts';
import { langOf, type Gender, type GrammaticalNumber, type Term } from './term.ts';

/** How a term behaves in a sentence of its language. */
export interface Grammar {
  /** Null where the language has none, or where nobody knows it. */
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
  /** The article that goes before the term: `el`, `as`; null where none does, or where nobody knows it. */
  readonly article: string | null;
}

/** What a term says of itself. */
export type GrammarTerm = Pick<Term, 'text' | 'language' | 'gender' | 'number' | 'article'>;

/** The kinds whose names go with an article wherever their gender is known. */
const WITH_ARTICLE: ReadonlySet<Kind> = new Set<Kind>(['armed-group', 'party', 'organisation', 'media']);

/** `1.ª División`, `5.º Corpo`, `4th Division`. */
const ORDINAL = /^\d{1,3}\.?(?:[ªºao]|er|st|nd|rd|th)$/iu;

/**
 * Gender, number and article of a term: what it says itself, else what its head noun says ("Frente" is masculine in
 * Spanish and feminine in Portuguese). A language that we do not read has only what is said.
 *
 * @param kind of the concept; places, persons and states get no article but their own
 * @param fullForm of an abbreviation, in the same language: the abbreviation has its grammar
 */
export function grammarOf(term: GrammarTerm, kind: Kind, fullForm?: GrammarTerm): Grammar {
  const full = fullForm ? { ...fullForm, ...term, text: fullForm.text } : term;
  const language = langOf(full.language);
  const told = language && toldByArticle(full.article, language);
  const head = language && headOf(full.text, language);
  const gender = full.gender ?? (told?.gender === 'f' ? 'f' : (head?.gender ?? told?.gender)) ?? null;
  const number = full.number ?? told?.number ?? head?.number ?? 'singular';
  return { gender, number, article: articleOf(term.text, { ...full, gender, number }, kind) };
}

/** An article that is said tells gender and number; the English one does not. */
function toldByArticle(article: string | undefined, language: Lang): Inflection | undefined {
  const inflection = article === undefined ? undefined : namePatternOf(language).articles.get(fold(article));
  return inflection?.gender ? inflection : undefined;
}

/** What the noun that heads a name says; an article that the name begins with says it, too (Los Urabeños). */
function headOf(name: string, language: Lang): Inflection | undefined {
  const { head, nouns, before, links, articles } = namePatternOf(language);
  const own = articles.get(firstWordOf(name));
  if (own?.gender) return own;
  const words = wordsOf(name);
  if (head === 'last') {
    const link = words.findIndex((word, at) => at > 0 && links.has(word));
    return nouns.get(words.at(link === -1 ? -1 : link - 1) ?? '');
  }
  return nouns.get(words.find((word) => !before.has(word) && !ORDINAL.test(word)) ?? '');
}

function articleOf(
  name: string,
  { article, gender, number, language: tag }: Omit<GrammarTerm, 'text' | 'gender'> & Inflection,
  kind: Kind,
): string | null {
  if (article !== undefined) return article === '' ? null : article;
  const language = langOf(tag);
  if (!language || gender === null || !WITH_ARTICLE.has(kind)) return null;
  const { articles } = namePatternOf(language);
  if (articles.has(firstWordOf(name))) return null;
  if (language === 'es' && gender === 'f' && number === 'singular' && beginsWithStressedA(name)) return 'el';
  for (const [each, inflection] of articles)
    if (inflection.gender === gender && inflection.number === number) return each;
  return null;
}

/** Hyphens are part of it: the Arabic article of As-Sa'iqa is no Portuguese one. */
function firstWordOf(name: string): string {
  const [first = ''] = name.split(' ');
  return first.toLowerCase();
}

/** Folding takes the mark of an ordinal for a letter, so that `1.ª` is one word like `1st`. */
function wordsOf(name: string): readonly string[] {
  return name.split(/[\s\p{Pd}]+/u).map(fold);
}

/** Ala, Águila, Área, Aula, Hacha: a first syllable with the stress, by the rules of Spanish spelling. */
const STRESSED_A = /^h?(?:á|a[iu]?[^aeiouáéíóúü]{1,3}(?:[iu]?[aeo]|[ei])[ns]?$)/iu;

/** Adjectives keep `la` before a stressed a: la Alta Comisión. */
function beginsWithStressedA(name: string): boolean {
  const [first = ''] = name.split(' ');
  return (
    !namePatternOf('es').before.has(fold(first)) && first !== first.toUpperCase() && STRESSED_A.test(first)
  );
}
