import type { Kind } from '../glossary/kind.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { opensSentence, type ArticleWords, type NameWord, type Sentence } from './article-words.ts';
import type { Candidate, NameFinder } from './candidate.ts';
import { runsOf, splitAtTitle, trimRun } from './capital-run.ts';
import { acts, type WordRange } from './context.ts';
import type { ActorCues } from './actor-cues.ts';
import { CUES } from './cues.ts';
import { HYPHENED, kindOf } from './kind-of-name.ts';
import type { NameModels } from './model/name-model.ts';
import { officeAt } from './office.ts';
import { takenBy, type Taken } from './taken.ts';

/**
 * Finds names by their capitals, and their kinds by titles, head words, known given names and verbs. Where a trained
 * model reads the language, only peoples, which are none of its classes, and institutions that it left out.
 */
export function ruleFinder(models: NameModels): NameFinder {
  return (article, known) => {
    const taken = takenBy(known);
    return article.sentences
      .filter(({ capitalised }) => !capitalised)
      .flatMap((sentence) => {
        const ruled = models(sentence.passage.language) === null;
        const names = inSentence(article, sentence, taken, !ruled);
        return [...names, ...peoplesIn(sentence)];
      });
  };
}

/** Kinds that a head word tells for sure: "Cedar Brigade", "Partido del Valle". */
const HEADED: ReadonlySet<Kind> = new Set<Kind>(['armed-group', 'party', 'media']);

/** @param modelled whether a model has read the sentence: then only what it left out and a head word names */
function inSentence(
  article: ArticleWords,
  sentence: Sentence,
  taken: Taken,
  modelled: boolean,
): readonly Candidate[] {
  const { words, passage } = sentence;
  const cues = CUES[passage.language];
  return runsOf(words, cues).flatMap((run) => {
    const range = trimRun(article, words, run, cues);
    if (!range) return [];
    return splitAtTitle(words, range, cues).flatMap((part) => {
      const whole = classify(article, sentence, part, cues);
      const inside = taken(spanOf(words, part));
      if (modelled) {
        const headed = part.from < part.to && whole?.sure === true && HEADED.has(whole.kind);
        return headed && inside.length === 0 ? whole : [];
      }
      const holds = whole?.sure === true && inside.every((other) => mayHold(whole, other));
      if (inside.length === 0 || holds) return whole ?? [];
      return gaps(words, part, inside).flatMap((gap) => {
        const left = trimRun(article, words, gap, cues);
        return (left && classify(article, sentence, left, cues)) ?? [];
      });
    });
  });
}

function spanOf(words: readonly NameWord[], { from, to }: WordRange): Span {
  return { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
}

/** "University of Damascus" holds a town; "Fighters of Hezbollah" is no one name. */
function mayHold(whole: Candidate, part: Candidate): boolean {
  return contains(whole, part) && (part.kind === 'place' || part.kind === 'state' || part.kind === 'person');
}

/** What remains of a range where known names are taken out. */
function gaps(
  words: readonly NameWord[],
  { from, to }: WordRange,
  taken: readonly Span[],
): readonly WordRange[] {
  const rest: WordRange[] = [];
  let start: number | null = null;
  for (let at = from; at <= to + 1; at++) {
    const word = words[at];
    const free = at <= to && word !== undefined && !taken.some((other) => overlaps(other, word));
    if (free) start ??= at;
    else if (start !== null) {
      rest.push({ from: start, to: at - 1 });
      start = null;
    }
  }
  return rest;
}

/** "II", "XIV": numbers of kings and centuries; "MVV" is none. */
const ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})$/u;

function classify(
  article: ArticleWords,
  sentence: Sentence,
  range: WordRange,
  cues: ActorCues,
): Candidate | null {
  const { words, passage } = sentence;
  const [first, last] = [words[range.from], words[range.to]];
  if (!first || !last || HYPHENED.test(article.text.slice(last.end, last.end + 3))) return null;
  const single = range.from === range.to;
  if (single && (ROMAN.test(first.text) || first.text.replace(/[^\p{L}]/gu, '').length < 2)) return null;
  if (single && cues.peoples.has(first.folded)) return null;
  const office = officeAt(sentence, range, cues);
  const does = acts(sentence, range, cues);
  const found = kindOf(words, range, cues, { hasOffice: office !== null, does });
  if (!found) return null;
  const opens = opensSentence(words, range.from);
  if (opens && single && (!found.sure || isOrdinary(first, article))) return null;
  return {
    start: first.start,
    end: last.end,
    ...found,
    acts: does,
    language: passage.language,
    evidence: 'rule',
    ...(found.kind === 'person' && office?.role !== undefined ? { role: office.role } : {}),
  };
}

/** "Officials said", "Testigos dijeron": a plural, or a word that the article writes small elsewhere. */
function isOrdinary({ folded, shouted }: NameWord, { small }: ArticleWords): boolean {
  return small.has(folded) || (folded.endsWith('s') && !shouted);
}

/** "los kurdos", "the Yazidis", "the Druze"; as an adjective ("rebeldes kurdos") it names nobody. */
function peoplesIn(sentence: Sentence): readonly Candidate[] {
  const { words, passage } = sentence;
  const cues = CUES[passage.language];
  return words.flatMap((word, at) => {
    if (!cues.peoples.has(word.folded)) return [];
    const [before, next] = [words[at - 1], words[at + 1]];
    const named =
      before === undefined ||
      cues.peoples.has(words[at + 2]?.folded ?? '') ||
      before.kind === 'mark' ||
      cues.functionWords.has(before.folded) ||
      (word.capital && word.folded.endsWith('s'));
    const modifies =
      next?.kind === 'word' && !cues.functionWords.has(next.folded) && !cues.verb.test(next.text);
    if (!named || (modifies && !cues.institutionFirst && !word.folded.endsWith('s'))) return [];
    const { start, end } = word;
    const does = acts(sentence, { from: at, to: at }, cues);
    return [
      { start, end, kind: 'people', evidence: 'rule', language: passage.language, acts: does, sure: true },
    ];
  });
}
