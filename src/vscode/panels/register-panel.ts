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

export interface PanelOptions {
  readonly extensionUri: vscode.Uri;
  readonly reader: ArticleReader;
  readonly ui: UiLanguage;
  readonly log: Log;
  /** Shows a stretch of an article in its editor; false where the words are gone. */
  readonly reveal: (article: ReadArticle, span: Span, focus: boolean) => Promise<boolean>;
  readonly dates: PublicationDates;
}

/** A row may be clicked while the next snapshot is on its way: so many are still known by their number. */
const KEPT = 4;

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
  let seq = 0;
  let sent: readonly { readonly seq: number; readonly reading: Reading }[] = [];
  let state: PanelState<View> | undefined;
  let caret: Span | null = null;
  let isStale = true;
  let stands: () => void = () => undefined;
  const standing = new Promise<void>((resolve) => {
    stands = resolve;
  });

  /** Sends what there is to show; a panel out of sight gets it when it is seen again. */
  function show(): void {
    isStale = true;
    if (!view.visible) return;
    isStale = false;
    const { t, language } = ui.translator;
    const { reading } = reader;
    state = panelState(reading, viewOf, t);
    view.title = panel.title(t);
    // While the next article is read the page leaves the last one in sight, too.
    if (state.status !== 'loading')
      view.description = state.status === 'ready' ? panel.summary(state.view, t) : '';
    seq++;
    sent = [...sent.slice(1 - KEPT), { seq, reading }];
    void channel.page.show({ seq, uiLanguage: language, state });
    caret = null;
    markCaret();
  }

  function markCaret(): void {
    if (!view.visible || state?.status !== 'ready') return;
    const at = caretIn(reader.reading);
    const { view: shown } = state;
    const span =
      at === undefined
        ? null
        : (panel.spansOf(shown).find(({ start, end }) => start <= at && at <= end) ?? null);
    if (span?.start === caret?.start && span?.end === caret?.end) return;
    caret = span === null ? null : { start: span.start, end: span.end };
    void channel.page.markCaret(caret);
  }

  /** The article that a snapshot shows; undefined where too many have followed it. */
  function articleOf(of: number): ReadArticle | undefined {
    const reading = sent.find((snapshot) => snapshot.seq === of)?.reading;
    return reading?.status === 'ready' ? reading : undefined;
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
      show();
      stands();
    },
    reveal: ({ seq: of, start, end, focus }) => {
      const article = articleOf(of);
      if (!article || end > article.text.length || start >= end) return;
      logFailure(reveal(article, { start, end }, focus));
    },
    readDate: async ({ seq: of, typed }) => {
      const article = articleOf(of);
      return article ? dates.read(article.document, typed) : null;
    },
    setPublicationDate: ({ seq: of, date }) => {
      const article = articleOf(of);
      if (article) logFailure(dates.choose(article.document, date));
    },
    writePublicationDate: ({ seq: of }) => {
      const article = articleOf(of);
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
    reader.onDidChange(show),
    ui.onDidChange(show),
    view.onDidChangeVisibility(() => {
      if (isStale) show();
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
