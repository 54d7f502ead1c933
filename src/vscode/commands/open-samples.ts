import * as vscode from 'vscode';
import type { Log } from '../support/log.ts';
import type { UiLanguage } from '../workspace/ui-language.ts';
import { SAMPLES } from './sample-names.ts';

export interface OpenSamplesOptions {
  readonly extensionUri: vscode.Uri;
  /** The user's home folder; without one there is no place for files, and the articles are opened without. */
  readonly home: vscode.Uri | undefined;
  readonly ui: UiLanguage;
  readonly log: Log;
}

/** Opens the sample articles: a copy, in a new folder where the user says; in a browser as untitled documents. */
export async function openSamples(options: OpenSamplesOptions): Promise<void> {
  const { ui, log } = options;
  const { t } = ui.translator;
  try {
    await (options.home ? openCopies(options) : openUntitled(options));
  } catch (error) {
    log.error(error instanceof Error ? error : String(error));
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(t('samples.failed', { reason }));
  }
}

async function openCopies({ extensionUri, home, ui }: OpenSamplesOptions): Promise<void> {
  const { t } = ui.translator;
  const [place] =
    (await vscode.window.showOpenDialog({
      title: t('samples.title'),
      openLabel: t('samples.copy'),
      canSelectFiles: false,
      canSelectFolders: true,
      ...(home && { defaultUri: home }),
    })) ?? [];
  if (!place) return;
  const folder = await newFolder(place, t('samples.folder'));
  for (const name of SAMPLES)
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), await sample(extensionUri, name));
  await vscode.commands.executeCommand('vscode.openFolder', folder, {
    // What is open stays open.
    forceNewWindow: vscode.workspace.workspaceFolders !== undefined,
    filesToOpen: [vscode.Uri.joinPath(folder, SAMPLES[0])],
  });
}

/** A folder of a name that nothing there has. */
async function newFolder(place: vscode.Uri, name: string): Promise<vscode.Uri> {
  const taken = new Set((await vscode.workspace.fs.readDirectory(place)).map(([each]) => each.toLowerCase()));
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} ${number}`;
  const folder = vscode.Uri.joinPath(place, free);
  await vscode.workspace.fs.createDirectory(folder);
  return folder;
}

/** One article a language, that of the first name last: it is the one in front. */
async function openUntitled({ extensionUri }: OpenSamplesOptions): Promise<void> {
  const one = SAMPLES.filter((name) => name.includes('-1-')).reverse();
  for (const name of one) {
    const content = new TextDecoder().decode(await sample(extensionUri, name));
    const document = await vscode.workspace.openTextDocument({ content, language: 'plaintext' });
    await vscode.window.showTextDocument(document, { preview: false });
  }
}

function sample(extensionUri: vscode.Uri, name: string): Thenable<Uint8Array> {
  return vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'media', 'samples', name));
}
