import * as vscode from 'vscode';
import type { CaretTerm, GlossarySnapshot, GlossaryText } from '../../rpc/glossary-panel.ts';
import type { ArticleReader } from '../editor/article-reader.ts';
import type { Disposable } from '../support/disposable.ts';
import type { Log } from '../support/log.ts';
import type { GlossaryStore } from '../workspace/glossary-store.ts';
import type { UiLanguage } from '../workspace/ui-language.ts';
import type { CaretFollower } from './caret-term.ts';
import type { GlossaryEntryReader, ReadingPlace } from './entry-reader.ts';
import { glossaryCandidates } from './glossary-candidates.ts';
import { glossaryFiles } from './glossary-files.ts';

/** Sends the view's page what there is to show, whenever that changes and the view is in sight. */
export interface GlossarySnapshots extends Disposable {
  /** Sends a snapshot now. */
  readonly send: () => void;
}

export interface GlossarySnapshotsOptions {
  readonly reader: ArticleReader;
  readonly glossaries: GlossaryStore;
  readonly entries: GlossaryEntryReader;
  readonly caret: CaretFollower;
  readonly place: () => ReadingPlace;
  readonly ui: UiLanguage;
  readonly log: Log;
  readonly view: vscode.WebviewView;
  readonly onSnapshot: (snapshot: GlossarySnapshot) => unknown;
}

export function createGlossarySnapshots(options: GlossarySnapshotsOptions): GlossarySnapshots {
  const { reader, glossaries, entries, caret, place, ui, log, view, onSnapshot } = options;
  let seq = 0;
  let revision = 0;
  let isStale = true;

  async function caretTerm(here: ReadingPlace): Promise<CaretTerm | null> {
    const { last, isHere } = caret.term;
    if (last === null) return null;
    const read = await Promise.all(last.senses.map(({ concept }) => entries.read(concept, here)));
    const shown = new Set(read.map(({ id }) => id));
    const senses = read.map((entry) => ({
      ...entry,
      others: entry.others.filter(({ id }) => !shown.has(id)),
    }));
    return { words: last.written, entries: senses, isHere };
  }

  function textOf(): GlossaryText | null {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) return null;
    const { uri } = document;
    const reading = reader.readingOf(document);
    const isWritable = document.isUntitled || vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== false;
    return {
      fileName: uri.path.slice(uri.path.lastIndexOf('/') + 1),
      language: reader.languageOf(document) ?? null,
      isWritable,
      candidates: reading ? glossaryCandidates(reading.analysis) : [],
    };
  }

  async function build(): Promise<void> {
    const own = ++seq;
    const here = place();
    const term = await caretTerm(here);
    // What was read meanwhile comes with a later snapshot.
    if (own !== seq) return;
    const { t, language } = ui.translator;
    const files = glossaryFiles(glossaries);
    const count = files.filter(({ layer }) => layer !== 'built-in').length;
    view.title = t('manifest.view.glossary');
    view.description = count === 0 ? '' : t('panelSummary.glossary', { count });
    onSnapshot({ seq: own, uiLanguage: language, revision, files, text: textOf(), caret: term });
  }

  /** A view out of sight gets it when it is seen again. */
  function send(): void {
    isStale = true;
    if (!view.visible) return;
    isStale = false;
    build().catch((error: unknown) => {
      log.error(error instanceof Error ? error : String(error));
    });
  }

  const listeners = vscode.Disposable.from(
    reader.onDidChange(send),
    ui.onDidChange(send),
    vscode.window.onDidChangeActiveTextEditor(send),
    glossaries.onDidChange(() => {
      revision++;
      caret.look();
      send();
    }),
    view.onDidChangeVisibility(() => {
      if (isStale) send();
    }),
  );
  return {
    send,
    dispose: () => {
      listeners.dispose();
    },
  };
}
