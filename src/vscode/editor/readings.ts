import type * as vscode from 'vscode';
import type { Analyser, AnalyserFailure } from '../../analyser/analyser.ts';
import type { Analysis } from '../../core/analysis.ts';
import { looksLikeArticle } from '../../core/article/looks-like-article.ts';
import { standingOf } from '../workspace/article-files.ts';
import type { FileChoice, FileChoices } from '../workspace/file-choices.ts';
import { folderOf, type InFolder } from '../workspace/folder-of.ts';
import type { GlossaryStore } from '../workspace/glossary-store.ts';
import { preferredCountries } from '../workspace/preferred-countries.ts';
import type { ReadArticle, Reading } from './reading.ts';

/** A reading that has come to its end. */
export type Settled = Exclude<Reading, { readonly status: 'loading' }>;

/** Reads documents, each once as it stands, however many ask. */
export interface Readings {
  /** What is to be said of a document as it stands without reading it: it was read, or there is nothing to read. */
  readonly known: (document: vscode.TextDocument) => Settled | undefined;
  /** What was last read of a document, whatever has become of it. */
  readonly last: (document: vscode.TextDocument) => Settled | undefined;
  /** Reads a document as it stands. Undefined once `signal` says that nobody waits for it. */
  readonly read: (document: vscode.TextDocument, signal: AbortSignal) => Promise<Settled | undefined>;
  /** Lets a document be read anew. */
  readonly forget: (document: vscode.TextDocument) => void;
}

export interface ReadingsOptions {
  readonly choices: FileChoices;
  readonly glossaries: Pick<GlossaryStore, 'generation' | 'onDidChange'>;
  readonly analyser: () => Analyser;
  /** Hears of each analysis before it begins. */
  readonly onAnalyse: (document: vscode.TextDocument) => void;
  /** Hears of what went wrong; who aborts a reading knows it already. */
  readonly onFailure: (document: vscode.TextDocument, failure: AnalyserFailure) => void;
}

/** What the user says of an article and of all of them, and where it lies. */
type Choice = FileChoice & InFolder & { readonly preferredCountries: readonly string[] };

/** A reading that holds as long as neither the document nor what it is read by changes. */
interface Known {
  readonly version: number;
  /** What the user says, and which glossaries there are. */
  readonly basis: string;
  readonly reading: Settled;
}

/** A reading under way, and those who wait for it; it is given up when nobody does. */
interface Running {
  readonly version: number;
  readonly basis: string;
  readonly waiting: Set<AbortSignal>;
  readonly ended: AbortController;
  readonly result: Promise<Settled | undefined>;
}

export function createReadings(options: ReadingsOptions): Readings {
  const memory = new WeakMap<vscode.TextDocument, Known>();
  const running = new WeakMap<vscode.TextDocument, Running>();
  const choiceOf = (document: vscode.TextDocument): Choice => ({
    ...options.choices.get(document.uri),
    ...folderOf(document),
    preferredCountries: preferredCountries(document),
  });
  const basisOf = (chosen: Choice): string => JSON.stringify([chosen, options.glossaries.generation]);

  function remember(document: vscode.TextDocument, entry: Known): Settled {
    memory.set(document, entry);
    return entry.reading;
  }

  function known(document: vscode.TextDocument): Settled | undefined {
    const standing = standingOf(document);
    if (standing !== 'readable')
      return { status: 'empty', reason: standing === 'excluded' ? 'excluded' : 'notArticle' };
    const { version } = document;
    const chosen = choiceOf(document);
    const basis = basisOf(chosen);
    const last = memory.get(document);
    if (last?.version === version && last.basis === basis) return last.reading;
    // Who says which language a text is in says that it is one.
    const isArticle = chosen.language !== undefined || looksLikeArticle(document.getText());
    const reading: Settled = { status: 'empty', reason: 'notArticle' };
    return isArticle ? undefined : remember(document, { version, basis, reading });
  }

  function begin(document: vscode.TextDocument): Running {
    const { version } = document;
    const text = document.getText();
    const chosen = choiceOf(document);
    const basis = basisOf(chosen);
    const ended = new AbortController();
    const conclude = async (): Promise<Settled | undefined> => {
      options.onAnalyse(document);
      const request = { text, article: document.uri.toString(), ...chosen };
      const answer = await options.analyser().analyse(request, ended.signal);
      if (ended.signal.aborted) return undefined;
      if (!answer.ok) {
        options.onFailure(document, answer);
        return { status: 'error', document, failure: answer };
      }
      const concepts = await conceptsOf(document, answer.value, ended.signal);
      if (concepts === null) return undefined;
      const reading: Settled = { status: 'ready', document, version, text, analysis: answer.value, concepts };
      return remember(document, { version, basis, reading });
    };
    const result = conclude().finally(() => {
      if (running.get(document) === run) running.delete(document);
    });
    const run: Running = { version, basis, waiting: new Set(), ended, result };
    return run;
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
    const answer = await options.analyser().concepts({ ids, ...folderOf(document) }, signal);
    if (signal.aborted) return null;
    if (!answer.ok) options.onFailure(document, answer);
    return new Map(answer.ok ? answer.value.map((concept) => [concept.id, concept]) : []);
  }

  return {
    known,
    last: (document) => memory.get(document)?.reading,
    forget: (document) => {
      memory.delete(document);
    },
    read: async (document, signal) => {
      const already = known(document);
      if (already || signal.aborted) return already;
      let run = running.get(document);
      const holds = run?.version === document.version && run.basis === basisOf(choiceOf(document));
      if (!run || !holds || run.ended.signal.aborted) {
        run?.ended.abort();
        run = begin(document);
        running.set(document, run);
      }
      const { waiting, ended, result } = run;
      waiting.add(signal);
      const leave = (): void => {
        waiting.delete(signal);
        if (waiting.size === 0) ended.abort();
      };
      signal.addEventListener('abort', leave, { once: true });
      const reading = await result;
      signal.removeEventListener('abort', leave);
      return waiting.delete(signal) ? reading : undefined;
    },
  };
}
