#!/usr/bin/env node
// @ts-check
/**
 * `npm run readme`: writes the tables of the READMEs anew, between their markers, from `package.json` and its strings.
 * `node tools/readme.mjs --check` writes nothing and fails where they disagree.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './host/paths.mjs';
import { fill } from './readme/fill.mjs';
import { readmeTables } from './readme/tables.mjs';

/** @type {readonly [page: string, strings: string, language: import('./readme/tables.mjs').ReadmeLanguage][]} */
const PAGES = [
  ['README.md', 'package.nls.json', 'en'],
  ['README.es.md', 'package.nls.es.json', 'es'],
  ['README.pt-br.md', 'package.nls.pt-br.json', 'pt-br'],
];

const read = (/** @type {string} */ file) => readFileSync(path.join(projectFolder, file), 'utf8');

let isStale = false;
const manifest = JSON.parse(read('package.json'));
for (const [page, strings, language] of PAGES) {
  const tables = readmeTables(manifest, JSON.parse(read(strings)), language);
  const wanted = await fill(read(page), tables);
  if (read(page) === wanted) continue;
  if (process.argv.includes('--check')) {
    isStale = true;
    process.stderr.write(`${page} does not say what package.json says: run "npm run readme".\n`);
  } else writeFileSync(path.join(projectFolder, page), wanted);
}
process.exitCode = isStale ? 1 : 0;
