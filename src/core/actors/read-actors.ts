import type { Glossary } from '../glossary/glossary.ts';
import type { Lang, Passage } from '../language/language.ts';
import { readWords } from './article-words.ts';
import type { Candidate, NameFinder } from './candidate.ts';
import { gatherEntities } from './entities.ts';
import { glossaryFinder, openingFinder } from './glossary-finder.ts';
import { settleHomonyms } from './homonyms.ts';
import { learntNames } from './learnt-names.ts';
import { agreeInLists } from './list-agreement.ts';
import type { Entity, Mention } from './mention.ts';
import { modelNames } from './model-names.ts';
import type { NameModels } from './model/name-model.ts';
import { resolveCandidates } from './resolve-candidates.ts';
import { ruleFinder } from './rule-finder.ts';

/**
 * The names in the running text of an article, and the things they name.
 *
 * @param text the whole article: all offsets are half-open UTF-16 indices into it
 * @param passages the paragraphs to read, each in its language; nothing is looked for elsewhere
 * @param glossary the names that are known beforehand
 * @param region BCP 47 tag of the article's variety, `pt-PT`, whose own names entities bear; null where it is not known
 * @param models the trained recognisers; where a language has none, rules alone find its names
 * @returns mentions in order of the text, without overlaps; entities in order of first mention
 */
export function readActors(
  text: string,
  passages: readonly Passage[],
  glossary: Glossary,
  region: string | null = null,
  models: NameModels = () => null,
): { readonly mentions: readonly Mention[]; readonly entities: readonly Entity[] } {
  const article = readWords(text, passages);
  const finders: readonly NameFinder[] = [
    glossaryFinder(glossary),
    modelNames(models),
    openingFinder(glossary),
    ruleFinder(models),
  ];
  const found = finders.reduce<readonly Candidate[]>(
    (known, find) => [...known, ...find(article, known)],
    [],
  );
  const first = agreeInLists(text, resolveCandidates(settleHomonyms(text, found)));
  const all = resolveCandidates([...first, ...learntNames(article, first)]);
  return gatherEntities(text, all, glossary, mainLanguage(passages), region);
}

/** The language in which most of the text is written. */
function mainLanguage(passages: readonly Passage[]): Lang {
  const lengths = new Map<Lang, number>();
  for (const { language, start, end } of passages)
    lengths.set(language, (lengths.get(language) ?? 0) + end - start);
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'en';
}
