import { isWrittenFrom } from './arabic-skeleton.ts';
import { opensSentence } from './fitness.ts';
import type { Form } from './form.ts';
import type { Kind } from './kind.ts';
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
  /** Takes in a form; one that is not written from an Arabic name is left out. */
  add(form: Form): void;
  /** The longest name that begins with a word, where one thing alone is spelled so. */
  findAt(passage: TermPassage, at: number): FoundForms | undefined;
}

/** Fewer consonants tell no name from others, a village from somebody's first name; two words tell more than one. */
const FEWEST_CONSONANTS = 4;
const FEWEST_OF_SEVERAL = 3;

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
      const { kind, name, term } = form;
      const isName = kind === 'name' || kind === 'variant' || kind === 'former';
      if (!isName || term.case === 'exact' || term.ambiguous || !isFromArabic(form)) return;
      const words = nameWords(name);
      const parts = words.map(skeleton);
      const fewest = words.length > 1 ? FEWEST_OF_SEVERAL : FEWEST_CONSONANTS;
      if (words.length <= MOST_WORDS && parts.join('').length >= fewest) plant(tree, parts, form);
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
    respelled: true,
  };
}

function isNameWord({ written }: TermWord): boolean {
  return /^\p{Lu}/u.test(written);
}

/** What is named in Arabic first; of a state or a newspaper the Arabic name is the transliteration. */
const NAMED_IN_ARABIC: ReadonlySet<Kind> = new Set<Kind>(['place', 'armed-group', 'person', 'people']);

function isFromArabic({ concept, name }: Form): boolean {
  return (
    NAMED_IN_ARABIC.has(concept.kind) &&
    concept.terms.some(({ language, text }) => language === 'ar' && isWrittenFrom(name, text))
  );
}

/** Beside consonants and vowels a name begins with a vowel in all its spellings, or in none: no "Kathryn" in Akhtarin. */
function isSpelledAs({ name }: Form, words: readonly string[]): boolean {
  const [own, other] = [transliterationOf(name), transliterationOfWords(words)];
  return (own.vowels[0] === '') === (other.vowels[0] === '') && isSameTransliteration(own, other);
}
