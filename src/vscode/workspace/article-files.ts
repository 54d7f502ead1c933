import * as v from 'valibot';
import * as vscode from 'vscode';

/** The languages (VS Code's word for file types) of which Dragoman reads articles. */
export const ARTICLE_FILES: vscode.DocumentSelector = [{ language: 'plaintext' }, { language: 'markdown' }];

/** What a file is to Dragoman: one it may read, one that settings leave out, or one of another type. */
export type FileStanding = 'readable' | 'excluded' | 'otherType';

const globs = v.fallback(v.array(v.string()), []);

/** What a document is to Dragoman by its type and by the settings that hold for it. An untitled one is always in. */
export function standingOf(document: vscode.TextDocument): FileStanding {
  if (vscode.languages.match(ARTICLE_FILES, document) === 0) return 'otherType';
  if (document.isUntitled) return 'readable';
  return isListed('include', document) && !isListed('exclude', document) ? 'readable' : 'excluded';
}

/** Whether the settings want a document left alone, of whatever type. */
export function isLeftOut(document: vscode.TextDocument): boolean {
  return !document.isUntitled && isListed('exclude', document);
}

function isListed(setting: 'include' | 'exclude', document: vscode.TextDocument): boolean {
  const listed: unknown = vscode.workspace.getConfiguration('dragoman', document).get(setting);
  return v.parse(globs, listed).some((glob) => matches(glob, document));
}

/** Whether a setting changed on which `standingOf` rests. */
export function affectsStanding(event: vscode.ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration('dragoman.include') || event.affectsConfiguration('dragoman.exclude');
}

/** A glob counts from the workspace folder, as in VS Code's own settings; outside of one from anywhere. */
function matches(glob: string, document: vscode.TextDocument): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  const pattern = folder
    ? new vscode.RelativePattern(folder, glob)
    : glob.startsWith('**/')
      ? glob
      : `**/${glob}`;
  return vscode.languages.match({ pattern }, document) > 0;
}
