import * as vscode from 'vscode';
import type { Concept } from '../../core/glossary/concept.ts';
import type { NewEntry, NewTerm } from '../../core/glossary/entry-schema.ts';
import type { IgnoredForm } from '../../core/glossary/ignored-forms.ts';
import type { GlossaryEdit } from '../../glossary-files/edit-glossary.ts';
import type { Log } from '../support/log.ts';
import { isWritten, type GlossaryTarget, type GlossaryTargets } from './glossary-targets.ts';
import { createGlossaryFile, editGlossary, type WriteOutcome } from './glossary-writer.ts';
import type { UiLanguage } from './ui-language.ts';

/**
 * Writes into glossaries. Each edit can be undone; a file that had no unsaved changes is saved, and where that fails the
 * change waits in its editor. What cannot be written is told to the user, and so is where it went when that is another file than the entry's own: an entry that is built in,
 * or lies in a file that is only read (CSV, TSV, TBX), is copied under its id into a glossary of the workspace, where it
 * counts more.
 *
 * Which glossary is meant the user is asked where there are several, and remembered for the workspace.
 */
export interface GlossaryEdits {
  /**
   * Adds an entry.
   *
   * @param to the glossary, which is made where it is not there; without one the user picks
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
  /**
   * Makes a new glossary with a commented head, where the user says.
   *
   * @returns its place; undefined where none was made
   */
  create(entries?: readonly NewEntry[]): Promise<vscode.Uri | undefined>;
  /** Has a form not be taken for a term any more. */
  ignore(form: IgnoredForm): Promise<boolean>;
}

/** What is said of a spelling beside its letters. */
export type VariantDetails = Omit<NewTerm, 'term'>;

export interface GlossaryEditsOptions {
  readonly targets: GlossaryTargets;
  /** An entry as its file has it, to be copied; undefined where its file is gone. */
  readonly entryOf: (concept: Concept) => Promise<NewEntry | undefined>;
  readonly ui: UiLanguage;
  readonly log: Log;
}

type Editing = typeof import('../../glossary-files/edit-glossary.ts');

/** What edits YAML is loaded when something is first edited. */
const editing = (): Promise<Editing> => import('../../glossary-files/edit-glossary.ts');

export function createGlossaryEdits({ targets, entryOf, ui, log }: GlossaryEditsOptions): GlossaryEdits {
  const labelOf = (uri: vscode.Uri): string => vscode.workspace.asRelativePath(uri);

  async function tell(uri: vscode.Uri, message: string): Promise<void> {
    const open = ui.translator.t('glossaryEdit.open');
    if ((await vscode.window.showWarningMessage(message, open)) === open)
      await vscode.window.showTextDocument(uri);
  }

  /** Writes, and tells why where that cannot be done. */
  async function write(uri: vscode.Uri, writing: () => Promise<WriteOutcome>): Promise<boolean> {
    const { t } = ui.translator;
    const file = labelOf(uri);
    try {
      const outcome = await writing();
      if (!outcome.ok) void tell(uri, t(`glossaryEdit.refused.${outcome.why}`, { file }));
      else if (!outcome.couldSave) void tell(uri, t('glossaryEdit.unsaved', { file }));
      return outcome.ok;
    } catch (error) {
      log.error(error instanceof Error ? error : String(error));
      void vscode.window.showErrorMessage(t('glossaryEdit.refused.changed', { file }));
      return false;
    }
  }

  async function addTo(target: GlossaryTarget, entries: readonly NewEntry[]): Promise<boolean> {
    const { uri, isNew } = target;
    const { addEntries } = await editing();
    if (!isNew) return write(uri, () => editGlossary(uri, (text) => addEntries(text, entries)));
    const { newGlossaryFile } = await import('../../glossary-files/new-glossary-file.ts');
    const head = ui.translator.t('glossaryEdit.head');
    const isMade = await write(uri, () => createGlossaryFile(target, newGlossaryFile(head, entries)));
    if (isMade)
      vscode.window.setStatusBarMessage(ui.translator.t('glossaryEdit.made', { file: labelOf(uri) }), 6000);
    return isMade;
  }

  /** Edits an entry in its own file, or in a copy where that cannot be written. */
  async function editEntry(
    concept: Concept,
    edit: (text: string, editing: Editing) => GlossaryEdit,
    change: (entry: NewEntry) => NewEntry,
  ): Promise<boolean> {
    const own = await editing();
    const { source } = concept;
    const uri = source && source.layer !== 'built-in' ? vscode.Uri.parse(source.file) : undefined;
    if (uri && isWritten(uri)) return write(uri, () => editGlossary(uri, (text) => edit(text, own)));
    const entry = await entryOf(concept);
    if (!entry) {
      void vscode.window.showErrorMessage(
        ui.translator.t('glossaryEdit.refused.noSuchEntry', { file: source?.label ?? '' }),
      );
      return false;
    }
    const target = await targets.pick();
    if (!target) return false;
    const isDone = await addTo(target, [change(entry)]);
    const names = { name: concept.terms[0]?.text ?? concept.id, file: labelOf(target.uri) };
    if (isDone) void vscode.window.showInformationMessage(ui.translator.t('glossaryEdit.copied', names));
    return isDone;
  }

  async function addEntries(entries: readonly NewEntry[], to?: vscode.Uri): Promise<boolean> {
    if (entries.length === 0) return false;
    const target = to ? await targets.at(to) : await targets.pick();
    return target ? addTo(target, entries) : false;
  }

  return {
    addEntries,
    addEntry: (entry, to) => addEntries([entry], to),
    updateEntry: (concept, entry) =>
      editEntry(
        concept,
        (text, { updateEntry }) => updateEntry(text, concept.id, entry),
        (copy) => ({ ...copy, ...entry }),
      ),
    addVariant: (concept, form, details) =>
      editEntry(
        concept,
        (text, { addVariant }) => addVariant(text, concept.id, form, details),
        (copy) => withVariant(copy, form, details),
      ),
    create: async (entries = []) => {
      const target = await targets.pickNew();
      return target && (await addTo(target, entries)) ? target.uri : undefined;
    },
    ignore: async (form) => {
      const target = await targets.pick();
      if (!target) return false;
      if (target.isNew && !(await addTo(target, []))) return false;
      const { addIgnored } = await editing();
      return write(target.uri, () => editGlossary(target.uri, (text) => addIgnored(text, form)));
    },
  };
}

function withVariant(entry: NewEntry, form: string, details: VariantDetails = {}): NewEntry {
  const { variants = [], terms = [] } = entry;
  if (Object.values(details).some((each) => each !== undefined))
    return { ...entry, terms: [...terms, { term: form, ...details }] };
  return { ...entry, variants: [...(typeof variants === 'string' ? [variants] : variants), form] };
}
