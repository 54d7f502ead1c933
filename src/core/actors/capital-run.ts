import { opensSentence, type ArticleWords, type NameWord } from './article-words.ts';
import type { WordRange } from './context.ts';
import type { ActorCues } from './actor-cues.ts';

/** How many small words in a row a name may have inside: "Ministerio de los Asuntos", "Juan de la Cruz". */
const SMALL_IN_A_ROW = 3;

/** Stretches of words with capitals, with the small words that names have inside. */
export function runsOf(words: readonly NameWord[], cues: ActorCues): readonly WordRange[] {
  const runs: WordRange[] = [];
  for (let from = 0; from < words.length; from++) {
    const first = words[from];
    if (!first?.capital) continue;
    let to = from;
    let institutional = isHead(first, cues);
    for (let at = from + 1; at < words.length && at - to <= SMALL_IN_A_ROW + 1; at++) {
      const word = words[at];
      if (!word?.joined || word.kind !== 'word' || words[at - 1]?.possessive) break;
      if (word.capital) {
        to = at;
        institutional ||= isHead(word, cues);
      } else if (
        AND.has(word.folded) ? !mayJoin(words, from, at, cues) : !isLink(word, institutional, cues)
      ) {
        break;
      }
    }
    runs.push({ from, to });
    from = to;
  }
  return runs;
}

const AND = new Set(['and', 'y', 'e']);

/** "Ministry of Trade and Industry" goes on after "and"; "the Cedar Movement and the Brigade" are two. */
function mayJoin(words: readonly NameWord[], from: number, and: number, cues: ActorCues): boolean {
  const next = words[and + 1];
  const linked = words.slice(from, and).some(({ capital }) => !capital);
  return linked && isHead(words[from], cues) && next?.capital === true && !isHead(next, cues);
}

function isLink({ folded }: NameWord, institutional: boolean, cues: ActorCues): boolean {
  return cues.particles.has(folded) || (institutional && cues.links.has(folded));
}

/** Whether a word says what its name names: "Front", "Partido". */
export function isHead(word: NameWord | undefined, cues: ActorCues): boolean {
  return word?.capital === true && word.folded in cues.heads;
}

/** The run without what only opens the sentence, and without articles, titles and dates at its ends. */
export function trimRun(
  { small }: ArticleWords,
  words: readonly NameWord[],
  run: WordRange,
  cues: ActorCues,
): WordRange | null {
  let { from, to } = run;
  while (from <= to && isOutside(from, true)) from++;
  while (to >= from && isOutside(to, false)) to--;
  const covered = words.slice(from, to + 1);
  return covered.every(({ folded }) => cues.adjectives.has(folded)) ? null : { from, to };

  function isOutside(at: number, atStart: boolean): boolean {
    const word = words[at];
    if (!word?.capital) return true;
    if (word.shouted) return false;
    if (cues.calendar.has(word.folded)) return true;
    if (from === to && word.folded.split('-').every((part) => cues.adjectives.has(part))) return true;
    const opens = opensSentence(words, at);
    if (cues.functionWords.has(word.folded))
      return opens || from === to || (isEnglishArticle(word) && atStart);
    return atStart && opens && from < to && !isHead(word, cues) && isCommon(word, words[at + 1]);
  }

  /** In Spanish and Portuguese an article with a capital belongs to its name: "El Cairo", "O Globo". */
  function isEnglishArticle({ folded }: NameWord): boolean {
    return !cues.institutionFirst && cues.articles.has(folded);
  }

  /** Written small elsewhere, or a verb before a given name: "Vimos Ana". */
  function isCommon({ folded }: NameWord, next: NameWord | undefined): boolean {
    if (cues.givenNames.has(folded) || cues.offices.has(folded) || cues.honorifics.has(folded)) return false;
    return small.has(folded) || (next?.capital === true && cues.givenNames.has(next.folded));
  }
}

/** A title inside a run ends one name and begins another: "Turkish Foreign Minister | Ayla Demir". */
export function splitAtTitle(
  words: readonly NameWord[],
  { from, to }: WordRange,
  cues: ActorCues,
): readonly WordRange[] {
  for (let at = to; at >= from; at--) {
    const word = words[at];
    if (!word || !(cues.offices.has(word.folded) || cues.honorifics.has(word.folded))) continue;
    if (at > from && (isHead(words[from], cues) || words[at - 1]?.capital === false)) break;
    const parts: WordRange[] = [];
    let end = at - 1;
    while (end >= from && cues.officeModifiers.has(words[end]?.folded ?? '')) end--;
    while (end >= from && cues.adjectives.has(words[end]?.folded ?? '')) end--;
    if (end >= from) parts.push({ from, to: end });
    let next = at + 1;
    while (next <= to && (words[next]?.capital === false || cues.portfolios.has(words[next]?.folded ?? '')))
      next++;
    if (next <= to) parts.push({ from: next, to });
    return parts;
  }
  return withoutPortfolio(words, { from, to }, cues);
}

/** "la ministra de [Defensa Ana Prado]": the department before the name belongs to the office. */
function withoutPortfolio(
  words: readonly NameWord[],
  { from, to }: WordRange,
  cues: ActorCues,
): readonly WordRange[] {
  const before = words[from - 1];
  if (!before || before.capital || !(cues.particles.has(before.folded) || cues.articles.has(before.folded)))
    return [{ from, to }];
  let at = from;
  while (
    at <= to &&
    (cues.portfolios.has(words[at]?.folded ?? '') || (at > from && words[at]?.capital === false))
  )
    at++;
  return at > to ? [] : [{ from: at, to }];
}
