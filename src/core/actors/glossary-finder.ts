import type { Concept } from '../glossary/concept.ts';
import { hasDemonyms } from '../glossary/concept-names.ts';
import type { Glossary, Sense, TermMatch } from '../glossary/glossary.ts';
import type { Kind } from '../glossary/kind.ts';
import type { Span } from '../text/span.ts';
import type { NameWord, Sentence } from './article-words.ts';
import { bareName, spanOf } from './bare-name.ts';
import type { Candidate, NameFinder } from './candidate.ts';
import { acts, rangeOf, type WordRange } from './context.ts';
import type { ActorCues } from './actor-cues.ts';
import { CUES } from './cues.ts';
import { officeAt } from './office.ts';
import { placeContext } from './place-context.ts';
import { standsForState } from './state-or-place.ts';
import { takenBy } from './taken.ts';

type Found = Omit<Candidate, 'language' | 'evidence' | 'sure'>;

/**
 * Finds the names that a glossary knows, and the institutions of the states it knows ("Turkish military"). A spelling that
 * it does not list counts where the article speaks of the same domain by names that it does.
 */
export function glossaryFinder(glossary: Glossary): NameFinder {
  const find = termReader(glossary);
  return ({ text, sentences }) => {
    const found = sentences.flatMap((sentence) => find(glossary, text, sentence, sentence));
    const domains = new Set(
      found.filter(({ respelled }) => !respelled).map(({ concept }) => concept?.domain),
    );
    return found.filter(({ respelled, concept }) => !respelled || domains.has(concept?.domain));
  };
}

/** How many characters of a sentence are looked at for a name that opens it. */
const OPENING = 60;

/**
 * Finds the names at the head of a sentence that an ordinary word claims too ("China", "Observatory"), where the
 * article has the thing elsewhere, or a model takes the word for a name.
 */
export function openingFinder(glossary: Glossary): NameFinder {
  const terms = glossary.claimed();
  const find = termReader(glossary);
  return ({ text, sentences }, known) => {
    const present = new Set(known.map(({ concept }) => concept?.id));
    const taken = takenBy(known);
    return sentences.flatMap((sentence) => {
      const first = sentence.words.find(({ kind }) => kind === 'word');
      if (!first || sentence.capitalised || !first.capital) return [];
      const span = { start: first.start, end: Math.min(sentence.end, first.start + OPENING) };
      const beside = taken(first);
      if (beside.some(({ evidence }) => evidence === 'glossary')) return [];
      return find(terms, text, sentence, span).filter(
        ({ start, concept, kind }) =>
          start <= first.start &&
          (present.has(concept?.id) ||
            beside.some((other) => other.kind === kind || (other.kind === 'place' && kind === 'state'))),
      );
    });
  };
}

type TermReader = (terms: Glossary, text: string, sentence: Sentence, span: Span) => readonly Candidate[];

