import type { CandidateCode } from './language-profile.ts';
import { LANGUAGE_PROFILES } from './language-profiles.ts';

/** A word of the sample, in lower case. */
interface Word {
  readonly letters: string;
  /** Capitalised words inside a sentence are mostly names, which belong to no language. */
  readonly weight: number;
}

/** How well a language's profile fits a text. */
export interface ProfileScore {
  readonly code: CandidateCode;
  /** In nats over a language of which nothing is known. */
  readonly score: number;
  /** The part of the words, from 0 to 1, that are among the language's commonest. */
  readonly coverage: number;
}

const NAME_WEIGHT = 0.25;

/** The share of running text that a word at some rank has (Zipf's law), over that of a word not listed. */
const RANK_SHIFT = 6;
const UNLISTED_RANK = 900;

/** What a telling ending counts, and what a letter counts that the language has or has not, in nats. */
const ENDING = 0.7;
const OWN_LETTER = 0.5;
const FOREIGN_LETTER = -1.5;

interface Indexed {
  readonly code: CandidateCode;
  readonly words: ReadonlyMap<string, number>;
  readonly endings: ReadonlySet<string>;
  readonly letters: ReadonlySet<string>;
}

const INDEXED: readonly Indexed[] = Object.entries(LANGUAGE_PROFILES).map(([code, profile]) => ({
  code: code as CandidateCode,
  words: new Map(
    [...new Set(profile.words.split(' '))].map((word, rank) => [
      word,
      Math.log(UNLISTED_RANK / (rank + RANK_SHIFT)),
    ]),
  ),
  endings: new Set(profile.endings.split(' ')),
  letters: new Set(profile.letters),
}));

/** A run of letters with its marks: "l'home" is two, "1.500" none. */
const WORD = /(?<gap>^|[^\p{L}\p{M}])(?<word>\p{L}[\p{L}\p{M}]*)/gu;

/** The words of a text as they are weighed. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(WORD)) {
    const word = found.groups?.['word'] ?? '';
    const letters = word.toLowerCase();
    words.push({ letters, weight: word === letters || words.length === 0 ? 1 : NAME_WEIGHT });
  }
  const allCapitalised = words.every(({ weight }, index) => index === 0 || weight < 1);
  return allCapitalised ? words.map((word) => ({ ...word, weight: 1 })) : words;
}

/** How well each candidate's profile fits these words. */
export function scoreProfiles(words: readonly Word[]): readonly ProfileScore[] {
  return INDEXED.map((profile) => {
    let score = 0;
    let listed = 0;
    for (const { letters, weight } of words) {
      const known = profile.words.get(letters);
      if (known !== undefined) listed++;
      score += weight * ((known ?? endingScore(letters, profile)) + letterScore(letters, profile));
    }
    return { code: profile.code, score, coverage: listed / words.length };
  });
}

function endingScore(word: string, { endings }: Indexed): number {
  for (const length of [4, 3, 2]) {
    if (word.length > length + 1 && endings.has(word.slice(-length))) return ENDING;
  }
  return 0;
}

function letterScore(word: string, { letters }: Indexed): number {
  let score = 0;
  for (const letter of word) {
    if (letter > '\u007F') score += letters.has(letter) ? OWN_LETTER : FOREIGN_LETTER;
  }
  return score;
}
