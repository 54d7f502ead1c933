import * as vscode from 'vscode';
import { holding } from '../../core/text/holding.ts';
import type { Entity, Mention } from '../../core/actors/mention.ts';
import type { ArticleReader } from './article-reader.ts';

/** Words of the active editor that somebody means. */
export interface SelectedWords {
  readonly document: vscode.TextDocument;
  /** On one line; empty where the caret is at no word. */
  readonly text: string;
  /** What the article takes them for. */
  readonly mention?: Mention;
  readonly entity?: Entity;
}

/** Nothing longer is a term. */
const LONGEST = 300;

/** What is selected; without a selection the name at the caret, else the word. Undefined without an editor. */
export function selectedWords(reader: Pick<ArticleReader, 'readingOf'>): SelectedWords | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { document, selection } = editor;
  const span = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  const analysis = reader.readingOf(document)?.analysis;
  const mention =
    holding(analysis?.mentions ?? [], span) ??
    analysis?.mentions.find(({ start, end }) => span.start <= start && end <= span.end);
  const entity = analysis?.entities.find(({ id }) => id === mention?.entity);
  const word = document.getWordRangeAtPosition(selection.active);
  const selected = selection.isEmpty
    ? (mention?.text ?? (word && document.getText(word)))
    : document.getText(selection);
  const text = (selected ?? '').replace(/\s+/gu, ' ').trim();
  return {
    document,
    text: text.length > LONGEST ? '' : text,
    ...(mention ? { mention } : {}),
    ...(entity ? { entity } : {}),
  };
}
