import type * as vscode from 'vscode';
import type { AnalyserFailure } from '../../analyser/analyser.ts';
import type { Analysis } from '../../core/analysis.ts';
import type { Concept } from '../../core/glossary/concept.ts';

/** An article that was read, with the very text that the analysis speaks of. */
export interface ReadArticle {
  readonly status: 'ready';
  readonly document: vscode.TextDocument;
  /** Of the document when it was read. */
  readonly version: number;
  readonly text: string;
  readonly analysis: Analysis;
  /** The glossary's entries that its entities go by, by id. */
  readonly concepts: ReadonlyMap<string, Concept>;
}

/** What there is to say of the article that the user is at. */
export type Reading =
  | { readonly status: 'empty'; readonly reason: 'noEditor' | 'notArticle' | 'excluded' }
  | { readonly status: 'loading'; readonly document: vscode.TextDocument }
  | { readonly status: 'error'; readonly document: vscode.TextDocument; readonly failure: AnalyserFailure }
  | ReadArticle;
