import type { Glossary, TermMatch } from './glossary.ts';
import { termWordsOf } from './term-words.ts';

/** A form that is not what a glossary takes it for: a reader said so, and why. */
export interface IgnoredForm {
  /** As written in the text; compared as terms are. */
  readonly form: string;
  /** Id of the entry; without one none of the form's entries is meant. */
  readonly entry?: string;
  /** The article's path from the workspace folder of the glossary; without one it holds in all of them. */
  readonly article?: string;
  readonly reason?: string;
}

/** A glossary that heeds what readers said of forms: words that stand for nothing else any more are no match. */
export function withoutIgnored(glossary: Glossary, ignored: readonly IgnoredForm[]): Glossary {
  if (ignored.length === 0) return glossary;
  const entries = new Map<string, Set<string | undefined>>();
  for (const { form, entry } of ignored) {
    const known = entries.get(keyOf(form));
    if (known) known.add(entry);
    else entries.set(keyOf(form), new Set([entry]));
  }

  function heed(text: string, match: TermMatch): readonly TermMatch[] {
    const unmeant = entries.get(keyOf(text.slice(match.start, match.end)));
    if (!unmeant) return [match];
    const senses = unmeant.has(undefined)
      ? []
      : match.senses.filter(({ concept }) => !unmeant.has(concept.id));
    return senses.length === 0 ? [] : [{ ...match, senses }];
  }

  return {
    ...glossary,
    find: (text, ...where) => glossary.find(text, ...where).flatMap((match) => heed(text, match)),
    claimed: () => withoutIgnored(glossary.claimed(), ignored),
  };
}

/** Capitals count: "IS" may be a verb where "is" is none of the glossary's business. */
function keyOf(form: string): string {
  return termWordsOf(form)
    .map(({ written, folded }) => (written === written.toUpperCase() ? written : folded))
    .join(' ');
}
