#!/usr/bin/env node
// @ts-check
/**
 * Writes `package.nls*.json`, which VS Code reads for the strings of `package.json`, from the section `manifest` of each
 * catalogue in `l10n/`. `node tools/nls.mjs --check` writes nothing and fails where they disagree.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** @typedef {{ readonly [key: string]: string | Section }} Section */

/** @type {(section: Section, prefix: string) => [string, string][]} */
function flat(section, prefix) {
  return Object.entries(section).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}.${key}`, value]] : flat(value, `${prefix}.${key}`),
  );
}

let isStale = false;
for (const catalogue of fs.readdirSync(path.join(root, 'l10n')).filter((file) => file.endsWith('.json'))) {
  /** @type {{ readonly manifest: Section }} */
  const { manifest } = JSON.parse(fs.readFileSync(path.join(root, 'l10n', catalogue), 'utf8'));
  const wanted = `${JSON.stringify(Object.fromEntries(flat(manifest, 'manifest')), null, 2)}\n`;
  const file = catalogue === 'en.json' ? 'package.nls.json' : `package.nls.${catalogue}`;
  const target = path.join(root, file);
  if (fs.existsSync(target) && fs.readFileSync(target, 'utf8') === wanted) continue;
  if (process.argv.includes('--check')) {
    isStale = true;
    process.stderr.write(`${file} is not what l10n/${catalogue} says: run "npm run nls".\n`);
  } else fs.writeFileSync(target, wanted);
}
process.exitCode = isStale ? 1 : 0;
