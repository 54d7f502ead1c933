// @ts-check
/** The extension as users get it. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../host/paths.mjs';
import { runCommand } from '../host/run-command.mjs';
import { readZip } from './read-zip.mjs';

/** A package that was made elsewhere and is to be tested as it is; without it one is made of what stands in `dist/`. */
const given = process.env['DRAGOMAN_VSIX'];

/** The `.vsix` that the tests install. */
export const vsixFile =
  given === undefined ? path.join(projectFolder, 'out', 'dragoman.vsix') : path.resolve(given);

/** The same, unpacked: for the browser's host, which installs nothing. */
export const unpackedFolder = path.join(projectFolder, 'out', 'unpacked');

/**
 * Packages what was built, and unpacks it again.
 * @returns {Promise<boolean>} whether that went without an error or a warning; else they were printed
 */
export async function packageExtension() {
  if (given === undefined) {
    await mkdir(path.dirname(vsixFile), { recursive: true });
    const { code, output } = await runCommand(
      process.execPath,
      [
        path.join('node_modules', '@vscode', 'vsce', 'vsce'),
        ...['package', '--no-dependencies', '--out', path.relative(projectFolder, vsixFile)],
      ],
      { cwd: projectFolder },
    );
    if (code !== 0 || /\b(?:WARNING|ERROR)\b/u.test(output)) {
      console.error(output.trim());
      return false;
    }
  } else if (!existsSync(vsixFile)) {
    console.error(`DRAGOMAN_VSIX names no file: ${vsixFile}`);
    return false;
  }
  await unpack();
  return true;
}

async function unpack() {
  await rm(unpackedFolder, { recursive: true, force: true });
  for (const { name, read } of readZip(await readFile(vsixFile))) {
    const [root, ...rest] = name.split('/');
    if (root === 'extension' && !name.endsWith('/')) {
      const file = path.join(unpackedFolder, ...rest);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, read());
    }
  }
}
