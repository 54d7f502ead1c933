import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** Where the step "package" of `npm test` leaves them. */
const VSIX = process.env['DRAGOMAN_VSIX'] ?? 'out/dragoman.vsix';
const UNPACKED = 'out/unpacked';

/** What belongs into the package; a file that none of these names is one too many. */
const BELONGS: readonly RegExp[] = [
  /^(?:package|package\.nls(?:\.[a-z-]+)?)\.json$/u,
  /^(?:readme|changelog)\.md$/u,
  /^LICENSE\.txt$/u,
  /^THIRD_PARTY_NOTICES\.txt$/u,
  /^dist\/(?:extension|worker)\.(?:node|web)\.js$/u,
  /^dist\/node\/[\w.-]+\.js$/u,
  /^dist\/data\/(?:glossary\.json|glossary\.schema\.json|gazetteer\.txt|(?:en|es|pt)\.names\.bin)$/u,
  /^dist\/webview\/(?:actors|dates|places|glossary|world-\w+|chunk-\w+)\.js$/u,
  /^dist\/webview\/codicon\.(?:css|ttf)$/u,
  /^media\/(?:icon\.png|dragoman\.svg)$/u,
  /^media\/walkthrough\/[a-z]+-(?:dark|light)\.png$/u,
  /^media\/samples\/(?:en|es|pt)-\d-[a-z-]+\.(?:txt|md)$/u,
];

const MEGABYTE = 1024 * 1024;

describe('the package', () => {
  const files = readdirSync(UNPACKED, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      path.relative(UNPACKED, path.join(parentPath, name)).replaceAll('\\', '/'),
    );
  const text = (file: string): string => readFileSync(path.join(UNPACKED, file), 'utf8');

  it('has all that belongs into it', () => {
    const missing = BELONGS.filter((pattern) => !files.some((name) => pattern.test(name)));
    assert.deepEqual(missing, []);
  });

  it('has nothing else', () => {
    const strangers = files.filter((name) => !BELONGS.some((pattern) => pattern.test(name)));
    assert.deepEqual(strangers, []);
  });

  it('is smaller than 6 MB', () => {
    const { size } = statSync(VSIX);
    assert.ok(size < 6 * MEGABYTE, `${(size / MEGABYTE).toFixed(2)} MB`);
  });

  it('has every file that its manifest names', () => {
    const manifest = text('package.json');
    const named = manifest.matchAll(/"(?:\.\/)?(?<file>(?:dist|media)\/[^"]+)"/gu);
    const missing = [...named]
      .map(({ groups }) => groups?.['file'] ?? '')
      .filter((file) => !files.includes(file));
    // The terminal's program is not for VS Code.
    assert.deepEqual(missing, ['dist/cli.js']);
  });

  it('has no source map, and no path of the machine that made it', () => {
    const code = files.filter((name) => /\.(?:js|css|json)$/u.test(name));
    const telling = code.filter((name) => /sourceMappingURL|\bfile:\/\/\/(?!\$)/u.test(text(name)));
    assert.deepEqual(telling, []);
    assert.ok(code.length > 15);
    const here = process.cwd();
    assert.deepEqual(
      files.filter((name) => text(name).includes(here)),
      [],
    );
  });
});
