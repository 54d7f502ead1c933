import { opensSentence } from './fitness.ts';
import type { Form } from './form.ts';
import { joins, type FoundForms, type TermPassage } from './longest-at.ts';
import { LOOSE_WORDS, nameWords } from './name-words.ts';
import { plant, step, createTermTree, type TermNode } from './term-tree.ts';
import type { TermWord } from './term-words.ts';
import {
  isSameTransliteration,
  skeletonOf,
  transliterationOf,
  transliterationOfWords,
} from './transliteration.ts';

/** Names of Arabic things in spellings that the glossary does not list. */
export interface Respellings {
  /** Takes in a form; one of a thing without an Arabic name is left out. */
  add(form: Form): void;
  /** The longest name that begins with a word, where one thing alone is spelled so. */
  findAt(passage: TermPassage, at: number): FoundForms | undefined;
}

/**
 * Fewer consonants tell no name from others: "Homs" from "Hims", a village from somebody's first name. Measured on the
 * built-in glossary, see CONTRIBUTING.
 */
const FEWEST_CONSONANTS = 4;

/** Names of more words are translations ("Organization for the Liberation of …") rather than transliterations. */
const MOST_WORDS = 4;

/** Words already taken apart are many times the same. */
const REMEMBERED = 20_000;

export function createRespellings(): Respellings {
  const tree = createTermTree<Form>();
  const skeletons = new Map<string, string>();

  function skeleton(word: string): string {
    let known = skeletons.get(word);
    if (known === undefined) {
      if (skeletons.size >= REMEMBERED) skeletons.clear();
      known = skeletonOf(word);
      skeletons.set(word, known);
    }
    return known;
  }

  return {
    add: (form) => {
      const { concept, kind, name } = form;
      const isName = kind === 'name' || kind === 'variant' || kind === 'former';
      if (!isName || form.term.case === 'exact' || !isArabic(form)) return;
      const words = nameWords(name);
      const parts = words.map(skeleton);
      if (words.length > MOST_WORDS || parts.join('').length < FEWEST_CONSONANTS) return;
      if (concept.kind === 'state') return;
      plant(tree, parts, form);
    },
    findAt: (passage, at) => {
      const first = passage.words[at];
      if (!first || !isNameWord(first) || LOOSE_WORDS.has(first.folded)) return undefined;
      const path = pathFrom(tree, passage, at, skeleton);
      for (const { node, words, last } of path.toReversed()) {
        const forms = (node.values ?? []).filter((form) => isSpelledAs(form, words));
        const concepts = new Set(forms.map(({ concept }) => concept));
        if (concepts.size !== 1) continue;
        if (words.length === 1 && opensSentence(passage.text, passage.span, first)) continue;
        return found(passage, at, last, forms);
      }
      return undefined;
    },
  };
}

interface Step {
  readonly node: TermNode<Form>;
  /** The folded words so far, without articles. */
  readonly words: readonly string[];
  /** Index of the last of them. */
  readonly last: number;
}

/** Where the names lead that begin with a word; articles and particles in a name are passed over. */
function pathFrom(
  tree: TermNode<Form>,
  { text, words }: TermPassage,
  at: number,
  skeleton: (word: string) => string,
): readonly Step[] {
  const path: Step[] = [];
  let node = tree;
  const covered: string[] = [];
  for (let i = at; i < words.length; i++) {
    const word = words[i];
    const before = words[i - 1];
    if (!word || (before && i > at && !joins(text, before, word))) break;
    if (i > at && LOOSE_WORDS.has(word.folded)) continue;
    const next = isNameWord(word) ? step(node, skeleton(word.folded)) : undefined;
    if (!next) break;
    covered.push(word.folded);
    path.push({ node: next, words: [...covered], last: i });
    node = next;
  }
  return path;
}

/** With the article before it, where the text writes it as a part of the name: "al-Lataminah". */
function found(
  { text, words }: TermPassage,
  at: number,
  last: number,
  forms: readonly Form[],
): FoundForms | undefined {
  const [article, first, end] = [words[at - 1], words[at], words[last]];
  if (!first || !end) return undefined;
  const covered = words.slice(at, last + 1);
  const hasArticle =
    article !== undefined && LOOSE_WORDS.has(article.folded) && text.slice(article.end, first.start) === '-';
  return {
    start: hasArticle ? article.start : first.start,
    end: end.end,
    words: covered.length,
    written: covered.map(({ written }) => written).join(' '),
    forms,
  };
}

function isNameWord({ written }: TermWord): boolean {
  return /^\p{Lu}/u.test(written);
}

function isArabic({ concept, name }: Form): boolean {
  return concept.terms.some(({ language }) => language === 'ar') && /\p{Script=Latin}/u.test(name);
}

function isSpelledAs({ name }: Form, words: readonly string[]): boolean {
  return isSameTransliteration(transliterationOf(name), transliterationOfWords(words));
}
