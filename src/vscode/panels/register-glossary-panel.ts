import * as vscode from 'vscode';
import type { Analyser } from '../../analyser/analyser.ts';
import { langOf } from '../../core/glossary/term.ts';
import type { Proposal } from '../../rpc/glossary-draft.ts';
import {
  glossaryHostArguments,
  type GlossaryAction,
  type GlossaryHostFunctions,
  type GlossaryPageFunctions,
} from '../../rpc/glossary-panel.ts';
import { COMMANDS } from '../commands/command-ids.ts';
import type { ArticleReader } from '../editor/article-reader.ts';
import type { TermLookup } from '../editor/term-lookup.ts';
import { copyToClipboard } from '../support/clipboard.ts';
import type { Disposable } from '../support/disposable.ts';
import { createGate } from '../support/gate.ts';
import type { Log } from '../support/log.ts';
import { folderOf } from '../workspace/folder-of.ts';
import type { GlossaryEdits } from '../workspace/glossary-edits.ts';
import type { GlossaryStore } from '../workspace/glossary-store.ts';
import type { UiLanguage } from '../workspace/ui-language.ts';
import { followCaret } from './caret-term.ts';
import { createEntryReader, type GlossaryEntryReader, type ReadingPlace } from './entry-reader.ts';
import { isWritableGlossary } from './glossary-files.ts';
import { createGlossarySnapshots } from './glossary-snapshots.ts';
import { createGlossaryWriting, type GlossaryWriting } from './glossary-writing.ts';
import { insertTerm } from './insert-term.ts';
import { openPanelChannel, type PanelContract } from './panel-channel.ts';
import { panelPage } from './panel-page.ts';

export interface GlossaryPanelOptions {
  readonly extensionUri: vscode.Uri;
  readonly analyser: () => Analyser;
  readonly reader: ArticleReader;
  readonly lookup: TermLookup;
  readonly glossaries: GlossaryStore;
  readonly edits: GlossaryEdits;
  readonly ui: UiLanguage;
  readonly log: Log;
}

/** The Glossary view, for the commands that lead to it. */
export interface GlossaryPanel extends Disposable {
  readonly entries: GlossaryEntryReader;
  /** As whom the user reads just now: the language of the text, and the glossaries near it. */
  readonly place: () => ReadingPlace;
  /** Brings the view into sight, and has its page do something once it stands. */
  readonly open: (then?: GlossaryAction) => Promise<void>;
  readonly browse: (id: string) => Promise<void>;
  /** Opens the form: on an entry, or on what is selected in the text. */
  readonly edit: (id: string | null) => Promise<void>;
}

const VIEW = 'dragoman.glossary';

const CONTRACT: PanelContract<GlossaryPageFunctions, GlossaryHostFunctions> = {
  accepts: glossaryHostArguments,
  says: ['show', 'perform', 'browse', 'edit'],
};

/** A list of more is no list that anybody goes through. */
const MOST_HITS = 200;

/** Registers the Glossary view: a webview that follows the caret, is searched, and writes entries. */
export function registerGlossaryPanel(options: GlossaryPanelOptions): GlossaryPanel {
  const { analyser, reader, ui, log } = options;
  const entries = createEntryReader({
    analyser,
    isWritable: ({ source }) => isWritableGlossary(source),
    onFailure: (message) => {
      log.error(`Could not read the glossaries: ${message}`);
    },
  });
  const place = (): ReadingPlace => {
    const document = vscode.window.activeTextEditor?.document;
    return {
      article: document && reader.languageOf(document),
      ui: langOf(ui.translator.language) ?? 'en',
      near: document ? folderOf(document) : {},
    };
  };
  const writing = createGlossaryWriting({ ...options, entries, place });
  let session: Session | undefined;
  let opened = createGate<Session>();
  const provider = vscode.window.registerWebviewViewProvider(VIEW, {
    resolveWebviewView: (view) => {
      const own = openSession(view, { ...options, entries, writing, place });
      session = own;
      opened.open(own);
      view.onDidDispose(() => {
        own.dispose();
        if (session !== own) return;
        session = undefined;
        opened = createGate<Session>();
      });
    },
  });

  async function focused(): Promise<Session> {
    await vscode.commands.executeCommand(`${VIEW}.focus`);
    return session ?? opened.passed;
  }

  return {
    entries,
    place,
    open: async (then) => {
      const { perform } = await focused();
      if (then) perform(then);
    },
    browse: async (id) => {
      (await focused()).browse(id);
    },
    edit: async (id) => {
      // What is selected is asked for before the keyboard leaves the text.
      const proposal = await writing.propose(id);
      const { edit } = await focused();
      if (proposal) edit(proposal);
    },
    dispose: () => {
      provider.dispose();
      session?.dispose();
    },
  };
}

