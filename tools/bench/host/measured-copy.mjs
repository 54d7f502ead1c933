// @ts-check
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectFolder } from '../../host/paths.mjs';

/** What of the project a host reads. */
const PARTS = /^(?:dist|media|l10n|package\.nls.*\.json)$/u;
const ENTRY = 'own-time.cjs';

/**
 * Copies the built extension, with an entry that notes what its start costs.
 *
 * @param {string} folder  that is there
 */
export async function makeMeasuredCopy(folder) {
  const names = await readdir(projectFolder);
  for (const name of names.filter((each) => PARTS.test(each)))
    await cp(path.join(projectFolder, name), path.join(folder, name), { recursive: true });
  const manifest = JSON.parse(await readFile(path.join(projectFolder, 'package.json'), 'utf8'));
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({ ...manifest, main: `./${ENTRY}` }));
  await cp(fileURLToPath(new URL(ENTRY, import.meta.url)), path.join(folder, ENTRY));
}
