import type { Lang } from '../language/language.ts';
import type { Span } from '../text/span.ts';
import type { Concept } from './concept.ts';
import { contractionsOf } from './contraction.ts';
import { formsOf, type Form, type FormKind } from './form.ts';
import { inflectionsOf } from './inflection.ts';
import { longestAt } from './longest-at.ts';
import { createRespellings } from './respellings.ts';
import { sensesOf } from './senses.ts';
import { successorsById } from './successors.ts';
import { createTermTree, plant } from './term-tree.ts';
import type { Term } from './term.ts';
import { foldedWords, termWordsOf, type TermWord } from './term-words.ts';

/** One concept that the words of a match may stand for. */
export interface Sense {
  readonly concept: Concept;
  /** The form that matched. */
  readonly term: Term;
  readonly form: FormKind;
  /** The form as the glossary spells it, without a qualifier. */
  readonly name: string;
  /** What speaks for it. */
  readonly reasons: readonly SenseReason[];
}

/**
 * `article`: the article as a whole speaks of it; `nearer`: the entry is the workspace's or the user's own; `name`: it is
 * the preferred name; `spelling`: the words are spelled as the glossary spells them; `language`: the form is one of the
 * text's language; `respelled`: they are a spelling of an Arabic name that the glossary does not list.
 */
export type SenseReason = 'article' | 'nearer' | 'name' | 'spelling' | 'language' | 'respelled';

/** A term in a text: half-open UTF-16 offsets into it, and what it may mean, the likeliest first; never empty. */
export interface TermMatch extends Span {
  readonly senses: readonly Sense[];
}

/** Concepts made ready for being found in running text. */
export interface Glossary {
  readonly concepts: readonly Concept[];
  /** The concept of an id. */
  concept(id: string): Concept | undefined;
  /** The concepts that followed one, by its own word or by theirs. */
  successorsOf(id: string): readonly Concept[];
  /**
   * The terms of a stretch of text, in order, the longest first where several begin at one place, without overlaps.
   * Linear in the length of the stretch. Case, accents, apostrophes and hyphens do not matter, nor does white space
   * inside a term (a line break or a no-break space too), the number of the noun at its head, a preposition that has
   * swallowed its article, and how a name is written from Arabic; abbreviations are found by exact case only, and the
   * names of places, states and persons only with a capital.
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

/** A glossary of the given concepts, the nearest first: where two have the same id, the first one holds. */
export function createGlossary(concepts: readonly Concept[]): Glossary {
  const byId = new Map<string, Concept>();
  for (const concept of concepts) if (!byId.has(concept.id)) byId.set(concept.id, concept);
  const forms = createTermTree<Form>();
  const respellings = createRespellings();
  for (const concept of byId.values())
    for (const form of formsOf(concept)) {
      const words = foldedWords(form.name);
      plant(forms, words, form);
      for (const inflected of inflectionsOf(form, words)) plant(forms, inflected, form);
      for (const contracted of contractionsOf(form, words)) plant(forms, contracted, { ...form, lead: 1 });
      respellings.add(form);
    }
  let claimed: Glossary | null = null;
  let successors: ReadonlyMap<string, readonly Concept[]> | null = null;

  return {
    concepts: [...byId.values()],
    concept: (id) => byId.get(id),
    successorsOf: (id) => (successors ??= successorsById(byId)).get(id) ?? [],
    claimed: () => (claimed ??= createGlossary(unclaimed([...byId.values()]))),
    find(text, span, language, words = termWordsOf(text, span)) {
      const matches: TermMatch[] = [];
      const passage = { text, span, words, language };
      for (let at = 0; at < words.length; at++) {
        const found = longestAt(forms, passage, at) ?? respellings.findAt(passage, at);
        if (!found) continue;
        const { start, end } = found;
        matches.push({ start, end, senses: sensesOf(found, language) });
        at += found.words - 1;
      }
      return matches;
    },
  };
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
