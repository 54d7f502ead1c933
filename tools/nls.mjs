#!/usr/bin/env node
// @ts-check
/**
 * Writes `package.nls*.json`, which VS Code reads for the strings of `package.json`, from the section `manifest` of the
 * catalogues in `l10n/`. `node tools/nls.mjs --check` writes nothing and fails where they disagree.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/**
 * The files and their catalogues, of which the later say what they say differently. VS Code looks for a display language
 * by its whole tag, then by the tag's beginning (`es-419`: `es`), and takes what a file lacks from the English one; so
 * each file is whole, and Portuguese of no country is Brazil's, as in CLDR.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const FILES = {
  'package.nls.json': ['en'],
  'package.nls.es.json': ['es'],
  'package.nls.pt.json': ['pt-br'],
  'package.nls.pt-br.json': ['pt-br'],
  'package.nls.pt-pt.json': ['pt-br', 'pt-pt'],
};

/** @typedef {{ readonly [key: string]: string | Section }} Section */

/** @type {(section: Section, prefix: string) => [string, string][]} */
function flat(section, prefix) {
  return Object.entries(section).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}.${key}`, value]] : flat(value, `${prefix}.${key}`),
  );
}

/** @param {string} catalogue */
function manifestOf(catalogue) {
  /** @type {{ readonly manifest: Section }} */
  const { manifest } = JSON.parse(fs.readFileSync(path.join(root, 'l10n', `${catalogue}.json`), 'utf8'));
  return flat(manifest, 'manifest');
}

let isStale = false;
for (const [file, catalogues] of Object.entries(FILES)) {
  const wanted = `${JSON.stringify(Object.fromEntries(catalogues.flatMap(manifestOf)), null, 2)}\n`;
  const target = path.join(root, file);
  if (fs.existsSync(target) && fs.readFileSync(target, 'utf8') === wanted) continue;
  if (process.argv.includes('--check')) {
    isStale = true;
    process.stderr.write(`${file} is not what l10n/ says: run "npm run nls".\n`);
  } else fs.writeFileSync(target, wanted);
}
process.exitCode = isStale ? 1 : 0;
