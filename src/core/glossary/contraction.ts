import { LANGS, type Lang } from '../language/language.ts';
import type { Form } from './form.ts';
import { termWordsOf } from './term-words.ts';

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

/**
 * The words of a form that begins with an article, as they stand behind a preposition that has swallowed it; the first
 * word belongs to the text, not to the name. Empty for a form without one, and for titles of Spanish newspapers, whose
 * article stays whole: "de El País" is the paper, "del País Vasco" is not (Ortografía de la lengua española, 2010).
 */
export function contractionsOf({
  name,
  language,
  kind,
  term,
  concept,
}: Form): readonly (readonly string[])[] {
  if (kind === 'abbreviation' || term.ambiguous) return [];
  const [article = '', ...rest] = termWordsOf(name).map(({ folded }) => folded);
  if (rest.length === 0) return [];
  const languages = (language === undefined ? LANGS : [language]).filter(
    (each) => !(each === 'es' && concept.kind === 'media'),
  );
  const tables = languages.map((each) => CONTRACTIONS[each]);
  const contracted = tables.flatMap((table) => table[article] ?? []).filter((each) => each !== article);
  return contracted.map((each) => [each, ...rest]);
}
