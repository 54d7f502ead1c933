#!/usr/bin/env node
// @ts-check
/**
 * `npm run notices [-- --check]`: writes THIRD_PARTY_NOTICES.txt, the licences of what comes with Dragoman, from the
 * packages that the last build took something of. With `--check` it writes nothing and fails where the file is not that.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './host/paths.mjs';
import { bundledPackages } from './notices/bundled-packages.mjs';
import { dataNotices } from './notices/data-notices.mjs';
import { licenceText } from './notices/licence-text.mjs';

const target = path.join(projectFolder, 'THIRD_PARTY_NOTICES.txt');
const rule = '='.repeat(80);

const head = `Third-party software and data in Dragoman

Dragoman is under the MIT licence (LICENSE). Into it went parts of the npm packages below, each under its own
licence, and data of others. This file is made by "npm run notices".
`;

const packages = bundledPackages(projectFolder).map(({ name, version, licence, source, folder }) =>
  [
    rule,
    `${name} ${version} (${licence})`,
    source,
    '',
    licenceText(folder, licence).replaceAll('\r', '').trim(),
  ].join('\n'),
);
const wanted = `${[head.trim(), dataNotices.trim(), ...packages].join('\n\n')}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(target, wanted);
} else if (!existsSync(target) || readFileSync(target, 'utf8') !== wanted) {
  console.error('THIRD_PARTY_NOTICES.txt is not what is bundled: run "npm run build && npm run notices".');
  process.exitCode = 1;
}
