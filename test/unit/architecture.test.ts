import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The rooms of `src/README.md` and the rooms that each may import. */
function readMap(): ReadonlyMap<string, readonly string[]> {
  const rows = readFileSync('src/README.md', 'utf8').matchAll(
    /^\| (?<rooms>`[^|]+) \| [^|]+ \|(?<arrows>[^|]*)\|$/gmu,
  );
  const names = (cell: string): string[] =>
    Array.from(cell.matchAll(/`(?<name>[^`]+)`/gu), (found) => found[1] ?? '');
  const map = new Map<string, readonly string[]>();
  for (const { groups } of rows) {
    for (const room of names(groups?.['rooms'] ?? '')) map.set(room, names(groups?.['arrows'] ?? ''));
  }
  return map;
}

function roomOf(file: string, rooms: readonly string[]): string | undefined {
  return rooms
    .filter((room) => file === room || file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];
}

/** `import … from 'x'`, `export … from 'x'`, `import 'x'` and `import('x')`. */
const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)'(?<specifier>[^']+)'/gu;

function importsOf(file: string): string[] {
  return Array.from(readFileSync(path.join('src', file), 'utf8').matchAll(IMPORT), (found) => found[1] ?? '');
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

describe('the map in src/README.md', () => {
  const map = readMap();
  const rooms = [...map.keys()];

  it('has a room for every file', () => {
    assert.deepEqual(
      files.filter((file) => roomOf(file, rooms) === undefined),
      [],
    );
    assert.ok(rooms.length > 10);
  });

  for (const file of files) {
    it(`allows what ${file} imports`, () => {
      const room = roomOf(file, rooms) ?? '';
      const allowed = map.get(room) ?? [];
      const strangers = importsOf(file)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => path.posix.join(path.posix.dirname(file), specifier))
        .filter((target) => !target.startsWith('../') && roomOf(target, rooms) !== room)
        .filter((target) => !allowed.some((other) => target === other || target.startsWith(`${other}/`)));
      assert.deepEqual(strangers, []);
    });
  }

  it('keeps vscode in the host, and Node out of what also runs in a browser', () => {
    const hosts = /^(?:vscode\/|activate\.ts$|extension\.)/u;
    const nodeOnly = /^(?:cli\/|.*\.node\.ts$)/u;
    const misplaced = files.filter((file) =>
      importsOf(file).some(
        (name) =>
          (name === 'vscode' && !hosts.test(file)) || (name.startsWith('node:') && !nodeOnly.test(file)),
      ),
    );
    assert.deepEqual(misplaced, []);
  });
});
