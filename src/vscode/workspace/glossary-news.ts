import type { GlossaryReport } from '../../analyser/requests.ts';
import type { GlossarySource } from '../../core/glossary/concept.ts';

/** Why a glossary's file could not be read at all. */
export interface Failure {
  readonly why: 'missing' | 'tooLarge' | 'unreadable';
  /** The file system's word, in English. */
  readonly detail?: string;
}

/** A glossary of which nothing is used, for its file could not be read. */
export interface UnreadGlossary extends Failure {
  readonly source: GlossarySource;
}

/** The glossaries as they are used, and what of them is not. */
export interface GlossaryNews extends GlossaryReport {
  readonly unread: readonly UnreadGlossary[];
  /** There are more glossaries in the workspace than are read. */
  readonly areTooMany: boolean;
  /** What the setting for the user's files has that is no absolute path. */
  readonly notPaths: readonly string[];
}
