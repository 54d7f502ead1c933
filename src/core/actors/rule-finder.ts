import type { Kind } from '../glossary/kind.ts';
import type { ArticleWords, NameWord, Sentence } from './article-words.ts';
import type { Candidate, NameFinder } from './candidate.ts';
import { acts, type WordRange } from './context.ts';
import { CUES, type ActorCues } from './cues.ts';
import { officeBefore, officeAfter } from './office.ts';

/** Finds names by their capitals, and their kinds by titles, head words, known given names and verbs. */
export const ruleFinder: NameFinder = (article) =>
  article.sentences
    .filter(({ capitalised }) => !capitalised)
    .flatMap((sentence) => inSentence(article, sentence));

function inSentence(article: ArticleWords, sentence: Sentence): readonly Candidate[] {
  const { words, passage } = sentence;
  const cues = CUES[passage.language];
  return runsOf(words, cues).flatMap((run) => {
    const range = trim(article, sentence, run, cues);
    if (!range) return [];
    return split(words, range, cues).flatMap((part) => classify(article, sentence, part, cues) ?? []);
  });
}

/** Stretches of words with capitals, with the small words that names have inside. */
function runsOf(words: readonly NameWord[], cues: ActorCues): readonly WordRange[] {
  const runs: WordRange[] = [];
  for (let from = 0; from < words.length; from++) {
    if (!words[from]?.capital) continue;
    let to = from;
    let institutional = isHead(words[from], cues);
    for (let at = from + 1; at < words.length && words[at]?.joined; at++) {
      const word = words[at];
      if (!word || words[at - 1]?.possessive) break;
      if (word.capital) {
        to = at;
        institutional ||= isHead(word, cues);
      } else if (word.kind === 'number') {
        break;
      } else if (
        at - to > 3 ||
        !(cues.particles.has(word.folded) || (institutional && cues.links.has(word.folded)))
      ) {
        break;
      }
    }
    runs.push({ from, to });
    from = to;
  }
  return runs;
}

function isHead(word: NameWord | undefined, cues: ActorCues): boolean {
  return word?.capital === true && word.folded in cues.heads;
}

