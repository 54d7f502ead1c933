import * as vscode from 'vscode';
import type { NewEntry } from '../../core/glossary/entry-schema.ts';
import { langOf } from '../../core/glossary/term.ts';
import { keyOfActor } from '../../rpc/actor-key.ts';
import type { Draft, DraftAnswer, DraftCheck, DraftDoubt, Proposal } from '../../rpc/glossary-draft.ts';
import type { CandidatesRequest } from '../../rpc/glossary-panel.ts';
import type { ArticleReader } from '../editor/article-reader.ts';
import { selectedWords } from '../editor/selected-words.ts';
import type { GlossaryEdits } from '../workspace/glossary-edits.ts';
import type { GlossaryStore } from '../workspace/glossary-store.ts';
import { freeId } from './entry-id.ts';
import type { GlossaryEntryReader, ReadingPlace } from './entry-reader.ts';
import {
  changesOfDraft,
  draftOfConcept,
  EMPTY_DRAFT,
  entryOfDraft,
  formsOfDraft,
} from './glossary-drafts.ts';
import { entryLine } from './glossary-entry.ts';
import { glossaryFiles, isWritableGlossary } from './glossary-files.ts';
import { proposeEntry } from './propose-entry.ts';

/** Writes what the Glossary view's form and list of candidates say. */
export interface GlossaryWriting {
  /** What the form begins with: an entry by its id, or what is selected in the text. Undefined where it is gone. */
  readonly propose: (id: string | null) => Promise<Proposal | undefined>;
  readonly check: (draft: Draft) => Promise<DraftCheck>;
  readonly save: (draft: Draft) => Promise<DraftAnswer>;
  /** How many entries were added; null where none could be. */
  readonly addCandidates: (request: CandidatesRequest) => Promise<number | null>;
}

export interface GlossaryWritingOptions {
  readonly entries: GlossaryEntryReader;
  readonly edits: GlossaryEdits;
  readonly glossaries: Pick<GlossaryStore, 'news' | 'onDidChange'>;
  readonly reader: ArticleReader;
  /** As whom the user reads just now. */
  readonly place: () => ReadingPlace;
}

/** So many entries are offered as what a new one may already be. */
const MOST_NEAR = 3;

/** Forms of one draft that are looked up. */
const MOST_CHECKED = 40;

/** Milliseconds for which the glossaries may take to know what was written. */
const PATIENCE = 2000;

export function createGlossaryWriting(options: GlossaryWritingOptions): GlossaryWriting {
  const { entries, edits, glossaries, reader, place } = options;

  async function proposeEdit(id: string): Promise<Proposal | undefined> {
    const here = place();
    const concept = await entries.concept(id, here);
    if (!concept) return undefined;
    const isCopy = !isWritableGlossary(concept.source);
    return { draft: draftOfConcept(concept, here.ui, isCopy), near: [], guessed: [] };
  }

  async function proposeNew(): Promise<Proposal> {
    const here = place();
    const words = selectedWords(reader);
    const query = words?.text ?? '';
    const near = query === '' ? [] : (await entries.search({ query, limit: MOST_NEAR }, here)).hits;
    const file = writableFiles()[0]?.file ?? '';
    return proposeEntry({ words, language: langOf(here.article) ?? here.ui, near, file });
  }

  function writableFiles(): ReturnType<typeof glossaryFiles> {
    return glossaryFiles(glossaries).filter(({ isWritable }) => isWritable);
  }

  /** The file that the page chose, where it is one of those that were offered. */
  function targetOf(file: string): vscode.Uri | undefined {
    const chosen = writableFiles().find((each) => each.file === file);
    return chosen && vscode.Uri.parse(chosen.file);
  }

  function isTaken(id: string): Promise<boolean> {
    return entries.concept(id, place()).then((concept) => concept !== undefined);
  }

  /** Writes, and waits until what was written is known. */
  async function written(write: () => Promise<boolean>): Promise<boolean> {
    let listener: vscode.Disposable | undefined;
    const known = new Promise<void>((resolve) => {
      listener = glossaries.onDidChange(() => {
        resolve();
      });
    });
    const isDone = await write();
    if (isDone) await Promise.race([known, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    listener?.dispose();
    return isDone;
  }

  return {
    propose: (id) => (id === null ? proposeNew() : proposeEdit(id)),
    check: async (draft) => {
      const here = place();
      const doubts = await Promise.all(
        formsOfDraft(draft)
          .slice(0, MOST_CHECKED)
          .map(async (form): Promise<readonly DraftDoubt[]> => {
            const [other] = await entries.withForm(form, here, draft.id);
            return other ? [{ form, entry: entryLine(other, here) }] : [];
          }),
      );
      return { doubts: doubts.flat() };
    },
    save: async (draft) => {
      const here = place();
      if (draft.id === null) {
        const [name] = formsOfDraft({ ...draft, abbreviations: [], variants: [] });
        if (name === undefined) return { ok: false, why: 'noName' };
        const id = await freeId(name, isTaken);
        const entry = entryOfDraft(draft, id, here.ui);
        const isDone = await written(() => edits.addEntry(entry, targetOf(draft.file)));
        return isDone ? { ok: true, id } : { ok: false, why: 'notSaved' };
      }
      const concept = await entries.concept(draft.id, here);
      if (!concept) return { ok: false, why: 'gone' };
      const isDone = await written(() => edits.updateEntry(concept, changesOfDraft(draft, concept, here.ui)));
      return isDone ? { ok: true, id: concept.id } : { ok: false, why: 'notSaved' };
    },
    addCandidates: async ({ keys, file }) => {
      const { reading } = reader;
      if (reading.status !== 'ready') return null;
      const wanted = new Set(keys);
      const { ui, article } = place();
      const language = langOf(article) ?? ui;
      const added = new Map<string, NewEntry>();
      for (const { name, kind, glossary } of reading.analysis.entities) {
        if (glossary !== undefined || !wanted.has(keyOfActor({ name, kind }))) continue;
        wanted.delete(keyOfActor({ name, kind }));
        const id = await freeId(name, async (each) => added.has(each) || (await isTaken(each)));
        const names = { ...EMPTY_DRAFT.names, [language]: { text: name, gender: null, number: null } };
        added.set(id, entryOfDraft({ ...EMPTY_DRAFT, kind, names }, id, ui));
      }
      if (added.size === 0) return null;
      const isDone = await written(() => edits.addEntries([...added.values()], targetOf(file)));
      return isDone ? added.size : null;
    },
  };
}
