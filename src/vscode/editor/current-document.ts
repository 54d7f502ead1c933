import * as vscode from 'vscode';
import type { Disposable } from '../support/disposable.ts';

/** The document that the user is at: of the active editor, or of the last one where the focus went elsewhere. */
export interface CurrentDocument extends Disposable {
  readonly document: vscode.TextDocument | undefined;
  readonly onDidChange: vscode.Event<vscode.TextDocument | undefined>;
}

/**
 * Follows the active editor. An editor outside of the tabs (the Output panel, a peek view) and a tab that is no text
 * (settings, a preview) leave the last document in place for as long as it has a tab.
 */
export function followCurrentDocument(): CurrentDocument {
  const changed = new vscode.EventEmitter<vscode.TextDocument | undefined>();
  let document: vscode.TextDocument | undefined;

  function set(next: vscode.TextDocument | undefined): void {
    if (next === document) return;
    document = next;
    changed.fire(next);
  }

  function follow(): void {
    const editor = vscode.window.activeTextEditor;
    if (editor && (editor.viewColumn !== undefined || hasTab(editor.document))) set(editor.document);
    else if (document && !hasTab(document)) set(undefined);
  }

  follow();
  const listeners = vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(follow),
    vscode.window.tabGroups.onDidChangeTabs(follow),
    changed,
  );
  return {
    get document() {
      return document;
    },
    onDidChange: changed.event,
    dispose: () => {
      listeners.dispose();
    },
  };
}

function hasTab({ uri }: vscode.TextDocument): boolean {
  const name = uri.toString();
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(({ input }) =>
      input instanceof vscode.TabInputText
        ? input.uri.toString() === name
        : input instanceof vscode.TabInputTextDiff &&
          [input.original.toString(), input.modified.toString()].includes(name),
    );
}
