import * as vscode from 'vscode';
import { affectsStanding, standingOf } from '../workspace/article-files.ts';
import { affectsPreferredCountries } from '../workspace/preferred-countries.ts';
import type { CurrentDocument } from './current-document.ts';
import type { ReadArticle, Reading } from './reading.ts';
import { createReadings, type ReadingsOptions } from './readings.ts';
import type { Disposable } from '../support/disposable.ts';
import { soon } from '../support/soon.ts';

/** Reads the article that the user is at, and reads it anew as it changes. */
export interface ArticleReader extends Disposable {
  readonly reading: Reading;
  readonly onDidChange: vscode.Event<Reading>;
  /** The language of a document as it was last read, with its region where that is known: `en`, `pt-PT`. */
  readonly languageOf: (document: vscode.TextDocument) => string | undefined;
  /** What was read of a document, where it still stands as it was read. */
  readonly readingOf: (document: vscode.TextDocument) => ReadArticle | undefined;
  /**
   * What is read of a document as it stands: of the current one as soon as it is read, of another by reading it now.
   * Undefined where it is no article, where it cannot be read, and where nobody waits any more.
   */
  readonly whenRead: (
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ) => Promise<ReadArticle | undefined>;
  /** Reads the current document now, whatever is known of it. */
  readonly retry: () => void;
}

export interface ArticleReaderOptions extends ReadingsOptions {
  readonly current: CurrentDocument;
}

/**
 * Milliseconds without a key before an edited article is read anew: more than lie between the keys of somebody who writes in
 * a flow, whom reading and drawing would get in the way of. Where reading takes longer than `slow` (a long article, a busy
 * machine), the pause is as long as the reading, up to `longest`: else there would be no end of reading meanwhile.
 */
const PAUSE = { usual: 180, slow: 250, longest: 1500 };

export function createArticleReader(options: ArticleReaderOptions): ArticleReader {
  const { current, choices, glossaries } = options;
  const changed = new vscode.EventEmitter<Reading>();
  const readings = createReadings(options);
  let reading: Reading = startOf(current);
  let pause: ReturnType<typeof setTimeout> | undefined;
  let lastTook = 0;
  let running = new AbortController();

  function publish(next: Reading): void {
    if (next === reading) return;
    reading = next;
    changed.fire(next);
  }

  async function read(): Promise<void> {
    clearTimeout(pause);
    running.abort();
    running = new AbortController();
    const { document } = current;
    if (!document) {
      publish({ status: 'empty', reason: 'noEditor' });
      return;
    }
    const isShown = reading.status === 'ready' && reading.document === document;
    const known = readings.known(document);
    if (!known && !isShown) publish({ status: 'loading', document });
    const { signal } = running;
    const begin = performance.now();
    const next = known ?? (await readings.read(document, signal));
    // The first reading of an article loads what reading needs, and says nothing about the next.
    if (next) lastTook = isShown ? performance.now() - begin : 0;
    if (next && !signal.aborted) publish(next);
  }

  function isCurrent(document: vscode.TextDocument): boolean {
    return document === current.document;
  }

  function readingOf(document: vscode.TextDocument): ReadArticle | undefined {
    const last = readings.last(document);
    const holds = last?.status === 'ready' && last.version === document.version;
    return holds && standingOf(document) === 'readable' ? last : undefined;
  }

  /** Waits until the current document is read as it stands, or has nothing to read, or is no longer the current one. */
  function untilRead(document: vscode.TextDocument, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const isOver = (): boolean =>
        signal.aborted ||
        !isCurrent(document) ||
        readingOf(document) !== undefined ||
        reading.status === 'empty' ||
        reading.status === 'error';
      const look = (): void => {
        if (!isOver()) return;
        listener.dispose();
        resolve();
      };
      const listener = changed.event(look);
      signal.addEventListener('abort', look, { once: true });
      look();
    });
  }

  const readNow = (): void => void read();
  const listeners = vscode.Disposable.from(
    changed,
    current.onDidChange(readNow),
    choices.onDidChange((uri) => {
      if (uri.toString() === current.document?.uri.toString()) readNow();
    }),
    glossaries.onDidChange(readNow),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0 || !isCurrent(document)) return;
      clearTimeout(pause);
      pause = setTimeout(readNow, lastTook > PAUSE.slow ? Math.min(lastTook, PAUSE.longest) : PAUSE.usual);
    }),
    // A document that changes its type is closed and opened.
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (isCurrent(document)) readNow();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (affectsStanding(event) || affectsPreferredCountries(event)) readNow();
    }),
    soon(readNow),
  );

  return {
    get reading() {
      return reading;
    },
    onDidChange: changed.event,
    languageOf: (document) => {
      const last = readings.last(document);
      if (last?.status !== 'ready') return choices.get(document.uri).language;
      const { code, region } = last.analysis.language;
      return region ?? code;
    },
    readingOf,
    whenRead: async (document, token) => {
      const waiting = new AbortController();
      const listener = token.onCancellationRequested(() => {
        waiting.abort();
      });
      if (isCurrent(document)) await untilRead(document, waiting.signal);
      // Not where the user is (in another column, say, or left meanwhile): it is read for whoever asks.
      if (!isCurrent(document)) await readings.read(document, waiting.signal);
      listener.dispose();
      return readingOf(document);
    },
    retry: () => {
      if (current.document) readings.forget(current.document);
      readNow();
    },
    dispose: () => {
      clearTimeout(pause);
      running.abort();
      listeners.dispose();
    },
  };
}

function startOf({ document }: CurrentDocument): Reading {
  return document ? { status: 'loading', document } : { status: 'empty', reason: 'noEditor' };
}
