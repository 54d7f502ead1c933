import { LANGS, type Lang } from '../language/language.ts';
import type { Form } from './form.ts';

/** What an article becomes where a preposition goes before it, by folded article: "O Globo", "no Globo". */
const CONTRACTIONS: Readonly<Record<Lang, Readonly<Record<string, readonly string[]>>>> = {
  en: {},
  es: { el: ['del', 'al'] },
  pt: {
    o: ['do', 'no', 'ao', 'pelo'],
    a: ['da', 'na', 'a', 'pela'],
    os: ['dos', 'nos', 'aos', 'pelos'],
    as: ['das', 'nas', 'as', 'pelas'],
  },
};

const ARTICLES = new Set(Object.values(CONTRACTIONS).flatMap((table) => Object.keys(table)));

/**
 * The words of a form that begins with an article, as they stand behind a preposition that has swallowed it; the first
 * word belongs to the text, not to the name. Empty for a form without one, and for titles of Spanish newspapers, whose
 * article stays whole: "de El País" is the paper, "del País Vasco" is not (Ortografía de la lengua española, 2010).
 *
 * @param words the form's folded words
 */
export function contractionsOf(
  { language, kind, term, concept }: Form,
  words: readonly string[],
): readonly (readonly string[])[] {
  const [article = '', ...rest] = words;
  if (rest.length === 0 || !ARTICLES.has(article) || kind === 'abbreviation' || term.ambiguous) return [];
  const languages = language === undefined ? LANGS : [language];
  return languages
    .filter((each) => !(each === 'es' && concept.kind === 'media'))
    .flatMap((each) => CONTRACTIONS[each][article] ?? [])
    .filter((contracted) => contracted !== article)
    .map((contracted) => [contracted, ...rest]);
}