/** Reads the terms of one glossary in a stretch of a sentence as names. */
function termReader(glossary: Glossary): TermReader {
  const countries = countriesByCapital(glossary);
  return find;

  function find(terms: Glossary, text: string, sentence: Sentence, span: Span): readonly Candidate[] {
    const { language } = sentence.passage;
    const cues = CUES[language];
    return terms
      .find(text, span, language, span === sentence ? sentence.terms : undefined)
      .flatMap((match) => {
        const respelled = match.senses[0]?.reasons.includes('respelled') ? { respelled: true } : {};
        return namesIn(text, sentence, match, cues).map((found): Candidate => ({
          ...found,
          ...respelled,
          language,
          evidence: 'glossary',
          sure: true,
        }));
      });
  }

  function namesIn(text: string, sentence: Sentence, match: TermMatch, cues: ActorCues): readonly Found[] {
    if (JOINED.test(text.slice(match.end, match.end + 4))) return [];
    const form = match.senses[0]?.form;
    if (form === 'abbreviation' && isWordInCapitals(sentence.words, match, cues)) return [];
    if (form === 'demonym') return institutionAt(sentence, match, cues) ?? [];
    if (form === 'descriptor' && !isNameLike(sentence.words, match, cues)) {
      return glossary
        .find(text, withoutHead(sentence.words, match, cues), sentence.passage.language)
        .filter(({ senses }) =>
          senses.every(({ concept, form: inner }) => inner !== 'descriptor' && !isCountry(concept)),
        )
        .flatMap((inner) => namesIn(text, sentence, inner, cues));
    }
    return nameAt(sentence, match, cues);
  }

  function nameAt(sentence: Sentence, match: TermMatch, cues: ActorCues): readonly Found[] {
    const span = bareName(sentence.words, match, cues);
    const range = rangeOf(sentence.words, span);
    const { concept, form } = chooseSense(sentence, range, match, cues);
    const country = isCountry(concept) ? concept : countries.get(concept.id);
    if (country) {
      const institution = isCountry(concept) ? institutionAt(sentence, match, cues) : null;
      if (institution) return institution;
      if (!standsForState(sentence, range, cues))
        return [
          { ...span, concept, kind: 'place', acts: false, ...placeContext(sentence.words, range, cues) },
        ];
      return concept.type === 'city' && isClub(sentence.words, range, cues)
        ? [{ ...span, kind: 'organisation', acts: true }]
        : [{ ...span, concept: country, kind: 'state', acts: true }];
    }
    const role = concept.kind === 'person' ? officeAt(sentence, range, cues)?.role : undefined;
    return [
      {
        ...span,
        concept,
        kind: concept.kind,
        acts: acts(sentence, range, cues),
        ...(concept.kind === 'place' ? placeContext(sentence.words, range, cues) : {}),
        ...(role === undefined ? {} : { role }),
        ...(form === 'descriptor' && concept.kind !== 'place' && range.from === range.to
          ? { dependent: true }
          : {}),
      },
    ];
  }
}

/** "Iran-backed", "U.N. -supported": an adjective; "US$": a currency. */
const JOINED = /^\.?(?:\s?-\p{Ll}|\$)/u;

const CLUB_ARTICLES = new Set(['el', 'del', 'al', 'o', 'do', 'ao', 'pelo']);

/** "El Madrid ganó", "o Porto venceu": a city has no article, its club has one; not "el Madrid de los Austrias". */
function isClub(words: readonly NameWord[], { from, to }: WordRange, cues: ActorCues): boolean {
  return (
    cues.institutionFirst &&
    CLUB_ARTICLES.has(words[from - 1]?.folded ?? '') &&
    !cues.particles.has(words[to + 1]?.folded ?? '')
  );
}

/** "What IS clear", "the one WHO did it": an emphasised word, where no verb follows nor a preposition or article precedes. */
function isWordInCapitals(words: readonly NameWord[], match: TermMatch, cues: ActorCues): boolean {
  const { from, to } = rangeOf(words, match);
  const [word, before, next] = [words[from], words[from - 1], words[to + 1]];
  if (!word || from !== to || !cues.functionWords.has(word.folded)) return false;
  if (before?.kind !== 'word' || !cues.functionWords.has(before.folded)) return false;
  const supported = [cues.articles, cues.locatives, cues.agentives, cues.links, cues.particles].some((set) =>
    set.has(before.folded),
  );
  return !supported && !(next !== undefined && cues.verb.test(next.text));
}

/** Whether a concept is a country rather than one of its governments. */
export function isCountry(concept: Concept): boolean {
  return concept.kind === 'state' && (concept.capital !== undefined || hasDemonyms(concept));
}

