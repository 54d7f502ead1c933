import type { Lang } from './language.ts';
import { CANDIDATES, WORD_EVIDENCE } from './language-table.ts';

/** A word less likely than this, in nats below the language in which it is the likeliest, belongs to another one. */
const UNLIKELY = -3;

/** Whether a word, in lower case, is among the everyday words of a language: `is`, `paz`, `mia`. */
export function isOrdinaryWord(word: string, language: Lang): boolean {
  const evidence = WORD_EVIDENCE.get(word)?.[CANDIDATES.indexOf(language)];
  return evidence !== undefined && evidence >= UNLIKELY;
}
