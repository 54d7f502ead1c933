import * as vscode from 'vscode';
import type { Span } from '../../core/text/span.ts';
import {
  hostFunctionArguments,
  type HostFunctions,
  type PanelAction,
  type PanelFunctions,
  type PanelState,
} from '../../rpc/panels.ts';
import { COMMANDS } from '../commands/command-ids.ts';
import type { PublicationDates } from '../commands/publication-dates.ts';
import type { ArticleReader } from '../editor/article-reader.ts';
import type { ReadArticle, Reading } from '../editor/reading.ts';
import { copyToClipboard } from '../support/clipboard.ts';
import type { Disposable } from '../support/disposable.ts';
import type { Log } from '../support/log.ts';
import { takeNextStep } from './next-steps.ts';
import type { UiLanguage } from '../workspace/ui-language.ts';
import { openPanelChannel, type PanelContract } from './panel-channel.ts';
import { panelPage } from './panel-page.ts';
import { panelState } from './panel-state.ts';
import type { Panel, ViewOf } from './panel.ts';
import { createSentSnapshots } from './sent-snapshots.ts';

export interface PanelOptions {
  readonly extensionUri: vscode.Uri;
  readonly reader: ArticleReader;
  readonly ui: UiLanguage;
  readonly log: Log;
  /** Shows a stretch of an article in its editor; false where the words are gone. */
  readonly reveal: (article: ReadArticle, span: Span, focus: boolean) => Promise<boolean>;
  readonly dates: PublicationDates;
}

/** Registers one side panel: a webview that shows what the reader has read, and the commands that its page obeys. */
export function registerPanel<View>(panel: Panel<View>, options: PanelOptions): vscode.Disposable {
  let session: Session | undefined;
  const provider = vscode.window.registerWebviewViewProvider(panel.id, {
    resolveWebviewView: async (view) => {
      const opened = openPanel(view, panel, await panel.loadView(), options);
      session = opened;
      view.onDidDispose(() => {
        opened.dispose();
        if (session === opened) session = undefined;
      });
    },
  });
  const commands = Object.entries(panel.actions).map(([command, action]) =>
    vscode.commands.registerCommand(command, async () => {
      await vscode.commands.executeCommand(`${panel.id}.focus`);
      if (action !== undefined) session?.perform(action);
    }),
  );
  return vscode.Disposable.from(provider, ...commands);
}

/** A panel from when it is opened until it is closed. */
interface Session extends Disposable {
  /** Has the page do something, once it stands. */
  readonly perform: (action: PanelAction) => void;
}

function openPanel<View>(
  view: vscode.WebviewView,
  panel: Panel<View>,
  viewOf: ViewOf<View>,
  options: PanelOptions,
): Session {
  const { reader, ui, log, dates } = options;
  const { webview } = view;
  const folder = vscode.Uri.joinPath(options.extensionUri, 'dist', 'webview');
  const sent = createSentSnapshots(panel.spansOf);
  let caret: Span | null = null;
  let isStale = true;
  let stands: () => void = () => undefined;
  const standing = new Promise<void>((resolve) => {
    stands = resolve;
  });

  /**
   * Sends what there is to show; a panel out of sight gets it when it is seen again.
   *
   * @param isAnew whether the page is to draw what it shows already, too
   */
  function show(isAnew: boolean): void {
    isStale = true;
    if (!view.visible) return;
    isStale = false;
    const { reading } = reader;
    const state = panelState(reading, viewOf, ui.translator.t);
    if (isAnew || !sent.holds(state, reading)) send(state, reading);
    markCaret();
  }

  function send(state: PanelState<View>, reading: Reading): void {
    const { t, language } = ui.translator;
    view.title = panel.title(t);
    // While the next article is read the page leaves the last one in sight, too.
    if (state.status !== 'loading')
      view.description = state.status === 'ready' ? panel.summary(state.view, t) : '';
    void channel.page.show({ seq: sent.add(state, reading), uiLanguage: language, state });
    caret = null;
  }

  function markCaret(): void {
    if (!view.visible || reader.reading.status !== 'ready') return;
    const at = caretIn(reader.reading);
    const row = at === undefined ? undefined : sent.rowAt(at);
    if (row?.start === caret?.start && row?.end === caret?.end) return;
    caret = row === undefined ? null : { start: row.start, end: row.end };
    void channel.page.markCaret(caret);
  }

  function logFailure(doing: Promise<unknown>): void {
    doing.catch((error: unknown) => {
      log.error(error instanceof Error ? error : String(error));
    });
  }

  async function reveal(article: ReadArticle, span: Span, focus: boolean): Promise<void> {
    const found = await options.reveal(article, span, focus);
    if (!found) vscode.window.setStatusBarMessage(ui.translator.t('failure.wordsGone'), 4000);
  }

  function focusChanged(isFocused: boolean): void {
    void vscode.commands.executeCommand('setContext', `${panel.id}.focused`, isFocused);
  }

  const host: HostFunctions = {
    ready: () => {
      show(true);
      stands();
    },
    reveal: ({ seq, start, end, focus }) => {
      const [article, place] = [sent.articleOf(seq), sent.placeOf(seq, { start, end })];
      if (article && place) logFailure(reveal(article, place, focus));
    },
    readDate: async ({ seq, typed }) => {
      const article = sent.articleOf(seq);
      return article ? dates.read(article.document, typed) : null;
    },
    setPublicationDate: ({ seq, date }) => {
      const article = sent.articleOf(seq);
      if (article) logFailure(dates.choose(article.document, date));
    },
    writePublicationDate: ({ seq }) => {
      const article = sent.articleOf(seq);
      if (article) logFailure(dates.write(article.document));
    },
    focusChanged,
    copy: ({ text }) => copyToClipboard(text, log),
    exportDates: () => {
      logFailure(Promise.resolve(vscode.commands.executeCommand(COMMANDS.exportDates)));
    },
    retry: reader.retry,
    takeNextStep: (reason) => {
      logFailure(takeNextStep(reason));
    },
  };

  webview.options = { enableScripts: true, localResourceRoots: [folder] };
  const contract: PanelContract<PanelFunctions<View>, HostFunctions> = {
    accepts: hostFunctionArguments,
    says: ['show', 'markCaret', 'perform'],
  };
  const channel = openPanelChannel(webview, contract, host, (reason) => {
    log.warn(`The panel ${panel.id} sent a message that was refused: ${reason}`);
  });
  const listeners = vscode.Disposable.from(
    channel,
    reader.onDidChange(() => {
      show(false);
    }),
    ui.onDidChange(() => {
      show(true);
    }),
    view.onDidChangeVisibility(() => {
      if (isStale) show(true);
    }),
    vscode.window.onDidChangeTextEditorSelection(markCaret),
  );
  webview.html = panelPage(webview, folder, panel, ui.translator.language);
  return {
    dispose: () => {
      focusChanged(false);
      listeners.dispose();
    },
    perform: (action) => void standing.then(() => channel.page.perform(action)),
  };
}

/** Where the caret stands in the article that was read; undefined where that cannot be said. */
function caretIn(reading: Reading): number | undefined {
  const editor = vscode.window.activeTextEditor;
  if (reading.status !== 'ready' || editor?.document !== reading.document) return undefined;
  if (reading.document.version !== reading.version) return undefined;
  return reading.document.offsetAt(editor.selection.start);
}
