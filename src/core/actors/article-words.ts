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

/** "Iran-backed", "pro-government", "U.S.-led": an adjective whatever its first letter. */
const ADJECTIVAL =
  /^(?!(?:al|el|as|ash|ad|an|ar|at|az|ez)-).{1,40}-\p{Ll}{2,20}(?:ed|led|based|wide|style|born|run|held|era|engineered|supported|brokered|affiliated|aligned|linked|made|owned|speaking|friendly|level|old|year)$/iu;

/** The words of the passages, sentence by sentence. Linear in their length. */
export function readWords(text: string, passages: readonly Passage[]): ArticleWords {
  const sentences: Sentence[] = [];
  const small = new Set<string>();
  for (const passage of passages) {
    for (const span of sentencesOf(text, passage)) {
      const words = wordsOf(text, span);
      for (const word of words) if (word.kind === 'word' && !word.capital) small.add(word.folded);
      sentences.push({ ...span, passage, words, capitalised: isCapitalised(words) });
    }
  }
  return { text, sentences, small };
}

function wordsOf(text: string, span: Span): readonly NameWord[] {
  let end = span.start;
  return tokensOf(text, span).map((token) => {
    const bare = token.kind === 'word' ? token.text.replace(POSSESSIVE, '') : token.text;
    const letters = bare.replace(/[^\p{L}]/gu, '');
    const joined = end === span.start ? false : /^\s+$/u.test(text.slice(end, token.start));
    end = token.end;
    return {
      start: token.start,
      end: token.start + bare.length,
      text: bare,
      folded: fold(bare).replaceAll(' ', '-'),
      kind: token.kind,
      capital: token.kind === 'word' && CAPITAL.test(bare) && !ADJECTIVAL.test(bare),
      shouted: letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
      possessive: bare.length < token.text.length,
      joined,
    };
  });
}

/** Four long words or more, nearly all of them with a capital. */
function isCapitalised(words: readonly NameWord[]): boolean {
  const long = words.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  const capitals = long.filter(({ capital }) => capital).length;
  return long.length >= 4 && capitals >= long.length * 0.75;
}
