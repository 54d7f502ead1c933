import * as v from 'valibot';
import * as vscode from 'vscode';
import type { GlossarySource } from '../../core/glossary/concept.ts';
import { isConfined } from './confined-glob.ts';
import { userFileUri } from './user-file-uri.ts';

/** A file that is to be read as a glossary. */
export interface GlossaryPlace {
  readonly uri: vscode.Uri;
  readonly source: GlossarySource;
}

/** The files that settings and workspace name as glossaries. */
export interface GlossaryPlaces {
  /** Those of the workspace before those of the user, in an order that no file system decides. */
  readonly places: readonly GlossaryPlace[];
  /** There are more than are read. */
  readonly areTooMany: boolean;
  /** What the setting for the user's files has that is no absolute path. */
  readonly notPaths: readonly string[];
}

/** So many glossaries of a workspace are read: whoever has more has let a setting loose on a disk. */
export const MOST_GLOSSARIES = 200;

/** The setting with the globs of glossaries in a workspace folder. */
const GLOBS = 'dragoman.glossary.files';
/** The setting with the user's own glossaries. */
export const USER_FILES = 'dragoman.glossary.userFiles';

const DEFAULT_GLOBS = ['**/*.glossary.{yml,yaml,csv,tsv,tbx}'];
const strings = v.array(v.string());

export function affectsGlossaryPlaces(event: vscode.ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration(GLOBS) || event.affectsConfiguration(USER_FILES);
}

/** @param home what `~/` stands for; a browser has none */
export async function findGlossaries(home: vscode.Uri | undefined): Promise<GlossaryPlaces> {
  const found = await Promise.all(
    globPatterns().map((pattern) =>
      vscode.workspace.findFiles(pattern, '**/node_modules/**', MOST_GLOSSARIES + 1),
    ),
  );
  // One file may be found by several globs, and in a folder of the workspace within another.
  const inside = found.flat().filter((uri) => vscode.workspace.getWorkspaceFolder(uri) !== undefined);
  const own = new Map(inside.map((uri) => [uri.toString(), uri]));
  const inOrder = [...own].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, uri]) => uri);
  const { places, notPaths } = userGlossaries(home);
  return {
    places: [
      ...inOrder.slice(0, MOST_GLOSSARIES).map(workspacePlace),
      ...places.filter(({ uri }) => !own.has(uri.toString())),
    ],
    areTooMany: inOrder.length > MOST_GLOSSARIES,
    notPaths,
  };
}

/** The globs of each workspace folder, which may have a setting of its own; none that leads out of it. */
export function globPatterns(): readonly vscode.RelativePattern[] {
  return (vscode.workspace.workspaceFolders ?? []).flatMap((folder) => {
    const wish: unknown = vscode.workspace.getConfiguration(undefined, folder).get(GLOBS);
    return v
      .parse(v.fallback(strings, DEFAULT_GLOBS), wish)
      .filter(isConfined)
      .map((glob) => new vscode.RelativePattern(folder, glob));
  });
}

/** The glossaries of the user's own setting, which no workspace can change. */
export function userGlossaries(
  home: vscode.Uri | undefined,
): Pick<GlossaryPlaces, 'notPaths'> & { readonly places: readonly GlossaryPlace[] } {
  const paths = v.parse(
    v.fallback(strings, []),
    vscode.workspace.getConfiguration().get<unknown>(USER_FILES),
  );
  const read = [...new Set(paths)].map((path) => ({ path, uri: userFileUri(path, home) }));
  return {
    places: read.flatMap(({ path, uri }) =>
      uri ? [{ uri, source: { file: uri.toString(), label: path, layer: 'user' } }] : [],
    ),
    notPaths: read.flatMap(({ path, uri }) => (uri ? [] : [path])),
  };
}

/** What a document is as a glossary, whether it has a file yet or not; undefined where settings do not name it. */
export function glossaryPlaceOf(
  document: vscode.TextDocument,
  home: vscode.Uri | undefined,
): GlossaryPlace | undefined {
  const name = document.uri.toString();
  const isInModules = document.uri.path.includes('/node_modules/');
  const isOwn = globPatterns().some((pattern) => vscode.languages.match({ pattern }, document) > 0);
  if (isOwn && !isInModules) return workspacePlace(document.uri);
  return userGlossaries(home).places.find(({ uri }) => uri.toString() === name);
}

function workspacePlace(uri: vscode.Uri): GlossaryPlace {
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri.toString();
  const label = vscode.workspace.asRelativePath(uri);
  const source = { file: uri.toString(), label, layer: 'workspace' } as const;
  return { uri, source: folder === undefined ? source : { ...source, folder } };
}
