import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };

/** Folders of what is built or installed, and of articles that are read as they are. */
const NOT_OURS = /(?:^|\/)(?:node_modules|dist|out|coverage|\.vscode-test|\.git|fixtures|samples)(?:\/|$)/u;

function pagesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (NOT_OURS.test(file)) return [];
    if (entry.isDirectory()) return pagesIn(file);
    return file.endsWith('.md') ? [file] : [];
  });
}

/** A page without its examples, in which brackets mean other things. */
function proseOf(page: string): string {
  return readFileSync(page, 'utf8')
    .replaceAll('\r\n', '\n')
    .replace(/^```.*?^```$/gmsu, '');
}

/** The anchors of a page's headings, as GitHub makes them. */
function anchorsOf(page: string): ReadonlySet<string> {
  const headings = proseOf(page).matchAll(/^#{1,6} (?<text>.+)$/gmu);
  return new Set(
    Array.from(headings, ({ groups }) =>
      (groups?.['text'] ?? '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

/** `[words](target)`, `![words](target "title")` and `<a href="target">`. */
const LINK = /\]\((?<target>[^\s)]+)[^)]*\)|(?:href|src)="(?<attribute>[^"]+)"/gu;

const pages = pagesIn('.');

describe('the pages of documentation', () => {
  it('are found', () => {
    assert.ok(pages.includes('README.md') && pages.includes('docs/cli.md'));
  });

  for (const page of pages) {
    it(`${page} links to what is there`, () => {
      const targets = Array.from(
        proseOf(page).matchAll(LINK),
        ({ groups }) => groups?.['target'] ?? groups?.['attribute'] ?? '',
      );
      const broken = targets.filter((target) => {
        if (/^[a-z]+:/u.test(target)) return !target.startsWith('https://');
        const [file = '', anchor] = target.split('#');
        const linked = file === '' ? page : path.posix.join(path.posix.dirname(page), decodeURI(file));
        if (!existsSync(linked)) return true;
        return anchor !== undefined && !anchorsOf(linked).has(decodeURI(anchor));
      });
      assert.deepEqual(broken, []);
    });

    it(`${page} names scripts and tools that are there`, () => {
      const text = readFileSync(page, 'utf8');
      const scripts = Array.from(
        text.matchAll(/\bnpm run (?<name>[\w:]+)/gu),
        ({ groups }) => groups?.['name'],
      );
      const files = Array.from(
        text.matchAll(/\bnode (?<file>tools\/\S+?\.mjs)/gu),
        ({ groups }) => groups?.['file'],
      );
      assert.deepEqual(
        scripts.filter((name) => name === undefined || !(name in manifest.scripts)),
        [],
      );
      assert.deepEqual(
        files.filter((file) => file === undefined || !existsSync(file)),
        [],
      );
    });
  }
});
