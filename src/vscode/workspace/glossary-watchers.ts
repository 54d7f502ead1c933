import * as vscode from 'vscode';
import type { Disposable } from '../support/disposable.ts';
import { affectsGlossaryPlaces, globPatterns, glossaryPlaceOf, userGlossaries } from './glossary-places.ts';

/** What has happened to glossaries. */
export interface GlossaryWatcher {
  /** A file has another content than before. */
  readonly onChange: (uri: vscode.Uri) => void;
  /** A file came or went, or others are glossaries now. */
  readonly onMove: () => void;
  /** Something may have happened of which nobody tells: all has to be looked at again. */
  readonly onDoubt: () => void;
  /** Whether a glossary lies in a folder. */
  readonly isAbove: (folder: vscode.Uri) => boolean;
}

/** Milliseconds until file watchers surely have begun, also on a busy machine: what came before, nobody tells. */
const WATCHERS_BEGIN = [2000, 10_000];

/** `terms`, `.notes`: what a folder is called, and few files are. */
const FOLDER_NAME = /\/\.?[^/.]+$/u;

/** Watches the glossaries of the workspace and of the user, also as folders and settings change. */
export function watchGlossaries(
  home: vscode.Uri | undefined,
  { onChange, onMove, onDoubt, isAbove }: GlossaryWatcher,
): Disposable {
  let watchers = watchFiles();
  let doubts: readonly ReturnType<typeof setTimeout>[] = [];
  doubtForAWhile();

  /** Watchers begin some time after they were made, and so does the watching of a new folder. */
  function doubtForAWhile(): void {
    doubts.forEach(clearTimeout);
    doubts = WATCHERS_BEGIN.map((delay) => setTimeout(onDoubt, delay));
  }

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
    // Of a folder that comes or is deleted no more may be told than that, and no pattern of files has its name.
    const folders = (vscode.workspace.workspaceFolders ?? []).map((folder) => {
      const pattern = new vscode.RelativePattern(folder, '**');
      const watcher = vscode.workspace.createFileSystemWatcher(pattern, false, true, false);
      watcher.onDidCreate(({ path }) => {
        if (!FOLDER_NAME.test(path) || path.includes('/node_modules/')) return;
        onMove();
        doubtForAWhile();
      });
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
    doubtForAWhile();
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
      doubts.forEach(clearTimeout);
      listeners.dispose();
      watchers.dispose();
    },
  };
}
