import type { Concept } from './concept.ts';

/** By id: the concepts that followed one, by its own word (`successor`) or by theirs (`predecessor`). */
export function successorsById(byId: ReadonlyMap<string, Concept>): ReadonlyMap<string, readonly Concept[]> {
  const successors = new Map<string, readonly Concept[]>();
  const add = (before: string, after: Concept | undefined): void => {
    const known = successors.get(before) ?? [];
    if (after && !known.includes(after)) successors.set(before, [...known, after]);
  };
  for (const concept of byId.values())
    for (const { type, to } of concept.relations) {
      if (type === 'successor') add(concept.id, byId.get(to));
      if (type === 'predecessor') add(to, concept);
    }
  return successors;
}
