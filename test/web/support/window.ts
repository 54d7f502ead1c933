import * as vscode from 'vscode';
import type { DragomanApi } from '../../../src/activate.ts';
import { createUi, type Ui } from '../../integration/support/driver.ts';
import { newText } from '../../integration/support/new-text.ts';

/** A worker has no `node:assert`. */
export function check(isSo: boolean, what: string): asserts isSo {
  if (!isSo) throw new Error(what);
}

function extension(): vscode.Extension<DragomanApi> {
  const found = vscode.extensions.getExtension<DragomanApi>('dragoman.dragoman');
  check(found !== undefined, 'dragoman.dragoman is not installed');
  return found;
}

/** The API of the running extension. */
export async function dragoman(): Promise<DragomanApi> {
  return extension().activate();
}

/** The window as a user has it; the launcher answers this one request in the server's place. */
export async function windowUi(): Promise<Ui> {
  const address = vscode.Uri.joinPath(extension().extensionUri, 'dragoman-ui-driver.json');
  const response = await fetch(address.toString());
  return createUi((await response.json()) as string);
}

/** A file of the open folder, whose changes stay in the memory of the page. */
export function sample(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  check(folder !== undefined, 'The tests want the samples as their open folder');
  return vscode.Uri.joinPath(folder.uri, name);
}

export async function openSample(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(sample(name));
  await vscode.window.showTextDocument(document);
  return document;
}

export async function openText(content: string): Promise<vscode.TextDocument> {
  const document = await newText(content, 'markdown');
  await vscode.window.showTextDocument(document);
  return document;
}

export async function write(uri: vscode.Uri, content: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
}

export async function read(uri: vscode.Uri): Promise<string | undefined> {
  return vscode.workspace.fs.readFile(uri).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => undefined,
  );
}
