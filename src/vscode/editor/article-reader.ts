import * as vscode from 'vscode';
import type { Analyser, AnalyserFailure, Answer } from '../../analyser/analyser.ts';
import type { Analysis } from '../../core/analysis.ts';
import { looksLikeArticle } from '../../core/article/looks-like-article.ts';
import { affectsStanding, standingOf } from '../workspace/article-files.ts';
import type { FileChoice, FileChoices } from '../workspace/file-choices.ts';
import { affectsPreferredCountries, preferredCountries } from '../workspace/preferred-countries.ts';
import type { CurrentDocument } from './current-document.ts';
import type { ReadArticle, Reading } from './reading.ts';
import type { Disposable } from '../support/disposable.ts';

/** Reads the article that the user is at, and reads it anew as it changes. */
export interface ArticleReader extends Disposable {
  readonly reading: Reading;
  readonly onDidChange: vscode.Event<Reading>;
  /** The language of a document as it was last read, with its region where that is known: `en`, `pt-PT`. */
  readonly languageOf: (document: vscode.TextDocument) => string | undefined;
  /** What was read of a document, where it still stands as it was read. */
  readonly readingOf: (document: vscode.TextDocument) => ReadArticle | undefined;
  /** Reads the current document now, whatever is known of it. */
  readonly retry: () => void;
}

export interface ArticleReaderOptions {
  readonly current: CurrentDocument;
  readonly choices: FileChoices;
  readonly analyser: () => Analyser;
  /** Hears of each analysis before it begins. */
  readonly onAnalyse: (document: vscode.TextDocument) => void;
  /** Hears of what went wrong; who aborts a reading knows it already. */
  readonly onFailure: (document: vscode.TextDocument, failure: AnalyserFailure) => void;
}

/** Milliseconds without a key before an edited article is read anew. */
const PAUSE = 250;

/** What the user says of an article, and of all of them. */
type Choice = FileChoice & { readonly preferredCountries: readonly string[] };

/** A reading that holds as long as neither the document nor what the user says of it changes. */
interface Known {
  readonly version: number;
  readonly choice: string;
  readonly reading: Reading;
}

export function createArticleReader(options: ArticleReaderOptions): ArticleReader {
  const { current, choices } = options;
  const changed = new vscode.EventEmitter<Reading>();
  const known = new WeakMap<vscode.TextDocument, Known>();
  let reading: Reading = { status: 'empty', reason: 'noEditor' };
  let pause: ReturnType<typeof setTimeout> | undefined;
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
    const standing = standingOf(document);
    if (standing !== 'readable') {
      publish({ status: 'empty', reason: standing === 'excluded' ? 'excluded' : 'notArticle' });
      return;
    }
    const choice = { ...choices.get(document.uri), preferredCountries: preferredCountries(document) };
    const last = known.get(document);
    if (last?.version === document.version && last.choice === JSON.stringify(choice)) publish(last.reading);
    else await readText(document, choice, running.signal);
  }

  async function readText(document: vscode.TextDocument, choice: Choice, signal: AbortSignal): Promise<void> {
    const { version } = document;
    const text = document.getText();
    const conclude = (next: Reading): void => {
      if (next.status !== 'error')
        known.set(document, { version, choice: JSON.stringify(choice), reading: next });
      publish(next);
    };
    // Who says which language a text is in says that it is one.
    if (choice.language === undefined && !looksLikeArticle(text)) {
      conclude({ status: 'empty', reason: 'notArticle' });
      return;
    }
    const isShown = reading.status === 'ready' && reading.document === document;
    if (!isShown) publish({ status: 'loading', document });
    options.onAnalyse(document);
    const answer: Answer<Analysis> = await options.analyser().analyse({ text, ...choice }, signal);
    if (signal.aborted) return;
    if (!answer.ok) {
      options.onFailure(document, answer);
      conclude({ status: 'error', document, failure: answer });
      return;
    }
    const concepts = await conceptsOf(document, answer.value, signal);
    if (concepts !== null)
      conclude({ status: 'ready', document, version, text, analysis: answer.value, concepts });
  }

  /**
   * Without them an article is still an article: a failure is told, and nothing is translated. Null where nobody waits
   * any more.
   */
  async function conceptsOf(
    document: vscode.TextDocument,
    { entities }: Analysis,
    signal: AbortSignal,
  ): Promise<ReadArticle['concepts'] | null> {
    const ids = [...new Set(entities.flatMap(({ glossary }) => glossary ?? []))];
    if (ids.length === 0) return new Map();
    const answer = await options.analyser().concepts(ids, signal);
    if (signal.aborted) return null;
    if (!answer.ok) options.onFailure(document, answer);
    return new Map(answer.ok ? answer.value.map((concept) => [concept.id, concept]) : []);
  }

  function isCurrent(document: vscode.TextDocument): boolean {
    return document === current.document;
  }

  const readNow = (): void => void read();
  const listeners = vscode.Disposable.from(
    changed,
    current.onDidChange(readNow),
    choices.onDidChange((uri) => {
      if (uri.toString() === current.document?.uri.toString()) readNow();
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0 || !isCurrent(document)) return;
      clearTimeout(pause);
      pause = setTimeout(readNow, PAUSE);
    }),
    // A document that changes its type is closed and opened.
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (isCurrent(document)) readNow();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (affectsStanding(event) || affectsPreferredCountries(event)) readNow();
    }),
  );
  readNow();

  return {
    get reading() {
      return reading;
    },
    onDidChange: changed.event,
    languageOf: (document) => {
      const last = known.get(document)?.reading;
      if (last?.status !== 'ready') return choices.get(document.uri).language;
      const { code, region } = last.analysis.language;
      return region ?? code;
    },
    readingOf: (document) => {
      const last = known.get(document);
      return last?.version === document.version && last.reading.status === 'ready' ? last.reading : undefined;
    },
    retry: () => {
      if (current.document) known.delete(current.document);
      readNow();
    },
    dispose: () => {
      clearTimeout(pause);
      running.abort();
      listeners.dispose();
    },
  };
}
