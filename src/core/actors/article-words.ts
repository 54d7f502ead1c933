import { termWordsOf, type TermWord } from '../glossary/term-words.ts';
import type { Passage } from '../language/language.ts';
import { fold } from '../text/fold.ts';
import { sentencesOf } from '../text/sentences.ts';
import { tokensOf, type Token } from '../text/tokens.ts';
import type { Span } from '../text/span.ts';

/** A word of the article with what its shape says; a possessive 's is outside it. */
export interface NameWord extends Span {
  readonly text: string;
  readonly folded: string;
  readonly kind: Token['kind'];
  /** Begins with a capital, or with a small particle joined to one: "Ruiz", "al-Masri", "d'Ávila". */
  readonly capital: boolean;
  /** Has two letters or more, all of them capitals. */
  readonly shouted: boolean;
  readonly possessive: boolean;
  /** Whether only white space stands between it and the word before. */
  readonly joined: boolean;
}

/** A sentence of the article in words. */
export interface Sentence extends Span {
  readonly passage: Passage;
  readonly words: readonly NameWord[];
  /** The same words as glossaries compare them. */
  readonly terms: readonly TermWord[];
  /** Capitals say nothing in it: a headline in capitals, or in title case. */
  readonly capitalised: boolean;
}

/** The whole article as the finders read it. */
export interface ArticleWords {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** Folded words that the article writes small somewhere: at a sentence's start they are no names. */
  readonly small: ReadonlySet<string>;
}

const POSSESSIVE = /['’]s$/iu;

/** "al-Asad", "d'Água", "Abd-el-Kader": a particle, a joint, a capital. */
const CAPITAL = /^(?:\p{Lu}|(?:\p{Ll}{1,3}['’ʼ-]){1,2}\p{Lu})/u;

/** "Iran-backed", "U.S.-led", "Russian-brokered": an adjective whatever its first letter. */
const ADJECTIVAL =
  /^.{1,40}-(?:\p{Ll}{2,20}ed|led|based|wide|style|born|run|held|era|owned|made|speaking|friendly|level)$/iu;

/** Titles and initials end in a stop that ends no sentence: "Dr. Amal", "Karim A. Haddad". */
const STOPPED = /^\p{Lu}\p{L}{0,3}$/u;

/** The words of the passages, sentence by sentence. Linear in their length. */
export function readWords(text: string, passages: readonly Passage[]): ArticleWords {
  const forms: WordForms = new Map();
  const parts = passages.flatMap((passage) =>
    sentencesOf(text, passage).map((span) => ({
      ...span,
      passage,
      words: wordsOf(text, span, forms),
      terms: termWordsOf(text, span),
    })),
  );
  const small = new Set<string>();
  for (const { words } of parts) {
    for (const { kind, capital, folded } of words) if (kind === 'word' && !capital) small.add(folded);
  }
  const sentences = parts.map((part) => ({ ...part, capitalised: isCapitalised(part.words, small) }));
  return { text, sentences, small };
}

/** What a word says wherever it stands; most words of an article come again and again. */
type WordForm = Pick<NameWord, 'text' | 'folded' | 'kind' | 'capital' | 'shouted' | 'possessive'>;
type WordForms = Map<string, WordForm>;

function wordsOf(text: string, span: Span, forms: WordForms): readonly NameWord[] {
  const words: NameWord[] = [];
  let end = span.start;
  for (const token of tokensOf(text, span)) {
    const before = words.at(-1);
    const stopped =
      token.text === '.' && token.start === end && token.end < span.end && STOPPED.test(before?.text ?? '');
    if (!stopped) {
      let form = forms.get(token.text);
      if (!form) forms.set(token.text, (form = formOf(token)));
      const joined = words.length > 0 && /^\s+$/u.test(text.slice(end, token.start));
      words.push({ start: token.start, end: token.start + form.text.length, ...form, joined });
    }
    end = token.end;
  }
  return words;
}

function formOf({ text, kind }: Token): WordForm {
  const isWord = kind === 'word';
  const bare = isWord ? text.replace(POSSESSIVE, '') : text;
  const letters = isWord ? bare.replace(/[^\p{L}]/gu, '') : '';
  return {
    text: bare,
    folded: isWord ? fold(bare).replaceAll(' ', '-') : bare,
    kind,
    capital: isWord && CAPITAL.test(bare) && !ADJECTIVAL.test(bare),
    shouted: letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
    possessive: bare.length < text.length,
  };
}

/**
 * A headline: four long words or more, nearly all with a capital, and among them several that the article writes small
 * elsewhere, or five in a row. A list of names has neither.
 */
function isCapitalised(words: readonly NameWord[], small: ReadonlySet<string>): boolean {
  const long = words.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  const capitals = long.filter(({ capital }) => capital);
  if (capitals.length < 4 || capitals.length < long.length * 0.75) return false;
  const listed = words.some(({ text }) => text === ',' || text === ';');
  if (capitals.every(({ shouted }) => shouted) || (capitals.length >= 6 && !listed)) return true;
  let row = 0;
  for (const { capital, joined } of words) {
    row = capital ? (joined ? row + 1 : 1) : 0;
    if (row >= 5) return true;
  }
  return capitals.slice(1).filter(({ folded }) => small.has(folded)).length >= 2;
}

/** Whether a word stands where every word has a capital: it opens a sentence, a quote, or follows a dash or colon. */
export function opensSentence(words: readonly NameWord[], at: number): boolean {
  const before = words[at - 1];
  if (!before) return true;
  if (before.kind !== 'mark') return false;
  return /^[“"'‘«:¿¡—–•*#_[|.!?…-]$/u.test(before.text) || opensLine(words, at);
}

/** Whether only marks of punctuation stand before a word in its sentence. */
export function opensLine(words: readonly NameWord[], at: number): boolean {
  const first = words.findIndex(({ kind }) => kind !== 'mark');
  return first < 0 || first >= at;
}
