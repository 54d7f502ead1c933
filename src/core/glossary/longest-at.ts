import type { Lang } from '../language/language.ts';
import type { Span } from '../text/span.ts';
import { contextOf, fits } from './fitness.ts';
import type { Form } from './form.ts';
import { step, type TermNode } from './term-tree.ts';
import type { TermWord } from './term-words.ts';

/** A stretch of text in which terms are looked for. */
export interface TermPassage {
  readonly text: string;
  readonly span: Span;
  readonly words: readonly TermWord[];
  readonly language: Lang | undefined;
}

/** Words that forms of the glossary may mean. */
export interface FoundForms extends Span {
  /** How many words they are. */
  readonly words: number;
  /** As written, single spaces between them. */
  readonly written: string;
  readonly forms: readonly Form[];
  /** Whether they are spelled in a way that the glossary does not list. */
  readonly respelled?: true;
}

/** The longest term that begins with a word. */
export function longestAt(tree: TermNode<Form>, passage: TermPassage, at: number): FoundForms | undefined {
  const { text, span, words, language } = passage;
  const ends = endsFrom(tree, text, words, at);
  for (let length = ends.length; length > 0; length--) {
    const candidates = ends[length - 1] ?? NOTHING;
    if (candidates.length === 0) continue;
    const covered = words.slice(at, at + length);
    const context = contextOf(text, span, covered, language, candidates);
    const forms = candidates.filter((form) => fits(form, context));
    const first = covered[Math.min(...forms.map(({ lead = 0 }) => lead))];
    const last = covered.at(-1);
    if (first && last)
      return { start: first.start, end: last.end, words: length, written: context.written, forms };
  }
  return undefined;
}

const NOTHING: readonly Form[] = [];

/** What ends after one word, two words, and so on, of the words that follow one another as a term's may. */
function endsFrom(
  tree: TermNode<Form>,
  text: string,
  words: readonly TermWord[],
  at: number,
): readonly (readonly Form[])[] {
  const ends: (readonly Form[])[] = [];
  let node = tree;
  for (let i = at; i < words.length; i++) {
    const word = words[i];
    const before = words[i - 1];
    if (!word || (before && i > at && !joins(text, before, word))) break;
    const next = step(node, word.folded);
    if (!next) break;
    ends.push(next.values ?? NOTHING);
    node = next;
  }
  return ends;
}

/**
 * What may stand between two words of one term: white space without a blank line, a hyphen or a dash, an ordinal mark,
 * and the stop of a short word ("St. Paul", "4.ª División").
 */
const BETWEEN =
  /^(?:\.?[ªº]?[^\S\n\r]{0,8}(?:\r\n|[\n\r])?[^\S\n\r]{0,8}|[^\S\n\r]?[-\u00AD\u2010-\u2015\u2212][^\S\n\r]?(?:\r?\n)?)$/u;

/** The possessive that `termWordsOf` leaves outside a word: "People’s Protection Units", "Workers' Party". */
const POSSESSIVE_END = /^['’]s?(?=\s)/iu;

/** Whether two words that follow one another may be of one term. */
export function joins(text: string, before: TermWord, word: TermWord): boolean {
  const between = text.slice(before.end, word.start).replace(POSSESSIVE_END, '');
  if (between === ' ' || between === '-') return true;
  if (between.startsWith('.') && before.folded.length > 3) return false;
  return between.length <= 20 && BETWEEN.test(between);
}
