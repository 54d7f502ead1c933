import type { Lang } from '../language/language.ts';
import type { Concept } from './concept.ts';
import { langOf, type Term } from './term.ts';

/** What kind of form of a concept stands in the text, the surest first. */
export type FormKind = 'name' | 'abbreviation' | 'variant' | 'former' | 'demonym' | 'descriptor';

/** A term of a concept as it is looked for. */
export interface Form {
  readonly concept: Concept;
  readonly term: Term;
  readonly kind: FormKind;
  /** As the glossary spells it, without the qualifier. */
  readonly name: string;
  /** The language the form belongs to; absent where it serves all of them. */
  readonly language?: Lang;
  /** So many words of the text go before the name: a preposition that has swallowed its article. */
  readonly lead?: number;
}

/** A qualifier that tells homonyms apart in a list and never stands in a text: "Sinjar (Idlib)". */
const QUALIFIER = /\s{0,4}\([^()]{1,60}\)\s{0,4}$/u;

/** A term without its qualifier. */
export function bareText({ text }: Term): string {
  return text.includes('(') ? text.replace(QUALIFIER, '').trim() : text;
}

/** Every form of a concept; empty where the concept is not looked for. */
export function formsOf(concept: Concept): readonly Form[] {
  if (!concept.matching) return [];
  return concept.terms.flatMap((term) => {
    const name = bareText(term);
    const language = langOf(term.language);
    return name === ''
      ? []
      : [{ concept, term, kind: formKindOf(term), name, ...(language ? { language } : {}) }];
  });
}

function formKindOf({ type, status }: Term): FormKind {
  if (type !== 'full') return type;
  if (status === 'superseded') return 'former';
  return status === 'preferred' ? 'name' : 'variant';
}
