import type { Passage } from '../language/language.ts';
import type { Span } from '../text/span.ts';
import type { Concept } from './concept.ts';
import type { Glossary } from './glossary.ts';
import { insteadOf } from './preferred-for.ts';
import type { Term } from './term.ts';

/** A term that the glossary wants replaced. */
export interface TermFinding extends Span {
  readonly concept: Concept;
  readonly term: Term;
  /** What should stand there in the text's language; null where the glossary has nothing better. */
  readonly preferred: Term | null;
}

/** Deprecated and forbidden terms in passages of a text, in their order. */
export function checkTerms(
  glossary: Glossary,
  text: string,
  passages: readonly Passage[],
): readonly TermFinding[] {
  return passages.flatMap((passage) =>
    glossary.find(text, passage, passage.language).flatMap(({ start, end, senses }) => {
      // Where another entry has the form in order, it may be that one.
      const [first] = senses;
      if (!first || !senses.every(({ term }) => isUnwanted(term))) return [];
      const { concept, term } = first;
      return [{ start, end, concept, term, preferred: insteadOf(term, concept, passage.language) }];
    }),
  );
}

function isUnwanted({ status }: Term): boolean {
  return status === 'deprecated' || status === 'forbidden';
}
