import * as v from 'valibot';
import * as vscode from 'vscode';
import { LANGS } from '../../core/language/language.ts';
import type { Disposable } from '../support/disposable.ts';

const fileChoice = v.object({
  language: v.exactOptional(v.picklist(LANGS)),
  /** ISO calendar date. */
  publicationDate: v.exactOptional(v.pipe(v.string(), v.isoDate())),
  /** Whatever its letters look like. */
  encodingIsRight: v.exactOptional(v.literal(true)),
});

/** What the user has said of one article. */
export type FileChoice = Readonly<v.InferOutput<typeof fileChoice>>;

/** What the user has said of articles, remembered with the workspace. */
export interface FileChoices extends Disposable {
  get(uri: vscode.Uri): FileChoice;
  /** Remembers what is given and forgets what is null; the rest stays. */
  set(uri: vscode.Uri, change: { readonly [K in keyof FileChoice]: FileChoice[K] | null }): Promise<void>;
  readonly onDidChange: vscode.Event<vscode.Uri>;
}

const keyOf = (uri: vscode.Uri): string => `article:${uri.toString()}`;

/** @param onFailure hears why something holds for this session only: it could not be stored */
export function createFileChoices(memory: vscode.Memento, onFailure: (error: unknown) => void): FileChoices {
  const changed = new vscode.EventEmitter<vscode.Uri>();

  const get = (uri: vscode.Uri): FileChoice => v.parse(v.fallback(fileChoice, {}), memory.get(keyOf(uri)));

  async function store(uri: vscode.Uri, choice: FileChoice | undefined): Promise<void> {
    try {
      await memory.update(keyOf(uri), choice);
    } catch (error) {
      onFailure(error);
    }
  }

  async function keep(uri: vscode.Uri, choice: FileChoice): Promise<void> {
    await store(uri, Object.keys(choice).length > 0 ? choice : undefined);
    changed.fire(uri);
  }

  async function move(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const choice = get(from);
    if (Object.keys(choice).length === 0) return;
    await keep(to, choice);
    await keep(from, {});
  }

  const listeners = vscode.Disposable.from(
    vscode.workspace.onDidRenameFiles(async ({ files }) => {
      for (const { oldUri, newUri } of files) await move(oldUri, newUri);
    }),
    // The next untitled document may bear the same name.
    vscode.workspace.onDidCloseTextDocument(async ({ isUntitled, uri }) => {
      if (isUntitled) await store(uri, undefined);
    }),
    changed,
  );

  return {
    get,
    set: (uri, change) => {
      const merged = Object.entries({ ...get(uri), ...change }).filter(([, value]) => value !== null);
      return keep(uri, v.parse(fileChoice, Object.fromEntries(merged)));
    },
    onDidChange: changed.event,
    dispose: () => {
      listeners.dispose();
    },
  };
}
