import * as v from 'valibot';
import * as vscode from 'vscode';
import { findGlossaries, type GlossaryPlace } from './glossary-places.ts';
import type { UiLanguage } from './ui-language.ts';

/** A glossary to write into; a new one has no file yet. */
export interface GlossaryTarget {
  readonly uri: vscode.Uri;
  readonly isNew: boolean;
}

/** Has the user say which glossary is to be written into. */
export interface GlossaryTargets {
  /** The one there is, or the one that the user picks among several; undefined where the user goes back. */
  readonly pick: () => Promise<GlossaryTarget | undefined>;
  /** A glossary of which the place is known. */
  readonly at: (uri: vscode.Uri) => Promise<GlossaryTarget>;
  /** Where a new glossary is to lie; undefined where the user goes back. */
  readonly pickNew: () => Promise<GlossaryTarget | undefined>;
}

export interface GlossaryTargetsOptions {
  readonly home: vscode.Uri | undefined;
  /** Of the workspace: remembers the glossary that was picked last. */
  readonly memory: vscode.Memento;
  readonly ui: UiLanguage;
}

/** Other kinds of glossaries are read, and left to the programs that write them. */
const WRITTEN = /\.ya?ml$/iu;

const LAST = 'glossary.lastPicked';
const NAME = 'glossary';
const ENDING = '.glossary.yml';

/** Whether entries of a glossary can be written where they stand. */
export function isWritten(uri: vscode.Uri): boolean {
  return WRITTEN.test(uri.path) && vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== false;
}

export function createGlossaryTargets({ home, memory, ui }: GlossaryTargetsOptions): GlossaryTargets {
  async function pickNew(): Promise<GlossaryTarget | undefined> {
    const { t } = ui.translator;
    const folders = vscode.workspace.workspaceFolders ?? [];
    const folder =
      folders.length > 1
        ? await vscode.window.showWorkspaceFolderPick({ placeHolder: t('glossaryEdit.pickFolder') })
        : folders[0];
    if (folder) return { uri: await freeName(folder.uri), isNew: true };
    if (folders.length > 0) return undefined;
    const uri = await vscode.window.showSaveDialog({
      title: t('glossaryEdit.newTitle'),
      filters: { YAML: ['yml', 'yaml'] },
      ...(home && { defaultUri: vscode.Uri.joinPath(home, NAME + ENDING) }),
    });
    return uri && { uri, isNew: true };
  }

  async function pickAmong(places: readonly GlossaryPlace[]): Promise<GlossaryTarget | undefined> {
    const { t } = ui.translator;
    const last = v.parse(v.fallback(v.string(), ''), memory.get(LAST));
    const items = places.map(({ uri, source }) => ({
      label: source.label,
      description: [
        ...(source.layer === 'user' ? [t('glossaryEdit.ofUser')] : []),
        ...(source.file === last ? [t('glossaryEdit.last')] : []),
      ].join(' · '),
      uri,
      isLast: source.file === last,
    }));
    const inOrder = [...items.filter(({ isLast }) => isLast), ...items.filter(({ isLast }) => !isLast)];
    const another = { label: `$(new-file) ${t('glossaryEdit.new')}`, uri: null };
    const picked = await vscode.window.showQuickPick([...inOrder, another], {
      title: t('glossaryEdit.pick'),
      matchOnDescription: true,
    });
    if (!picked) return undefined;
    return picked.uri === null ? pickNew() : { uri: picked.uri, isNew: false };
  }

  return {
    at: async (uri) => ({ uri, isNew: !(await isThere(uri)) }),
    pickNew,
    pick: async () => {
      const places = (await findGlossaries(home)).places.filter(({ uri }) => isWritten(uri));
      const [only] = places;
      if (!only) return pickNew();
      if (places.length === 1) return { uri: only.uri, isNew: false };
      const target = await pickAmong(places);
      // What is not remembered is asked again.
      if (target) await Promise.resolve(memory.update(LAST, target.uri.toString())).catch(() => undefined);
      return target;
    },
  };
}

/** A file in a folder that is not there yet. */
async function freeName(folder: vscode.Uri): Promise<vscode.Uri> {
  for (let number = 1; ; number++) {
    const uri = vscode.Uri.joinPath(folder, `${NAME}${number === 1 ? '' : `-${number}`}${ENDING}`);
    if (!(await isThere(uri))) return uri;
  }
}

function isThere(uri: vscode.Uri): Thenable<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
