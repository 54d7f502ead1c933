import type { Lang } from '../language/language.ts';
import type { Span } from '../text/span.ts';
import type { Concept } from './concept.ts';
import { formsOf, type Form, type FormKind } from './form.ts';
import { contextOf, fits } from './fitness.ts';
import type { Term } from './term.ts';
import { createTermTree, plant, step, type TermNode } from './term-tree.ts';
import { termWordsOf, type TermWord } from './term-words.ts';

/** One concept that the words of a match may stand for. */
export interface Sense {
  readonly concept: Concept;
  /** The form that matched. */
  readonly term: Term;
  readonly form: FormKind;
  /** The form as the glossary spells it, without a qualifier. */
  readonly name: string;
}

/** A term in a text: half-open UTF-16 offsets into it, and what it may mean, the likeliest first; never empty. */
export interface TermMatch extends Span {
  readonly senses: readonly Sense[];
}

/** Concepts made ready for being found in running text. */
export interface Glossary {
  readonly concepts: readonly Concept[];
  /** The concept of an id. */
  concept(id: string): Concept | undefined;
  /**
   * The terms of a stretch of text, in order, the longest first where several begin at one place, without overlaps.
   * Linear in the length of the stretch. Case, accents, apostrophes and hyphens do not matter, nor does white space
   * inside a term (a line break or a no-break space too); abbreviations are found by exact case only, and the names
   * of places, states and persons only with a capital.
   *
   * @param text the whole text; offsets count from its start
   * @param span where to look
   * @param language of the stretch: its forms come first among the senses
   * @param words of the stretch, where they are at hand
   */
  find(text: string, span: Span, language?: Lang, words?: readonly TermWord[]): readonly TermMatch[];
  /** The concepts of which an ordinary word claims a form too, found by it wherever it stands; made when first asked for. */
  claimed(): Glossary;
}

/** A glossary of the given concepts; where two have the same id, the first one holds. */
export function createGlossary(concepts: readonly Concept[]): Glossary {
  const byId = new Map<string, Concept>();
  for (const concept of concepts) if (!byId.has(concept.id)) byId.set(concept.id, concept);
  const rank = new Map([...byId.values()].map((concept, index) => [concept, index]));
  const tree = createTermTree<Form>();
  for (const concept of byId.values())
    for (const form of formsOf(concept)) plant(tree, foldedWords(form.name), form);
  let claimed: Glossary | null = null;

  return {
    concepts: [...byId.values()],
    concept: (id) => byId.get(id),
    claimed: () => (claimed ??= createGlossary(unclaimed([...byId.values()]))),
    find(text, span, language, words = termWordsOf(text, span)) {
      const matches: TermMatch[] = [];
      for (let at = 0; at < words.length; at++) {
        const found = longestAt(text, span, words, at, language);
        if (!found) continue;
        matches.push({ start: found.start, end: found.end, senses: found.forms.map(toSense) });
        at += found.words - 1;
      }
      return matches;
    },
  };

  function longestAt(
    text: string,
    span: Span,
    words: readonly TermWord[],
    at: number,
    language: Lang | undefined,
  ): (Span & { words: number; forms: readonly Form[] }) | undefined {
    const ends = endsFrom(tree, text, words, at);
    for (let length = ends.length; length > 0; length--) {
      const candidates = ends[length - 1] ?? [];
      if (candidates.length === 0) continue;
      const covered = words.slice(at, at + length);
      const context = contextOf(text, span, covered, language, candidates);
      const forms = candidates.filter((form) => fits(form, context));
      const [first, last] = [covered[0], covered.at(-1)];
      if (forms.length === 0 || !first || !last) continue;
      return {
        start: first.start,
        end: last.end,
        words: length,
        forms: likeliestFirst(forms, context.written, language),
      };
    }
    return undefined;
  }

  function likeliestFirst(
    forms: readonly Form[],
    written: string,
    language: Lang | undefined,
  ): readonly Form[] {
    const sorted = [...forms].sort(
      (a, b) =>
        weight(a, written, language) - weight(b, written, language) ||
        (rank.get(a.concept) ?? 0) - (rank.get(b.concept) ?? 0),
    );
    const seen = new Set<Concept>();
    return sorted.filter(({ concept }) => !seen.has(concept) && seen.add(concept));
  }
}

/** Without the marks of ambiguity, save those of names of several words ("La Paz"), whose letters tell. */
function unclaimed(concepts: readonly Concept[]): readonly Concept[] {
  return concepts
    .filter(({ terms }) => terms.some(({ ambiguous }) => ambiguous))
    .map((concept) => ({ ...concept, terms: concept.terms.map(withoutClaim) }));
}

function withoutClaim(term: Term): Term {
  const { ambiguous, ...rest } = term;
  return ambiguous && term.text.includes(' ') ? term : rest;
}

const FORM_ORDER: Readonly<Record<FormKind, number>> = {
  name: 1,
  abbreviation: 2,
  variant: 2,
  former: 3,
  demonym: 4,
  descriptor: 5,
};

/** Lower is likelier: the kind of form first, then the text's own language, then the spelling letter by letter. */
function weight(form: Form, written: string, language: Lang | undefined): number {
  const foreign = form.language !== undefined && language !== undefined && form.language !== language;
  const shouted = written === written.toUpperCase() && form.name !== form.name.toUpperCase();
  return (
    FORM_ORDER[form.kind] * 10 + (foreign ? 11 : 0) + (shouted ? 12 : 0) + (form.name === written ? 0 : 1)
  );
}

function toSense({ concept, term, kind, name }: Form): Sense {
  return { concept, term, form: kind, name };
}

function foldedWords(name: string): readonly string[] {
  return termWordsOf(name).map(({ folded }) => folded);
}

const NOTHING: readonly Form[] = [];

/** What ends after one word, two words, and so on, of the words that follow one another as a term's may. */
function endsFrom(
  tree: TermNode<Form>,
  text: string,
  words: readonly TermWord[],
  at: number,
): readonly (readonly Form[])[] {
  const ends: (readonly Form[])[] = [];
  let node = tree;
  for (let i = at; i < words.length; i++) {
    const word = words[i];
    const before = words[i - 1];
    if (!word || (before && i > at && !joins(text, before, word))) break;
    const next = step(node, word.folded);
    if (!next) break;
    ends.push(next.values ?? NOTHING);
    node = next;
  }
  return ends;
}

/**
 * What may stand between two words of one term: white space without a blank line, a hyphen or a dash, an ordinal mark,
 * and the stop of a short word ("St. Paul", "4.ª División").
 */
const BETWEEN =
  /^(?:\.?[ªº]?[^\S\n\r]{0,8}(?:\r\n|[\n\r])?[^\S\n\r]{0,8}|[^\S\n\r]?[-\u00AD\u2010-\u2015\u2212][^\S\n\r]?(?:\r?\n)?)$/u;

/** The possessive that `termWordsOf` leaves outside a word: "People’s Protection Units", "Workers' Party". */
const POSSESSIVE_END = /^['’]s?(?=\s)/iu;

function joins(text: string, before: TermWord, word: TermWord): boolean {
  const between = text.slice(before.end, word.start).replace(POSSESSIVE_END, '');
  if (between === ' ' || between === '-') return true;
  if (between.startsWith('.') && before.folded.length > 3) return false;
  return between.length <= 20 && BETWEEN.test(between);
}
