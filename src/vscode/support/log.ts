import * as vscode from 'vscode';

/** Dragoman's channel in the Output panel: where everything goes that the user cannot act upon. */
export type Log = vscode.LogOutputChannel;

export function createLog(): Log {
  return vscode.window.createOutputChannel('Dragoman', { log: true });
}
