import type { Span } from '../text/span.ts';

/** The languages Dragoman reads. */
export type Lang = 'en' | 'es' | 'pt';

/** All of them, in the order in which they are shown. */
export const LANGS: readonly Lang[] = ['en', 'es', 'pt'];

/** Whether a language code is one of the three that Dragoman reads. */
export function isLang(code: string): code is Lang {
  return (LANGS as readonly string[]).includes(code);
}

/** What is known of the language of a piece of text. */
export interface DetectedLanguage {
  /** ISO 639-1 where one exists, else ISO 639-3; `und` when it cannot be told. */
  readonly code: string;
  /** From 0 to 1. A language that the user or the file's metadata states is 1. */
  readonly confidence: number;
  /** Whether Dragoman reads this language (en, es, pt). */
  readonly supported: boolean;
}

/** What is known of the language of an article. */
export interface LanguageGuess extends DetectedLanguage {
  /** BCP 47 tag of the variety (`pt-BR`, `pt-PT`, `es-ES`, `es-419`); null where the text does not show it. */
  readonly region: string | null;
}

/** A piece of running text, at most a paragraph, whose language is known: what extractors are given. */
export interface Passage extends Span {
  readonly language: Lang;
}
