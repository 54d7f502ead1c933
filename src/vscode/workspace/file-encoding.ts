import * as vscode from 'vscode';
import { decodeBytes } from '../../bytes/decode-bytes.ts';
import { doubtfulEncoding, type LikelyEncoding } from '../../core/text/doubtful-encoding.ts';

/** By VS Code's name, the name that decoders know. */
const LABELS: Readonly<Record<LikelyEncoding, string>> = { utf8: 'utf-8', windows1252: 'windows-1252' };

/** Bytes of the largest file that is looked at: more than any article has. */
const LARGEST = 20_000_000;

/**
 * Whether a file's bytes read well in an encoding. A file that holds damaged letters itself reads well in none: what was
 * lost before it was saved comes back by no reading. False where the file cannot be read at all.
 */
export async function readsWellIn(uri: vscode.Uri, encoding: LikelyEncoding): Promise<boolean> {
  const { fs } = vscode.workspace;
  try {
    if ((await fs.stat(uri)).size > LARGEST) return false;
    const text = decodeBytes(LABELS[encoding], await fs.readFile(uri), { fatal: true });
    return doubtfulEncoding(text) === null;
  } catch {
    return false;
  }
}

/**
 * Has VS Code read a document's file anew in another encoding; the file stays as it is. Where VS Code cannot be told
 * which (before 1.100), and where there are changes that it has to ask about, the user picks it from VS Code's own list.
 *
 * @returns false where VS Code would not
 */
export async function reopenIn(document: vscode.TextDocument, encoding: LikelyEncoding): Promise<boolean> {
  await vscode.window.showTextDocument(document);
  if (!canBeToldEncoding(document) || document.isDirty) {
    await vscode.commands.executeCommand('workbench.action.editor.changeEncoding');
    return true;
  }
  const open: (uri: vscode.Uri, options: { readonly encoding: string }) => Thenable<vscode.TextDocument> =
    vscode.workspace.openTextDocument;
  return open(document.uri, { encoding }).then(
    () => true,
    () => false,
  );
}

/** Since VS Code 1.100 documents have an encoding, and can be opened in one. */
export function canBeToldEncoding(document: vscode.TextDocument): boolean {
  return 'encoding' in document;
}
