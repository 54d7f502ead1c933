import type { GlossaryProblem } from '../core/glossary/glossary-problem.ts';
import type { Span } from '../core/text/span.ts';

/** What is wrong with a value, as the readers of entries tell it: by its path. */
export type PathProblem = Pick<GlossaryProblem, 'code' | 'path'>;

/** What a text in any of the formats says, as the value that the same glossary would have in YAML. */
export interface RawGlossary {
  /** An object with `concepts`; null where there is nothing. */
  readonly value: unknown;
  /** What is wrong with the text itself, with its places. */
  readonly problems: readonly GlossaryProblem[];
  /**
   * Where in the text the paths of problems lead: an unknown key to the key, anything else to the value, and what is not
   * there to the id or the first line of what it should be in. In the order of the problems.
   */
  readonly locate: (problems: readonly PathProblem[]) => readonly (Span | undefined)[];
}

/** A glossary of which nothing can be read. */
export function unreadable(problem: GlossaryProblem): RawGlossary {
  return { value: null, problems: [problem], locate: (problems) => problems.map(() => problem.span) };
}
