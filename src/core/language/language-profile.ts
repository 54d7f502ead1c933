/**
 * How a language in Latin letters shows: what its running text is full of, and what it cannot contain.
 */
export interface LanguageProfile {
  /** Its commonest words in lower case, the commonest first; apostrophes part words ("l'home" is "l", "home"). */
  readonly words: string;
  /** Word endings that are common in it and rare in its neighbours, with at least two letters. */
  readonly endings: string;
  /** The letters beyond a to z that its own words are written with. */
  readonly letters: string;
}

/** The languages that a text in Latin letters is weighed against: the three that are read, and what resembles them. */
export type CandidateCode =
  'en' | 'es' | 'pt' | 'gl' | 'ca' | 'ast' | 'oc' | 'fr' | 'it' | 'ro' | 'de' | 'nl' | 'eu' | 'tr';
