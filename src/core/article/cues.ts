import { LANGS, type Lang } from '../language/language.ts';
import type { ArticleCues, MetadataKey } from './article-cues.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { PT } from './pt.ts';

const BY_LANGUAGE: Readonly<Record<Lang, ArticleCues>> = { en: EN, es: ES, pt: PT };

export type CueList = Exclude<keyof ArticleCues, 'keys'>;

/** The phrases of one list in all languages: menus speak English in a Spanish article, and the other way round. */
export function allCues(list: CueList): ReadonlySet<string> {
  return new Set(LANGS.flatMap((language) => phrases(BY_LANGUAGE[language][list])));
}

/** The keys of header lines in all languages. */
export function allKeys(): ReadonlyMap<string, MetadataKey> {
  const keys = ['title', 'date', 'language', 'source', 'author'] as const;
  return new Map(
    LANGS.flatMap((language) =>
      keys.flatMap((key) => phrases(BY_LANGUAGE[language].keys[key]).map((word) => [word, key] as const)),
    ),
  );
}

/** A pattern's part that matches any phrase of these lists, the longest first, as whole words. */
export function anyOf(...lists: readonly CueList[]): string {
  const alternatives = [...new Set(lists.flatMap((list) => [...allCues(list)]))]
    .sort((a, b) => b.length - a.length)
    .map((phrase) =>
      phrase
        .replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
        .replace(/ /gu, '\\s{1,3}')
        .replace(/’/gu, "['’]"),
    );
  return `(?<![\\p{L}\\p{M}])(?:${alternatives.join('|')})(?![\\p{L}\\p{M}])`;
}

function phrases(list: string): readonly string[] {
  return list.split(',').map((phrase) => phrase.trim().replace(/\s+/gu, ' '));
}
