import type { Entity, Mention } from './actors/mention.ts';
import type { Article } from './article/article.ts';
import type { TimeExpression } from './dates/time-expression.ts';
import type { LikelyEncoding } from './text/doubtful-encoding.ts';
import type { TextSpan } from './text/span.ts';

/** Words inside quotation marks, with who is said to have said them. */
export interface Quote extends TextSpan {
  /** The id of an entity, or null. */
  readonly speaker: string | null;
  /** The verb that introduces the quote. */
  readonly cue: TextSpan | null;
}

/** A number of the text with what it counts. */
export interface Figure extends TextSpan {
  readonly value: number;
  readonly approx?: string;
  readonly unit: string;
}

/** Something the reader should know about how the text was read. */
export interface Warning {
  readonly code: WarningCode;
  /** In English, for logs and the terminal; the UI translates by `code`. */
  readonly message: string;
  /** The stretch of text it speaks of, where there is one. */
  readonly start?: number;
  readonly end?: number;
  /** What the file is likely to be in, where its letters look damaged. */
  readonly encoding?: LikelyEncoding;
}

export type WarningCode = 'textTooLong' | 'encodingDoubtful' | 'publicationDateDoubtful';

/**
 * What the engine says of one article: a public contract, the same inside the extension, in the terminal and
 * in exports. Fields may be added; a breaking change raises `schemaVersion`.
 *
 * All offsets are half-open UTF-16 indices into the text exactly as given.
 */
export interface Analysis extends Article {
  readonly schemaVersion: 1;
  /** In order of the text, as dates, paragraphs, quotes and figures are. */
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly dates: readonly TimeExpression[];
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
  readonly warnings: readonly Warning[];
}
