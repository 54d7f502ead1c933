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

function toCandidate(sentence: Sentence, { name, ...range }: TaggedName, cues: ActorCues): Candidate | null {
  const { words, passage } = sentence;
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
  if (name === 'PER') return 'person';
  if (name === 'LOC') return 'place';
  const kind = kindOf(words, range, cues, { hasOffice: false, does: true })?.kind;
  return kind !== undefined && GROUPS.has(kind) ? kind : 'organisation';
}
