import type * as vscode from 'vscode';
import type { Concept } from '../../core/glossary/concept.ts';
import type { NewEntry, NewTerm } from '../../core/glossary/entry-schema.ts';
import type { IgnoredForm } from '../../core/glossary/ignored-forms.ts';

/**
 * Writes into glossaries. Each edit can be undone; a file that had no unsaved changes is saved. What cannot be written is
 * told to the user, and so is where it went when that is another file than the entry's own: an entry that is built in,
 * or lies in a file that is only read (CSV, TSV, TBX), is copied under its id into a glossary of the workspace, where it
 * counts more.
 *
 * Which glossary is meant the user is asked where there are several, and remembered for the workspace.
 */
export interface GlossaryEdits {
  /**
   * Adds an entry.
   *
   * @param to the glossary; without one the user picks
   * @returns false where nothing was written: the user went back, or was told why
   */
  addEntry(entry: NewEntry, to?: vscode.Uri): Promise<boolean>;
  /**
   * Adds several entries at once, as one edit.
   *
   * @returns false where nothing was written
   */
  addEntries(entries: readonly NewEntry[], to?: vscode.Uri): Promise<boolean>;
  /**
   * Makes an entry say what `entry` says. A key that `entry` does not have stays as it is; one that is undefined or an
   * empty list is taken out.
   */
  updateEntry(concept: Concept, entry: NewEntry): Promise<boolean>;
  /** Adds a spelling to an entry: to its variants or, where it has details, to its terms. */
  addVariant(concept: Concept, form: string, details?: VariantDetails): Promise<boolean>;
  /** Has a form not be taken for a term any more. */
  ignore(form: IgnoredForm): Promise<boolean>;
}

/** What is said of a spelling beside its letters. */
export type VariantDetails = Omit<NewTerm, 'term'>;
