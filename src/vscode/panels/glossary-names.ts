import type { Concept } from '../../core/glossary/concept.ts';
import {
  arabicOf,
  languagesFrom,
  namesOf,
  regionalNamesOf,
  unverified,
} from '../../core/glossary/concept-names.ts';
import { isLang, type Lang } from '../../core/language/language.ts';
import type { GlossaryName } from '../../rpc/panels.ts';

/** Where a language has a name for one region only, whose the general one is. */
const GENERAL: Readonly<Record<Lang, string>> = { en: 'en', es: 'es', pt: 'pt-BR' };

/**
 * A concept's names for whoever translates: the article's language first, in it the name of the article's own region;
 * Arabic last. A region is told apart only where its name is another.
 *
 * @param article BCP 47 tag of the article's language: `pt`, `pt-PT`
 */
export function glossaryNames(concept: Concept, article: string): readonly GlossaryName[] {
  const code = article.split('-')[0] ?? '';
  const unchecked = new Set(unverified(concept));
  const names = languagesFrom(isLang(code) ? code : undefined).flatMap((language) => {
    const isVerified = !unchecked.has(language);
    const general = namesOf(concept)[language];
    const regional = Object.entries(regionalNamesOf(concept))
      .filter(([tag, name]) => tag.startsWith(`${language}-`) && name !== general)
      .map(([tag, name]) => ({ language: tag, name, isVerified }));
    const first = regional.length > 0 ? GENERAL[language] : language;
    const all = general === null ? regional : [{ language: first, name: general, isVerified }, ...regional];
    return [...all].sort((a, b) => Number(b.language === article) - Number(a.language === article));
  });
  const { evidence } = concept;
  const arabic = arabicOf(concept);
  if (arabic === undefined) return names;
  const source = evidence['ar'] ?? evidence['entry'] ?? evidence['*'];
  return [...names, { language: 'ar', name: arabic, isVerified: source !== 'knowledge' }];
}
