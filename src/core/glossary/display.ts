import { LANGS, type Lang } from '../language/language.ts';
import type { Concept } from './concept.ts';

/** What `Concept.evidence` says of a field that nobody has checked against a source. */
const UNCHECKED = 'knowledge';

/** The languages in the order in which a reader wants them: the article's own first. */
export function languagesFrom(own?: Lang): readonly Lang[] {
  return own === undefined ? LANGS : [own, ...LANGS.filter((language) => language !== own)];
}

/** The languages whose name of the concept rests on no source. */
export function unverified({ evidence, names }: Concept): readonly Lang[] {
  const entry = evidence['entry'] ?? evidence['*'];
  return LANGS.filter((language) => names[language] !== null && (evidence[language] ?? entry) === UNCHECKED);
}

/**
 * The concept's name in a language, else in the first of the others that has one; its id where none has.
 *
 * @param region BCP 47 tag of the language's variety, `pt-PT`, whose own name comes before the general one
 */
export function nameOf(
  { id, names, regionalNames }: Concept,
  language: Lang,
  region: string | null = null,
): string {
  const regional = region?.startsWith(`${language}-`) ? regionalNames[region] : undefined;
  if (regional !== undefined) return regional;
  for (const each of languagesFrom(language)) if (names[each] !== null) return names[each];
  return id;
}
