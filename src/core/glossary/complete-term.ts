import type { Lang } from '../language/language.ts';
import type { Concept } from './concept.ts';
import { formsOf, type Form } from './form.ts';
import { preferredFor } from './preferred-for.ts';
import type { Term } from './term.ts';
import { termWordsOf } from './term-words.ts';

/** A place of a text at which words are being typed. */
export interface CompletionWish {
  /** The line up to the caret. */
  readonly before: string;
  readonly language: Lang;
  /** BCP 47 tag of the language's variety, where it is known. */
  readonly region?: string;
  readonly limit: number;
}

/** A term that may be meant by the words before the caret. */
export interface Completion {
  /** What is written instead of the words: the name in the text's language. */
  readonly insert: Term;
  readonly concept: Concept;
  /** The form that the words begin. */
  readonly form: string;
  /** How many UTF-16 units before the caret are replaced. */
  readonly replaces: number;
}

/** Terms are looked for from so many words before the caret on, and so much of the line is read. */
const MOST_WORDS = 6;
const REACH = 200;

/** Fewer letters could begin anything. */
const FEWEST_LETTERS = 2;

/**
 * Completes terms in any language and abbreviations: what is offered is the name in the language of the text. The longest
 * stretch of words that begins a term comes first, and then the shortest term.
 */
export function createCompleter(
  concepts: readonly Concept[],
): (wish: CompletionWish) => readonly Completion[] {
  const entries = concepts
    .flatMap(formsOf)
    .filter(({ kind }) => kind !== 'demonym' && kind !== 'descriptor')
    .map((form) => ({ key: keyOf(form.name), form }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));

  return ({ before, language, region, limit }) => {
    const line = before.slice(-REACH);
    const words = termWordsOf(line).slice(-MOST_WORDS);
    const last = words.at(-1);
    // The caret has to be at the end of a word, or behind one space in the middle of a term.
    if (!last || !/^[\s-]?$/u.test(line.slice(last.end))) return [];
    const offered = new Map<string, Completion>();
    words.forEach((word, at) => {
      const typed = words
        .slice(at)
        .map(({ folded }) => folded)
        .join(' ');
      const key = line.length > last.end ? `${typed} ` : typed;
      if (key.trim().length < FEWEST_LETTERS) return;
      const replaces = line.length - word.start;
      for (const { form } of startingWith(key)) {
        if (offered.size >= limit) return;
        const completion = completionOf(form, language, region, replaces, line.slice(word.start));
        const id = `${form.concept.id} ${completion?.insert.text ?? ''}`;
        if (completion && !offered.has(id)) offered.set(id, completion);
      }
    });
    return [...offered.values()];
  };

  /** Entries whose key begins so, the shortest first. */
  function startingWith(prefix: string): readonly (typeof entries)[number][] {
    let [low, high] = [0, entries.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((entries[middle]?.key ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    const found: (typeof entries)[number][] = [];
    for (let i = low; entries[i]?.key.startsWith(prefix) && found.length < 200; i++) {
      const entry = entries[i];
      if (entry) found.push(entry);
    }
    return found.sort((a, b) => a.key.length - b.key.length);
  }
}

function completionOf(
  form: Form,
  language: Lang,
  region: string | undefined,
  replaces: number,
  typed: string,
): Completion | null {
  const insert = preferredFor(form.concept, language, region);
  return insert && insert.text !== typed
    ? { insert, concept: form.concept, form: form.name, replaces }
    : null;
}

function keyOf(name: string): string {
  return termWordsOf(name)
    .map(({ folded }) => folded)
    .join(' ');
}
