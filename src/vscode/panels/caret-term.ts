import * as vscode from 'vscode';
import type { FoundTerm, TermLookup } from '../editor/term-lookup.ts';
import type { Disposable } from '../support/disposable.ts';

/** The glossary term at the caret of the active editor, whatever it edits. */
export interface CaretTerm {
  /** The last term that the caret was at. */
  readonly last: PlacedTerm | null;
  /** Whether the caret is still there. */
  readonly isHere: boolean;
}

export interface PlacedTerm extends FoundTerm {
  readonly document: vscode.TextDocument;
}

export interface CaretFollower extends Disposable {
  readonly term: CaretTerm;
  /** Looks at the caret now, as after a glossary has changed. */
  readonly look: () => void;
}

/** Milliseconds of rest before a term is looked up: a caret that runs through a text passes many. */
const REST = 120;

export interface CaretOptions {
  /** Whether anybody looks; where nobody does, nothing is looked up. */
  readonly isWanted: () => boolean;
  /** Hears of another term, and of the caret leaving it. */
  readonly onChange: () => void;
}

export function followCaret(lookup: TermLookup, { isWanted, onChange }: CaretOptions): CaretFollower {
  let term: CaretTerm = { last: null, isHere: false };
  let rest: ReturnType<typeof setTimeout> | undefined;
  let looking = new vscode.CancellationTokenSource();

  async function look(): Promise<void> {
    clearTimeout(rest);
    looking.cancel();
    looking = new vscode.CancellationTokenSource();
    const { token } = looking;
    const editor = vscode.window.activeTextEditor;
    if (!isWanted() || editor?.viewColumn === undefined) return;
    const { document, selection } = editor;
    const found = await lookup.at(document, selection.start, token);
    if (token.isCancellationRequested) return;
    if (found) term = { last: { ...found, document }, isHere: true };
    else if (term.isHere) term = { ...term, isHere: false };
    else return;
    onChange();
  }

  function schedule(): void {
    clearTimeout(rest);
    rest = setTimeout(() => void look(), REST);
  }

  const listeners = vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(schedule),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === vscode.window.activeTextEditor) schedule();
    }),
  );
  schedule();
  return {
    get term() {
      return term;
    },
    look: () => void look(),
    dispose: () => {
      clearTimeout(rest);
      looking.cancel();
      listeners.dispose();
    },
  };
}