/** The run without what only opens the sentence, and without articles and dates at its ends. */
function trim(
  { small }: ArticleWords,
  { words }: Sentence,
  run: WordRange,
  cues: ActorCues,
): WordRange | null {
  let { from, to } = run;
  const opens = (at: number): boolean => at === 0 || /^[“"'‘«(:¿¡—–]$/u.test(words[at - 1]?.text ?? '');
  const common = (at: number): boolean => {
    const word = words[at];
    if (!word) return false;
    if (!word.capital) return true;
    if (word.shouted) return false;
    if (cues.calendar.has(word.folded)) return true;
    return (
      cues.functionWords.has(word.folded) ||
      (opens(at) && (small.has(word.folded) || cues.offices.has(word.folded)) && !isHead(word, cues))
    );
  };
  while (from <= to && common(from)) from++;
  while (
    to >= from &&
    (!words[to]?.capital ||
      cues.calendar.has(words[to]?.folded ?? '') ||
      (cues.functionWords.has(words[to]?.folded ?? '') && !words[to]?.shouted))
  )
    to--;
  return from <= to ? { from, to } : null;
}

/** A title inside a run ends one name and begins another: "Turkish Foreign Minister | Ayla Demir". */
function split(words: readonly NameWord[], range: WordRange, cues: ActorCues): readonly WordRange[] {
  for (let at = range.to; at >= range.from; at--) {
    const word = words[at];
    if (!word || !(cues.offices.has(word.folded) || cues.honorifics.has(word.folded))) continue;
    if (isHead(words[range.from], cues) || words[at - 1]?.capital === false) return [range];
    const parts: WordRange[] = [];
    let end = at - 1;
    while (end >= range.from && cues.officeModifiers.has(words[end]?.folded ?? '')) end--;
    if (end >= range.from) parts.push({ from: range.from, to: end });
    if (at < range.to) parts.push({ from: at + 1, to: range.to });
    return parts;
  }
  return [range];
}

const ROMAN = /^[IVXLCDM]+$/u;

function classify(
  article: ArticleWords,
  sentence: Sentence,
  range: WordRange,
  cues: ActorCues,
): Candidate | null {
  const { words, passage } = sentence;
  const first = words[range.from];
  const last = words[range.to];
  if (!first || !last) return null;
  const length = range.to - range.from + 1;
  if (length === 1 && (ROMAN.test(first.text) || first.text.replaceAll('.', '').length < 2)) return null;
  const office = officeBefore(sentence, range, cues) ?? officeAfter(sentence, range, cues);
  const does = acts(sentence, range, cues);
  const { kind, sure } = kindOf(sentence, range, cues, office !== null, does);
  if (kind === null) return null;
  const opens = range.from === 0;
  if (opens && length === 1 && !sure) return null;
  if (opens && length === 1 && article.small.has(first.folded)) return null;
  return {
    start: first.start,
    end: last.end,
    kind,
    sure,
    acts: does,
    language: passage.language,
    evidence: 'rule',
    ...(kind === 'person' && office?.role !== undefined ? { role: office.role } : {}),
  };
}

function kindOf(
  { words }: Sentence,
  { from, to }: WordRange,
  cues: ActorCues,
  hasOffice: boolean,
  does: boolean,
): { readonly kind: Kind | null; readonly sure: boolean } {
  const covered = words.slice(from, to + 1);
  const [first] = covered;
  const last = covered.at(-1);
  const before = words[from - 1];
  const next = words[to + 1];
  if (!first || !last) return { kind: null, sure: false };
  const head =
    covered.length > 1
      ? (headOf(first, cues, cues.institutionFirst) ?? headOf(last, cues, !cues.institutionFirst))
      : undefined;
  if (head) return { kind: head, sure: true };
  if (covered.length === 1 && (headOf(first, cues, true) || cues.offices.has(first.folded)))
    return { kind: null, sure: false };
  if (hasOffice || (before && cues.honorifics.has(before.folded))) return { kind: 'person', sure: true };
  if (covered.length > 1 && cues.givenNames.has(first.folded)) return { kind: 'person', sure: true };
  const group = groupNoun(before, cues) ?? groupNoun(next, cues);
  if (group) return { kind: group, sure: true };
  if (covered.every(({ shouted, capital }) => shouted || !capital))
    return { kind: 'organisation', sure: covered.length === 1 };
  if (isPlaced(words, { from, to }, cues)) return { kind: 'place', sure: true };
  if (covered.some(({ capital, folded }) => !capital && !cues.particles.has(folded)))
    return { kind: 'organisation', sure: false };
  const spoken = [before, next].some((word) => word !== undefined && cues.speech.has(word.folded));
  if (spoken && covered.length <= 4) return { kind: 'person', sure: true };
  if (before && cues.locatives.has(before.folded) && covered.length <= 2 && !does)
    return { kind: 'place', sure: false };
  return { kind: 'person', sure: false };
}

function headOf(word: NameWord, cues: ActorCues, allowed: boolean): Kind | undefined {
  return allowed && word.capital ? cues.heads[word.folded] : undefined;
}

function groupNoun(word: NameWord | undefined, cues: ActorCues): Kind | undefined {
  return word && !word.capital && word.kind === 'word' ? cues.groupNouns[word.folded] : undefined;
}

/** "the village of X", "X province", "la aldea de X". */
function isPlaced(words: readonly NameWord[], { from, to }: WordRange, cues: ActorCues): boolean {
  const next = words[to + 1];
  if (!cues.institutionFirst && next?.joined === true && cues.placeNouns.has(next.folded)) return true;
  let at = from - 1;
  while (at >= 0 && cues.articles.has(words[at]?.folded ?? '')) at--;
  const link = words[at];
  const noun = link && cues.particles.has(link.folded) ? words[at - 1] : link;
  return noun !== undefined && !noun.capital && cues.placeNouns.has(noun.folded);
}
