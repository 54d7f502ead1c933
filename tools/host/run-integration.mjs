// @ts-check
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import os from 'node:os';
import path from 'node:path';
import { unpackedFolder, vsixFile } from '../package/packaged.mjs';
import { projectFolder, samplesFolder } from './paths.mjs';
import { runCommand } from './run-command.mjs';

/** `download` (the newest), or the version of a desktop VS Code: `1.91.1`, `insiders`. */
const wantedDesktop = process.env['DRAGOMAN_VSCODE'];

/** Whether the suite runs in a desktop VS Code that `@vscode/test-electron` downloads. */
export function usesDesktop() {
  const hasNodeHost = process.platform === 'linux' && process.arch === 'x64';
  return wantedDesktop !== undefined || !hasNodeHost;
}

/**
 * The tests of a host are a small extension of their own (the build writes its manifest): VS Code runs tests for an
 * extension under development only, and the one that they test is installed as users install it.
 * @param {string} suite
 */
function testsOf(suite) {
  const extension = path.join(projectFolder, 'out', 'test', suite);
  return { extension, tests: path.join(extension, 'index.js') };
}

/**
 * Runs the integration suite on the packaged extension, in a VS Code with a Node extension host, on a copy of the
 * samples.
 * @returns {Promise<number>} the exit code
 */
export async function runIntegration() {
  return withSamples(async (folder) => {
    const { extension, tests } = testsOf('integration');
    try {
      if (usesDesktop()) {
        const version = wantedDesktop === 'download' ? 'stable' : (wantedDesktop ?? 'stable');
        const { runInDesktop } = await import('./desktop.mjs');
        return await runInDesktop({ version, vsix: vsixFile, extension, tests, folder });
      }
      return await runTests({
        vscodeExecutablePath: fileURLToPath(new URL('launcher.mjs', import.meta.url)),
        extensionDevelopmentPath: extension,
        extensionTestsPath: tests,
        launchArgs: [folder, `--install-extension=${vsixFile}`],
      });
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return 1;
    }
  });
}

/**
 * Runs the smoke tests on the packaged extension, in the browser's extension host.
 * @returns {Promise<number>} the exit code
 */
export async function runWebSmoke() {
  return withSamples(async (folder) => {
    const { extension, tests } = testsOf('web');
    const args = [
      fileURLToPath(new URL('web-launcher.mjs', import.meta.url)),
      `--extensionDevelopmentPath=${extension}`,
      `--extensionTestsPath=${tests}`,
      `--install-extension=${unpackedFolder}`,
      folder,
    ];
    const { code } = await runCommand(process.execPath, args, { show: true });
    return code;
  });
}

/**
 * @param {(folder: string) => Promise<number>} use  may change what is in the folder
 */
async function withSamples(use) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dragoman-samples-'));
  try {
    await cp(samplesFolder, folder, { recursive: true });
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
