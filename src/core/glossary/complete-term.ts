import type { Lang } from '../language/language.ts';
import type { Concept } from './concept.ts';
import { preferredFor } from './preferred-for.ts';
import type { TermList } from './term-list.ts';
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

/** Of more terms that begin alike nobody reads the end. */
const MOST_FOUND = 200;

/** Fewer letters could begin anything. */
const FEWEST_LETTERS = 2;

/**
 * Completes terms in any language and abbreviations: what is offered is the name in the language of the text. The longest
 * stretch of words that begins a term comes first, and then the shortest term.
 */
export function createCompleter({
  keys,
  conceptOf,
  termOf,
}: TermList): (wish: CompletionWish) => readonly Completion[] {
  // Numbers of the terms, in order of their keys.
  const order = Uint32Array.from(keys.keys()).sort((a, b) => compare(keys[a], keys[b]));

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
      for (const index of startingWith(key)) {
        if (offered.size >= limit) return;
        const [concept, term] = [conceptOf(index), termOf(index)];
        const insert = concept?.matching ? preferredFor(concept, language, region) : null;
        if (!concept || !term || !insert || !isName(term) || insert.text === line.slice(word.start)) continue;
        const id = `${concept.id} ${insert.text}`;
        if (!offered.has(id)) offered.set(id, { insert, concept, form: term.text, replaces });
      }
    });
    return [...offered.values()];
  };

  /** Numbers of the terms whose key begins so, the shortest first. */
  function startingWith(prefix: string): readonly number[] {
    let [low, high] = [0, order.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keyAt(middle) < prefix) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < order.length && end - low < MOST_FOUND && keyAt(end).startsWith(prefix)) end++;
    return [...order.slice(low, end)].sort((a, b) => (keys[a]?.length ?? 0) - (keys[b]?.length ?? 0));
  }

  function keyAt(place: number): string {
    return keys[order[place] ?? -1] ?? '';
  }
}

function isName({ type }: Term): boolean {
  return type === 'full' || type === 'abbreviation';
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