/** The states whose government the press names by a place: its capital, or the building it sits in. */
function countriesByCapital(glossary: Glossary): ReadonlyMap<string, Concept> {
  const map = new Map<string, Concept>();
  for (const concept of glossary.concepts) {
    if (concept.capital !== undefined) map.set(concept.capital, concept);
    for (const seat of concept.seats ?? []) map.set(seat, concept);
  }
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
  if (!first) throw new Error('A match has at least one sense');
  const [before, next] = [words[from - 1]?.folded ?? '', words[to + 1]?.folded ?? ''];
  if (cues.locatives.has(before) && !words[from]?.shouted) {
    return senses.find(({ concept }) => concept.kind === 'place') ?? first;
  }
  const speaks = cues.speech.has(next) || cues.speech.has(before);
  return (speaks ? senses.find(({ concept }) => concept.kind !== 'place') : undefined) ?? first;
}

/** Whether a descriptor names rather than describes: it has capitals throughout, or an institution at its head. */
function isNameLike(words: readonly NameWord[], match: TermMatch, cues: ActorCues): boolean {
  const { from, to } = rangeOf(words, match);
  const covered = words.slice(from, to + 1);
  const proper = covered.every(
    ({ capital, folded }) => capital || cues.particles.has(folded) || cues.links.has(folded),
  );
  const head = covered[cues.institutionFirst ? 0 : covered.length - 1];
  const anchored = covered.some(({ capital }) => capital) || cues.institutionFirst;
  return (
    match.senses[0]?.concept.kind === 'place' ||
    proper ||
    (anchored &&
      head !== undefined &&
      (head.folded in cues.institutions || (head.capital && head.folded in cues.heads)))
  );
}

/** A descriptor without its head noun: "Syrian government" of "Syrian government troops". */
function withoutHead(words: readonly NameWord[], match: TermMatch, cues: ActorCues): Span {
  const { from, to } = rangeOf(words, match);
  return from === to
    ? { start: match.end, end: match.end }
    : spanOf(words, cues.institutionFirst ? { from: from + 1, to } : { from, to: to - 1 }, match);
}

/** A demonym or country together with the institution beside it: "Turkish military", "el gobierno turco", "Assad regime". */
function institutionAt(sentence: Sentence, match: TermMatch, cues: ActorCues): readonly Found[] | null {
  const { words } = sentence;
  const { from, to } = rangeOf(words, match);
  if (words[to]?.possessive) return null;
  const first = cues.institutionFirst
    ? institutionEndingAt(words, from - 1, cues)
    : institutionStartingAt(words, to + 1, cues);
  if (!first) return null;
  const whole = { from: Math.min(first.from, from), to: Math.max(first.to, to) };
  const country = match.senses[0]?.concept;
  return [
    {
      ...spanOf(words, whole, sentence),
      kind: first.kind,
      acts: acts(sentence, whole, cues),
      ...(first.kind === 'state' && country ? { concept: country } : {}),
    },
  ];
}

type Institution = WordRange & { readonly kind: Kind };

/** "military", "armed forces". */
function institutionStartingAt(
  words: readonly NameWord[],
  from: number,
  cues: ActorCues,
): Institution | null {
  const [first, second] = [words[from], words[from + 1]];
  if (first?.kind !== 'word' || !first.joined) return null;
  const two = cues.institutions[`${first.folded} ${second?.folded ?? ''}`];
  if (two !== undefined) return { from, to: from + 1, kind: two };
  const one = cues.institutions[first.folded];
  const headed = second?.joined === true && (second.folded in cues.heads || cues.offices.has(second.folded));
  return one !== undefined && !headed ? { from, to: from, kind: one } : null;
}

/** "gobierno", "fuerzas armadas", with their last word at `to`. */
function institutionEndingAt(words: readonly NameWord[], to: number, cues: ActorCues): Institution | null {
  const [first, last] = [words[to - 1], words[to]];
  if (last?.kind !== 'word' || words[to + 1]?.joined !== true) return null;
  const two = cues.institutions[`${first?.folded ?? ''} ${last.folded}`];
  if (two !== undefined) return { from: to - 1, to, kind: two };
  const one = cues.institutions[last.folded];
  return one === undefined ? null : { from: to, to, kind: one };
}
