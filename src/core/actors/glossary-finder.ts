import type { Concept } from '../glossary/concept.ts';
import type { Glossary, Sense, TermMatch } from '../glossary/glossary.ts';
import type { Kind } from '../glossary/kind.ts';
import type { Span } from '../text/span.ts';
import type { ArticleWords, NameWord, Sentence } from './article-words.ts';
import type { Candidate, NameFinder } from './candidate.ts';
import { acts, rangeOf, type WordRange } from './context.ts';
import { CUES, type ActorCues } from './cues.ts';
import { standsForState } from './state-or-place.ts';

/** Finds the names that a glossary knows, and the institutions of the states it knows ("Turkish military"). */
export function glossaryFinder(glossary: Glossary): NameFinder {
  const capitals = capitalsOf(glossary);
  return (article) => article.sentences.flatMap((sentence) => inSentence(article, sentence));

  function inSentence({ text }: ArticleWords, sentence: Sentence): readonly Candidate[] {
    const { language } = sentence.passage;
    const cues = CUES[language];
    return glossary.find(text, sentence, language).flatMap((match) => {
      if (/^\s?-\p{Ll}/u.test(text.slice(match.end, match.end + 3))) return [];
      const demonym = match.senses[0]?.form === 'demonym';
      const found = demonym ? institutionAt(sentence, match, cues) : nameAt(sentence, match, cues);
      return found ? [{ ...found, language, evidence: 'glossary' as const, sure: true }] : [];
    });
  }

  function nameAt(sentence: Sentence, match: TermMatch, cues: ActorCues): Found | null {
    const span = bareName(sentence.words, match, cues);
    const range = rangeOf(sentence.words, span);
    const sense = chooseSense(sentence, range, match, cues);
    const { concept } = sense;
    const does = acts(sentence, range, cues);
    const isCapital = capitals.get(concept.id);
    if (isCountry(concept) || isCapital) {
      const institution = isCountry(concept) ? institutionOf(sentence.words, range, cues) : null;
      if (institution) return null;
      const state = standsForState(sentence, range, cues);
      if (!state) return { ...span, concept, kind: 'place', acts: false };
      return { ...span, concept: isCapital ?? concept, kind: 'state', acts: true };
    }
    return { ...span, concept, kind: concept.kind, acts: does };
  }
}

type Found = Span & { readonly concept?: Concept; readonly kind: Kind; readonly acts: boolean };

/** Whether a concept is a country rather than one of its governments. */
export function isCountry({ kind, capital, demonyms }: Concept): boolean {
  return kind === 'state' && (capital !== undefined || Object.keys(demonyms).length > 0);
}

/** The countries by the id of their capital. */
function capitalsOf(glossary: Glossary): ReadonlyMap<string, Concept> {
  const map = new Map<string, Concept>();
  for (const concept of glossary.concepts)
    if (concept.capital !== undefined) map.set(concept.capital, concept);
  return map;
}

/** Where several concepts share a form, what stands beside it decides; otherwise the likeliest. */
function chooseSense(
  { words }: Sentence,
  { from, to }: WordRange,
  { senses }: TermMatch,
  cues: ActorCues,
): Sense {
  const [first] = senses;
  if (!first) throw new Error('A match without a sense');
  const located = cues.locatives.has(words[from - 1]?.folded ?? '');
  const speaks =
    cues.speech.has(words[to + 1]?.folded ?? '') || cues.speech.has(words[from - 1]?.folded ?? '');
  if (located && !words[from]?.shouted)
    return senses.find(({ concept }) => concept.kind === 'place') ?? first;
  if (speaks) return senses.find(({ concept }) => concept.kind !== 'place') ?? first;
  return first;
}

/** The match without a leading article, title or adjective and without a generic noun at either end. */
function bareName(words: readonly NameWord[], match: TermMatch, cues: ActorCues): Span {
  const kind = match.senses[0]?.concept.kind;
  const descriptor = match.senses[0]?.form === 'descriptor';
  const ownArticle = /^\p{Lu}/u.test(match.senses[0]?.name ?? '');
  let { from, to } = rangeOf(words, match);
  const generic = (word: NameWord | undefined): boolean =>
    word !== undefined &&
    (kind === 'place' ? cues.placeNouns.has(word.folded) : !word.capital && word.folded in cues.groupNouns);
  const has = (): boolean => to > from;
  const link = (word: NameWord | undefined): boolean =>
    word !== undefined && !word.capital && cues.particles.has(word.folded);
  while (has() && cues.articles.has(words[from]?.folded ?? '') && !(words[from]?.capital && ownArticle))
    from++;
  if (descriptor) return spanOf(words, from, to, match);
  while (has() && (generic(words[from]) || /-\p{Ll}+$/u.test(words[from]?.text ?? ''))) {
    from++;
    while (has() && link(words[from])) from++;
  }
  if (kind === 'person') while (has() && cues.offices.has(words[from]?.folded ?? '')) from++;
  while (has() && generic(words[to])) to--;
  return spanOf(words, from, to, match);
}

function spanOf(words: readonly NameWord[], from: number, to: number, whole: Span): Span {
  return {
    start: Math.max(whole.start, words[from]?.start ?? whole.start),
    end: Math.min(whole.end, words[to]?.end ?? whole.end),
  };
}

/** A demonym together with the institution beside it: "Turkish military", "el gobierno turco". */
function institutionAt(sentence: Sentence, match: TermMatch, cues: ActorCues): Found | null {
  const range = rangeOf(sentence.words, match);
  const institution = institutionOf(sentence.words, range, cues);
  if (!institution) return null;
  const { kind, at } = institution;
  const whole = { from: Math.min(at, range.from), to: Math.max(at, range.to) };
  const span = spanOf(sentence.words, whole.from, whole.to, sentence);
  const country = match.senses[0]?.concept;
  const does = acts(sentence, whole, cues);
  return { ...span, kind, acts: does, ...(kind === 'state' && country ? { concept: country } : {}) };
}

function institutionOf(
  words: readonly NameWord[],
  { from, to }: WordRange,
  cues: ActorCues,
): { readonly kind: Kind; readonly at: number } | null {
  const at = cues.institutionFirst ? from - 1 : to + 1;
  const word = words[at];
  const kind = word && cues.institutions[word.folded];
  const joined = cues.institutionFirst ? words[from]?.joined : word?.joined;
  return kind !== undefined && joined === true && !words[to]?.possessive ? { kind, at } : null;
}