/** The view from when it is opened until it is closed. */
interface Session extends Disposable {
  /** Each has the page do something, once it stands. */
  readonly perform: (action: GlossaryAction) => void;
  readonly browse: (id: string) => void;
  readonly edit: (proposal: Proposal) => void;
}

interface SessionOptions extends GlossaryPanelOptions {
  readonly entries: GlossaryEntryReader;
  readonly writing: GlossaryWriting;
  readonly place: () => ReadingPlace;
}

function openSession(view: vscode.WebviewView, options: SessionOptions): Session {
  const { entries, writing, place, ui, log, glossaries } = options;
  const { webview } = view;
  const folder = vscode.Uri.joinPath(options.extensionUri, 'dist', 'webview');
  // A view that is hidden loses its page, and gets another one when it is seen again.
  let page = createGate();

  function logFailure(doing: PromiseLike<unknown>): void {
    doing.then(undefined, (error: unknown) => {
      log.error(error instanceof Error ? error : String(error));
    });
  }

  function run(command: string, ...args: readonly unknown[]): void {
    logFailure(vscode.commands.executeCommand(command, ...args));
  }

  function focusChanged(isFocused: boolean): void {
    run('setContext', `${VIEW}.focused`, isFocused);
  }

  const host: GlossaryHostFunctions = {
    ready: () => {
      snapshots.send();
      page.open();
    },
    focusChanged,
    search: ({ query, kind, file, status }) =>
      entries.search(
        {
          query,
          limit: MOST_HITS,
          ...(kind === null ? {} : { kinds: [kind] }),
          ...(file === null ? {} : { files: [file] }),
          ...(status === null ? {} : { status }),
        },
        place(),
      ),
    entry: async (id) => {
      const here = place();
      const concept = await entries.concept(id, here);
      return concept ? entries.read(concept, here) : null;
    },
    insert: ({ text }) => insertTerm(text),
    copy: ({ text }) => copyToClipboard(text, log),
    openEntry: (id) => {
      run(COMMANDS.openGlossaryEntry, id);
    },
    proposeEdit: (id) => {
      logFailure(
        writing.propose(id).then((proposal) => {
          if (proposal) void channel.page.edit(proposal);
        }),
      );
    },
    check: writing.check,
    save: writing.save,
    addCandidates: writing.addCandidates,
    newGlossary: () => {
      run(COMMANDS.newGlossary);
    },
  };

  webview.options = { enableScripts: true, localResourceRoots: [folder] };
  view.title = ui.translator.t('manifest.view.glossary');
  const channel = openPanelChannel(webview, CONTRACT, host, (reason) => {
    log.warn(`The panel ${VIEW} sent a message that was refused: ${reason}`);
  });
  const caret = followCaret(options.lookup, {
    isWanted: () => view.visible,
    onChange: () => {
      snapshots.send();
    },
  });
  const snapshots = createGlossarySnapshots({ ...options, caret, view, onSnapshot: channel.page.show });
  const listeners = vscode.Disposable.from(
    channel,
    caret,
    snapshots,
    view.onDidChangeVisibility(() => {
      if (view.visible) caret.look();
      else page = createGate();
    }),
  );
  logFailure(glossaries.open());
  webview.html = panelPage(
    webview,
    folder,
    { script: 'glossary.js', element: 'dragoman-glossary' },
    ui.translator.language,
  );
  return {
    perform: (action) => void page.passed.then(() => channel.page.perform(action)),
    browse: (id) => void page.passed.then(() => channel.page.browse(id)),
    edit: (proposal) => void page.passed.then(() => channel.page.edit(proposal)),
    dispose: () => {
      focusChanged(false);
      listeners.dispose();
    },
  };
}
