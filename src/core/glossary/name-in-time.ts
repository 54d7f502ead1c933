import type { Concept } from './concept.ts';
import type { Glossary } from './glossary.ts';
import type { Term } from './term.ts';

/** What a name was on the day of an article. */
export interface NameInTime {
  /** Whether the name was in use then, or no longer, or not yet. */
  readonly use: 'current' | 'past' | 'future';
  /** What bears the thing's name by that day, the first step first: the entries that followed it, or itself renamed. */
  readonly became: readonly Concept[];
}

/** Steps from one entry to the one that followed it: more would be a circle. */
const MOST_STEPS = 10;

/**
 * What had become of a name by the day of an article: "Nusra Front" is the current name in 2013, and in 2019 it had become
 * Jabhat Fateh al-Sham, then Hay'at Tahrir al-Sham. Null where the glossary says nothing of its time.
 *
 * @param date ISO calendar date
 */
export function nameInTime(
  concept: Concept,
  term: Term,
  date: string,
  glossary: Glossary,
): NameInTime | null {
  const year = Number(date.slice(0, 4));
  if (term.status === 'superseded') {
    if (term.from !== undefined && year < term.from) return { use: 'future', became: [] };
    if (term.to === undefined || year <= term.to)
      return term.from === undefined && term.to === undefined ? null : { use: 'current', became: [] };
    return { use: 'past', became: [concept, ...followersBy(date, concept, glossary)] };
  }
  const { active } = concept;
  if (!active) return null;
  if (active.from !== null && isBefore(date, active.from)) return { use: 'future', became: [] };
  if (active.to === null || !isBefore(active.to, date)) return { use: 'current', became: [] };
  return { use: 'past', became: followersBy(date, concept, glossary) };
}

/** The entries that had followed one by a day, as far as they had begun. */
function followersBy(date: string, concept: Concept, glossary: Glossary): readonly Concept[] {
  const chain: Concept[] = [];
  let at = concept;
  while (chain.length < MOST_STEPS) {
    const next = glossary
      .successorsOf(at.id)
      .find(({ active }) => !active?.from || !isBefore(date, active.from));
    if (!next || next === concept || chain.includes(next)) break;
    chain.push(next);
    at = next;
  }
  return chain;
}

/** Whether a date of any precision lies before another one; not where one lies within the other. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
