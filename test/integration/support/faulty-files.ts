import * as vscode from 'vscode';

/** What befalls whoever writes: a read-only disk, a full one. */
export type Fault = 'readOnly' | 'full';

/** A file system in memory, of a scheme of its own, on which writing can be made to fail. */
export interface FaultyFiles {
  dispose(): void;
  uri(name: string): vscode.Uri;
  read(uri: vscode.Uri): string | undefined;
  write(uri: vscode.Uri, content: string): void;
  /** The names of the files that are there. */
  names(): readonly string[];
  /** Has all writing fail, as a disk does, until it is mended by `null`. */
  fail(fault: Fault | null): void;
}

const SCHEME = 'dragoman-faulty';

export function registerFaultyFiles(): FaultyFiles {
  const files = new Map<string, Uint8Array>();
  const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  let fault: Fault | null = null;

  function tell(type: vscode.FileChangeType, uri: vscode.Uri): void {
    changed.fire([{ type, uri }]);
  }

  function put(uri: vscode.Uri, content: Uint8Array): void {
    const type = files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    files.set(uri.path, content);
    tell(type, uri);
  }

  function refuse(uri: vscode.Uri): void {
    if (fault === 'readOnly') throw vscode.FileSystemError.NoPermissions(uri);
    if (fault === 'full') throw vscode.FileSystemError.Unavailable('ENOSPC: no space left on device');
  }

  function get(uri: vscode.Uri): Uint8Array {
    const content = files.get(uri.path);
    if (!content) throw vscode.FileSystemError.FileNotFound(uri);
    return content;
  }

  const provider: vscode.FileSystemProvider = {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: (uri) =>
      uri.path === '/'
        ? { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 }
        : { type: vscode.FileType.File, ctime: 0, mtime: Date.now(), size: get(uri).length },
    readDirectory: () => [...files.keys()].map((path) => [path.slice(1), vscode.FileType.File]),
    createDirectory: refuse,
    readFile: get,
    writeFile: (uri, content) => {
      refuse(uri);
      put(uri, content);
    },
    delete: (uri) => {
      files.delete(uri.path);
      tell(vscode.FileChangeType.Deleted, uri);
    },
    rename: (from, to) => {
      refuse(to);
      put(to, get(from));
      files.delete(from.path);
      tell(vscode.FileChangeType.Deleted, from);
    },
  };
  const registered = vscode.workspace.registerFileSystemProvider(SCHEME, provider, { isCaseSensitive: true });
  return {
    uri: (name) => vscode.Uri.from({ scheme: SCHEME, path: `/${name}` }),
    read: (uri) => {
      const content = files.get(uri.path);
      return content && new TextDecoder().decode(content);
    },
    write: (uri, content) => {
      put(uri, new TextEncoder().encode(content));
    },
    names: () => [...files.keys()].map((path) => path.slice(1)),
    fail: (next) => {
      fault = next;
    },
    dispose: () => {
      registered.dispose();
      changed.dispose();
    },
  };
}
