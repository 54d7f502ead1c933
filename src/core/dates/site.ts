import type { Captures, Input, Parse } from './grammar.ts';
import type { Company } from './lexicon.ts';
import type { Value } from './value.ts';

/** Where a construction was found, and what its language knows of the words around. */
export interface Site {
  readonly at: Parse<null>;
  readonly input: Input;
  readonly company: Company;
  readonly capitalMonths: boolean;
}

export type Captured = Captures<Value>;

/** What the captured parts mean together; null where the words are no time expression after all. */
export type Builder = (captures: Captured, site: Site) => Value | null;
