import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import manifest from '../../../package.json' with { type: 'json' };

const page = readFileSync('CONTRIBUTING.md', 'utf8').replaceAll('\r\n', '\n');

/** The packages that a section names. */
function namedIn(heading: string): ReadonlySet<string> {
  const section = new RegExp(`^#+ ${heading}$(?<text>.*?)(?=^#+ |$(?![\\s\\S]))`, 'msu').exec(page)?.groups?.[
    'text'
  ];
  return new Set(Array.from((section ?? '').matchAll(/`(?<name>[^`\s]+)`/gu), ([name]) => name.slice(1, -1)));
}

describe('CONTRIBUTING.md', () => {
  it('says why each dependency is there, and of no other', () => {
    const rows = Array.from(
      page.matchAll(/^\| `(?<name>[@\w/-]+)` +\| (?<why>[^|]{20,}) \|$/gmu),
      ({ groups }) => groups?.['name'] ?? '',
    );
    assert.deepEqual(rows.sort(), Object.keys(manifest.dependencies).sort());
  });

  it('says why each package of development is there; types go with what they describe', () => {
    const named = namedIn('For development');
    const missing = Object.keys(manifest.devDependencies).filter(
      (name) => !named.has(name) && !name.startsWith('@types/'),
    );
    assert.deepEqual(missing, []);
  });

  it('names files and folders that are there', () => {
    const paths = Array.from(
      page.matchAll(/`(?<path>(?:src|test|data|l10n|tools|docs|media)\/[\w./-]+)`/gu),
      ({ groups }) => groups?.['path'] ?? '',
    );
    assert.ok(paths.length > 20);
    assert.deepEqual(
      paths.filter((path) => !existsSync(path)),
      [],
    );
  });
});
