import * as vscode from 'vscode';
import { decodeBytes } from '../../bytes/decode-bytes.ts';
import type { Failure } from './glossary-news.ts';

/** A glossary's text, or why it cannot be had. */
export type ReadText = { readonly ok: true; readonly text: string } | ({ readonly ok: false } & Failure);

/** Bytes of the largest glossary that is read: some 100,000 entries. */
export const LARGEST_GLOSSARY = 20_000_000;

/** Reads a glossary's file through VS Code's file system, wherever it lies. */
export async function readGlossaryText(uri: vscode.Uri): Promise<ReadText> {
  try {
    const { size, type } = await vscode.workspace.fs.stat(uri);
    if (size > LARGEST_GLOSSARY) return { ok: false, why: 'tooLarge' };
    if ((type & vscode.FileType.Directory) !== 0) return { ok: false, why: 'unreadable' };
    return { ok: true, text: decodeGlossary(await vscode.workspace.fs.readFile(uri), uri.path) };
  } catch (error) {
    const isMissing = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
    if (isMissing) return { ok: false, why: 'missing' };
    return { ok: false, why: 'unreadable', detail: error instanceof Error ? error.message : String(error) };
  }
}

/** The files that a spreadsheet writes. */
const TABLE = /\.(?:csv|tsv|txt)$/iu;

/**
 * The text of a glossary's bytes, without a BOM: UTF-16 by its BOM, otherwise UTF-8. A table that is not valid UTF-8
 * comes from a spreadsheet and is Windows-1252; in other files what is not valid stays to be seen as U+FFFD.
 *
 * @param path of the file, whose ending says whether it is a table
 */
export function decodeGlossary(bytes: Uint8Array, path: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (!TABLE.test(path)) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeBytes('windows-1252', bytes);
  }
}
