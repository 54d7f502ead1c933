import {
  CANDIDATES,
  LETTER_EVIDENCE,
  TRIGRAM_EVIDENCE,
  WORD_EVIDENCE,
  type Evidence,
} from './language-table.ts';

/** A word of the sample, in lower case. */
export interface Word {
  readonly letters: string;
  /** Capitalised words inside a sentence are mostly names, which belong to no language. */
  readonly weight: number;
}

/** How likely a language is for a text. */
export interface LanguageScore {
  readonly code: string;
  /** In nats, of which only differences mean something. */
  readonly score: number;
  /** The part of the words, from 0 to 1, that are common in the language. */
  readonly coverage: number;
}

const NAME_WEIGHT = 0.3;

/** Trigrams of one word overlap and depend on each other, and so do they and its letters. */
const TRIGRAM_WEIGHT = 0.5;
const LETTER_WEIGHT = 0.4;

/** A word is common in a language where it is at most so many nats less likely than in another. */
const COMMON = 2;

/** A run of letters with its marks: "l'home" is two, "1.500" none. */
const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** "¿Quién? ¡Nadie!" */
const INVERTED_MARK = /[¿¡]/gu;

/** The words of a text as they are weighed. */
export function wordsOf(text: string): readonly Word[] {
  const words = (text.match(WORD) ?? []).map((word, index) => {
    const letters = word.toLowerCase();
    const isName = index > 0 && word.length > 1 && word !== letters;
    return { letters, weight: isName ? NAME_WEIGHT : 1 };
  });
  const allCapitalised = words.length > 1 && words.every(({ weight }, index) => index === 0 || weight < 1);
  return allCapitalised ? words.map((word) => ({ ...word, weight: 1 })) : words;
}

/** How likely each language of the table is for these words of a text. */
export function scoreLanguages(text: string, words: readonly Word[]): readonly LanguageScore[] {
  const scores = new Float64Array(CANDIDATES.length);
  const common = new Float64Array(CANDIDATES.length);
  for (const { letters, weight } of words) {
    const known = WORD_EVIDENCE.get(letters);
    if (!known) addSpelling(scores, letters, weight);
    else
      for (let index = 0; index < scores.length; index++) {
        const behind = known[index] ?? 0;
        scores[index] = (scores[index] ?? 0) + weight * behind;
        if (behind >= -COMMON) common[index] = (common[index] ?? 0) + 1;
      }
  }
  for (const [mark] of text.matchAll(INVERTED_MARK)) add(scores, LETTER_EVIDENCE.get(mark), 1);
  return CANDIDATES.map((code, index) => ({
    code,
    score: scores[index] ?? 0,
    coverage: (common[index] ?? 0) / words.length,
  }));
}

/** A word that the table lacks says by its letters where it is from. */
function addSpelling(scores: Float64Array, word: string, weight: number): void {
  const marked = `__${word}_`;
  for (let at = 0; at + 3 <= marked.length; at++) {
    add(scores, TRIGRAM_EVIDENCE.get(marked.slice(at, at + 3)), weight * TRIGRAM_WEIGHT);
  }
  for (const letter of word) {
    if (letter > '\u007F') add(scores, LETTER_EVIDENCE.get(letter), weight * LETTER_WEIGHT);
  }
}

function add(scores: Float64Array, evidence: Evidence | undefined, weight: number): void {
  if (!evidence) return;
  for (let index = 0; index < scores.length; index++) {
    scores[index] = (scores[index] ?? 0) + weight * (evidence[index] ?? 0);
  }
}
