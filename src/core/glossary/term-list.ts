import type { Concept } from './concept.ts';
import { bareText } from './form.ts';
import type { Term } from './term.ts';
import { foldedWords } from './term-words.ts';

/** Every term of many concepts by number, for what looks through them all. */
export interface TermList {
  /** The folded words of each term, with single spaces. */
  readonly keys: readonly string[];
  readonly conceptOf: (index: number) => Concept | undefined;
  readonly termOf: (index: number) => Term | undefined;
}

/** Numbers instead of objects: 150,000 terms take no more room than their keys. */
export function createTermList(concepts: readonly Concept[]): TermList {
  const count = concepts.reduce((sum, { terms }) => sum + terms.length, 0);
  const owners = new Uint32Array(count);
  const places = new Uint16Array(count);
  const keys: string[] = [];
  concepts.forEach(({ terms }, owner) => {
    terms.forEach((term, place) => {
      owners[keys.length] = owner;
      places[keys.length] = place;
      keys.push(foldedWords(bareText(term)).join(' '));
    });
  });
  const conceptOf = (index: number): Concept | undefined => concepts[owners[index] ?? -1];
  return { keys, conceptOf, termOf: (index) => conceptOf(index)?.terms[places[index] ?? -1] };
}
