import * as vscode from 'vscode';
import type { Disposable } from '../support/disposable.ts';
import { affectsGlossaryPlaces, globPatterns, glossaryPlaceOf, userGlossaries } from './glossary-places.ts';

/** What has happened to glossaries. */
export interface GlossaryWatcher {
  /** A file has another content than before. */
  readonly onChange: (uri: vscode.Uri) => void;
  /** A file came or went, or others are glossaries now. */
  readonly onMove: () => void;
  /** Whether a glossary lies in a folder. */
  readonly isAbove: (folder: vscode.Uri) => boolean;
}

/** Watches the glossaries of the workspace and of the user, also as folders and settings change. */
export function watchGlossaries(
  home: vscode.Uri | undefined,
  { onChange, onMove, isAbove }: GlossaryWatcher,
): Disposable {
  let watchers = watchFiles();

  function watchFiles(): vscode.Disposable {
    const beside = userGlossaries(home).places.map(({ uri }) => {
      const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
      return new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), name);
    });
    const all = [...globPatterns(), ...beside].map((pattern) => {
      const watcher = vscode.workspace.createFileSystemWatcher(pattern);
      watcher.onDidChange(onChange);
      watcher.onDidCreate((uri) => {
        onChange(uri);
        onMove();
      });
      watcher.onDidDelete(onMove);
      return watcher;
    });
    // Of a folder that is deleted no more is told than that, and no pattern of files has its name.
    const folders = (vscode.workspace.workspaceFolders ?? []).map((folder) => {
      const pattern = new vscode.RelativePattern(folder, '**');
      const watcher = vscode.workspace.createFileSystemWatcher(pattern, true, true, false);
      watcher.onDidDelete((uri) => {
        if (isAbove(uri)) onMove();
      });
      return watcher;
    });
    return vscode.Disposable.from(...all, ...folders);
  }

  function begin(): void {
    watchers.dispose();
    watchers = watchFiles();
    onMove();
  }

  const listeners = vscode.Disposable.from(
    vscode.workspace.onDidChangeWorkspaceFolders(begin),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (affectsGlossaryPlaces(event) || event.affectsConfiguration('files.exclude')) begin();
    }),
    // Not every file system says what VS Code itself has done in it.
    vscode.workspace.onDidSaveTextDocument((document) => {
      if (!glossaryPlaceOf(document, home)) return;
      onChange(document.uri);
      onMove();
    }),
    vscode.workspace.onDidCreateFiles(onMove),
    vscode.workspace.onDidDeleteFiles(onMove),
    vscode.workspace.onDidRenameFiles(onMove),
  );
  return {
    dispose: () => {
      listeners.dispose();
      watchers.dispose();
    },
  };
}
