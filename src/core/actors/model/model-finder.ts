import type { Kind } from '../../glossary/kind.ts';
import type { Lang } from '../../language/language.ts';
import type { ActorCues } from '../actor-cues.ts';
import type { NameWord, Sentence } from '../article-words.ts';
import type { Candidate, NameFinder } from '../candidate.ts';
import { acts, type WordRange } from '../context.ts';
import { CUES } from '../cues.ts';
import { kindOf } from '../kind-of-name.ts';
import { officeAt } from '../office.ts';
import type { NameModels } from './name-model.ts';
import type { NameClass, TaggedName } from './tags.ts';

/** Finds the names that a trained model sees; nothing where a language has none. */
export function modelFinder(models: NameModels): NameFinder {
  return (article) => {
    const readers = new Map<Lang, (sentence: Sentence) => readonly TaggedName[]>();
    return article.sentences.flatMap((sentence) => {
      const { language } = sentence.passage;
      const model = models(language);
      if (!model) return [];
      const cues = CUES[language];
      let read = readers.get(language);
      if (!read) readers.set(language, (read = model.read(article, cues)));
      return read(sentence).flatMap((found) => toCandidate(sentence, found, cues) ?? []);
    });
  };
}

function toCandidate(sentence: Sentence, { name, ...found }: TaggedName, cues: ActorCues): Candidate | null {
  const { words, passage } = sentence;
  const range = name === 'ORG' ? withPurpose(words, found, cues) : wholeQuote(words, found, cues);
  const [first, last] = [words[range.from], words[range.to]];
  if (name === 'MISC' || !first || !last) return null;
  if (name !== 'PER' && isAdjective(words, range, cues)) return null;
  const office = name === 'PER' ? officeAt(sentence, range, cues) : null;
  return {
    start: first.start,
    end: last.end,
    kind: kindIn(sentence, range, name, cues),
    acts: acts(sentence, range, cues),
    language: passage.language,
    evidence: 'model',
    sure: true,
    ...(office?.role === undefined ? {} : { role: office.role }),
  };
}

const PURPOSE = new Set(['for', 'por', 'para', 'pela', 'pelo']);

/** "Frente Unido [por la Libertad]", "Movement [for Change]": after a noun for fighters or a party its purpose belongs to the name. */
function withPurpose(words: readonly NameWord[], { from, to }: WordRange, cues: ActorCues): WordRange {
  const purpose = words[to + 1];
  if (!purpose || !PURPOSE.has(purpose.folded) || words[from]?.capital !== true) return { from, to };
  const heads = [words[from], words[to]].map((word) => cues.heads[word?.folded ?? '']);
  if (!heads.some((kind) => kind === 'armed-group' || kind === 'party')) return { from, to };
  let end = to + 2;
  if (cues.articles.has(words[end]?.folded ?? '')) end++;
  if (words[end]?.capital !== true) return { from, to };
  while (words[end + 1]?.capital === true && words[end + 1]?.joined === true) end++;
  return { from, to: end };
}

/** "«[El] Cuaderno del Sur»": an article with a capital belongs to the name where the quote has nothing else. */
function wholeQuote(words: readonly NameWord[], { from, to }: WordRange, cues: ActorCues): WordRange {
  const [quote, article, closing] = [words[from - 2], words[from - 1], words[to + 1]];
  const whole =
    article?.capital === true &&
    cues.articles.has(article.folded) &&
    /^[«“"‘']$/u.test(quote?.text ?? '') &&
    /^[»”"’']$/u.test(closing?.text ?? '');
  return whole ? { from: from - 1, to } : { from, to };
}

/** "Algerian", "Jewish": alone they name nobody. */
function isAdjective(words: readonly NameWord[], { from, to }: WordRange, cues: ActorCues): boolean {
  return words.slice(from, to + 1).every(({ folded, shouted }) => !shouted && cues.adjectives.has(folded));
}

/** The kinds that the model calls `ORG`; their words tell them apart. */
const GROUPS: ReadonlySet<Kind> = new Set<Kind>(['organisation', 'armed-group', 'party', 'media']);

function kindIn(
  { words }: Sentence,
  range: WordRange,
  name: Exclude<NameClass, 'MISC'>,
  cues: ActorCues,
): Kind {
  const found = kindOf(words, range, cues, { hasOffice: false, does: true });
  if (name === 'PER') {
    // "the town of X": one word alone may be a surname or a town.
    return found?.sure === true && found.kind === 'place' && range.from === range.to ? 'place' : 'person';
  }
  const kind = found?.kind;
  if (name === 'LOC') return kind === 'media' ? kind : 'place';
  return kind !== undefined && GROUPS.has(kind) ? kind : 'organisation';
}
