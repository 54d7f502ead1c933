import * as vscode from 'vscode';
import type { Log } from './log.ts';

/** Puts words on the clipboard; whether they are there. */
export async function copyToClipboard(text: string, log: Log): Promise<boolean> {
  try {
    await vscode.env.clipboard.writeText(text);
    return true;
  } catch (error) {
    log.error(error instanceof Error ? error : String(error));
    return false;
  }
}
