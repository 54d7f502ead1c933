import type { CompletionWish } from '../core/glossary/complete-term.ts';
import type { GlossarySource } from '../core/glossary/concept.ts';
import type { GlossaryProblem } from '../core/glossary/glossary-problem.ts';
import type { Sense } from '../core/glossary/glossary.ts';
import type { NameInTime } from '../core/glossary/name-in-time.ts';
import type { SearchWish } from '../core/glossary/search-terms.ts';
import type { Lang, Passage } from '../core/language/language.ts';
import type { Span } from '../core/text/span.ts';

/** Where the text of a question comes from. */
export interface Whereabouts {
  /** URI of the workspace folder that the article lies in: its glossaries are the nearest. */
  readonly folder?: string;
  /** URI of the article: what its readers said of forms in it is heeded. */
  readonly article?: string;
}

/** One article to read. */
export interface AnalyseRequest extends Whereabouts {
  readonly text: string;
  /** ISO calendar date the user gave; overrules what the text says. */
  readonly publicationDate?: string;
  /** ISO 3166-1 alpha-2 codes of countries whose places come first where a name is ambiguous. */
  readonly preferredCountries?: readonly string[];
  /** Language the user gave (en, es, pt); overrules what the text says. */
  readonly language?: string;
  /** The user says that the letters are as they should be. */
  readonly encodingIsRight?: boolean;
}

/** A place of a text at which to look for a glossary term. */
export interface LookUpRequest extends Whereabouts {
  /** The words around the place: a paragraph is enough. */
  readonly text: string;
  /** UTF-16 offset into `text`. */
  readonly offset: number;
  /** Of the text (en, es, pt), where it is known: a demonym means something in its own language only. */
  readonly language?: Lang;
  /** ISO calendar date of the article: what a name was on that day. */
  readonly date?: string;
  /** Id of the entry that the article as a whole means here, where it was read: then that one comes first. */
  readonly meant?: string;
}

/** A term at a place of a text, its likeliest sense first. */
export interface LookUpAnswer extends Span {
  readonly senses: readonly LookedUpSense[];
}

export interface LookedUpSense extends Sense {
  /** What the name was on the day of the article; null where that is not known. */
  readonly inTime: NameInTime | null;
}

/** Entries by their ids. */
export interface ConceptsRequest extends Whereabouts {
  readonly ids: readonly string[];
}

/** Words that somebody looks for in all glossaries. */
export interface SearchRequest extends SearchWish, Whereabouts {}

/** A place of a text at which words are being typed. */
export interface CompletionRequest extends CompletionWish, Whereabouts {}

/** An article whose terms are to be looked through. */
export interface CheckRequest extends Whereabouts {
  readonly text: string;
  readonly passages: readonly Passage[];
}

/** A text, article or not, in which entries are to be found under all their names. */
export interface OccurrencesRequest extends Whereabouts {
  readonly text: string;
  readonly ids: readonly string[];
  readonly language?: Lang;
}

/** A glossary as it stands in an editor, for which it is checked. */
export interface LintRequest {
  readonly source: GlossarySource;
  readonly text: string;
}

/** A glossary file with its text. */
export interface GlossaryText {
  readonly source: GlossarySource;
  readonly text: string;
  /** Another one for another text: what has not changed is not read again. */
  readonly version: number;
}

/** What became of one glossary file. */
export interface GlossaryFileReport {
  readonly source: GlossarySource;
  /** Entries that are used. */
  readonly concepts: number;
  /** With their places in the text. */
  readonly problems: readonly GlossaryProblem[];
}

/** All glossaries, as they are used. */
export interface GlossaryReport {
  readonly files: readonly GlossaryFileReport[];
}
