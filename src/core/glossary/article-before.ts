import type { Lang } from '../language/language.ts';
import type { Grammar } from './grammar.ts';
import type { Inflection } from './head-nouns.ts';

const rows = (
  table: readonly (readonly [Inflection['gender'], Inflection['number'], string])[],
): ReadonlyMap<string, Inflection> =>
  new Map(
    table.flatMap(([gender, number, words]) => words.split(' ').map((word) => [word, { gender, number }])),
  );

/** Articles, and prepositions that have swallowed one: what they say of the name behind them, by small letters. */
const ARTICLES: Readonly<Record<Lang, ReadonlyMap<string, Inflection>>> = {
  en: rows([[null, 'singular', 'a an']]),
  es: rows([
    ['m', 'singular', 'el del al un'],
    ['f', 'singular', 'la una'],
    ['m', 'plural', 'los unos'],
    ['f', 'plural', 'las unas'],
  ]),
  pt: rows([
    ['m', 'singular', 'o do no ao pelo um num dum'],
    ['f', 'singular', 'a da na à pela uma numa duma'],
    ['m', 'plural', 'os dos nos aos pelos uns nuns'],
    ['f', 'plural', 'as das nas às pelas umas numas'],
  ]),
};

/** The word before a place of a line: "de la | Frente". */
const WORD_BEFORE = /(?<![\p{L}\p{M}])(?<word>\p{L}{1,5})[ \u00A0]$/u;

/**
 * The article before a place of a text, where a name put there would not agree with it in gender or number; null where it
 * would, where there is none, and where nobody knows the name's gender.
 *
 * @param at UTF-16 offset at which the name begins
 */
export function disagreeingArticle(
  text: string,
  at: number,
  { gender, number, article }: Grammar,
  language: Lang,
): string | null {
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, at - 8), at))?.groups?.['word'];
  const told = ARTICLES[language].get(word?.toLowerCase() ?? '');
  if (word === undefined || !told) return null;
  // "El Águila" is feminine behind a masculine article.
  const expected = language === 'es' && article === 'el' ? 'm' : gender;
  const isOther = told.gender !== null && expected !== null && told.gender !== expected;
  const isKnown = expected !== null || told.gender === null;
  return isOther || (isKnown && told.number !== number) ? word : null;
}
