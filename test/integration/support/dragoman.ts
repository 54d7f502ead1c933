import * as vscode from 'vscode';
import type { DragomanApi } from '../../../src/activate.ts';
import { newText } from './new-text.ts';

/** The API of the running extension. */
export async function dragoman(): Promise<DragomanApi> {
  const extension = vscode.extensions.getExtension<DragomanApi>('dragoman.dragoman');
  if (extension === undefined) throw new Error('dragoman.dragoman is not installed');
  return extension.activate();
}

/** Opens new text in an untitled document. */
export async function openText(content: string, language = 'plaintext'): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await newText(content, language));
}

export function closeEditors(): Thenable<void> {
  return vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** The words that are selected in the active editor. */
export function selectedText(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.getText(editor.selection);
}

/** Changes a setting for the length of a test. */
export async function withSetting(
  name: string,
  value: unknown,
  use: () => Promise<void>,
  target = vscode.ConfigurationTarget.Global,
): Promise<void> {
  const settings = vscode.workspace.getConfiguration();
  await settings.update(name, value, target);
  try {
    await use();
  } finally {
    await settings.update(name, undefined, target);
  }
}
