import type { LanguageGuess } from '../language/language.ts';
import type { Span } from '../text/span.ts';

/** The part a paragraph plays in its article. */
export type ParagraphKind = 'title' | 'heading' | 'byline' | 'dateline' | 'caption' | 'boilerplate' | 'body';

/** A run of lines with one part to play. Every non-blank line of a text lies in exactly one. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
  /** ISO code of the paragraph's own language; `und` when it cannot be told. */
  readonly language: string;
}

/** How a publication date is known, the most authoritative first. */
export type DateOrigin = 'given' | 'metadata' | 'dateline' | 'header';

/** The day relative dates are read from; `value` is null where nobody says it: it is never guessed. */
export interface PublicationDate {
  /** ISO calendar date, `YYYY-MM-DD`. */
  readonly value: string | null;
  readonly origin: DateOrigin | null;
  /** Where the text says it; null when it is given from outside or unknown. */
  readonly start: number | null;
  readonly end: number | null;
  /** Why it can hardly be the article's own day, where the text speaks against it; it is kept all the same. */
  readonly doubt?: PublicationDoubt;
}

/** The weekdays named beside the date or in the lead contradict it; or the story tells of later days. */
export type PublicationDoubt = 'weekday' | 'laterDays';

/** The anatomy of an article. */
export interface Article {
  readonly language: LanguageGuess;
  readonly title: string | null;
  /** Who wrote it, as the text gives the names ("Ana Reed and Tom Hale"), without "By", role or place. */
  readonly author: string | null;
  /** Publisher or agency that the text names. */
  readonly source: { readonly name: string } | null;
  readonly publicationDate: PublicationDate;
  readonly paragraphs: readonly Paragraph[];
}
