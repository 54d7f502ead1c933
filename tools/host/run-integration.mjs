// @ts-check
import { chromium } from 'playwright-core';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import os from 'node:os';
import path from 'node:path';
import { writeCounts } from './counts-file.mjs';
import { serveDriver } from './driver-server.mjs';
import { freePort } from './free-port.mjs';
import { projectFolder, samplesFolder, screenshotFolder } from './paths.mjs';
import { runCommand } from './run-command.mjs';
import { createUiDriver } from './ui-driver.mjs';
import { writeSettings } from './user-settings.mjs';

const suites = path.join(projectFolder, 'out', 'test');

/** Whether the suite runs in a desktop VS Code that `@vscode/test-electron` downloads. */
export function usesDesktop() {
  const hasNodeHost = process.platform === 'linux' && process.arch === 'x64';
  return process.env['DRAGOMAN_VSCODE'] === 'download' || !hasNodeHost;
}

/**
 * Runs the integration suite in a VS Code with a Node extension host, on a copy of the samples.
 * @returns {Promise<number>} the exit code
 */
export async function runIntegration() {
  return withSamples(async (folder) => {
    const options = {
      extensionDevelopmentPath: projectFolder,
      extensionTestsPath: path.join(suites, 'integration', 'index.js'),
    };
    try {
      if (usesDesktop()) {
        return await withDesktopDriver((launchArgs, extensionTestsEnv) =>
          runTests({ ...options, launchArgs: [folder, ...launchArgs], extensionTestsEnv }),
        );
      }
      const launcher = fileURLToPath(new URL('launcher.mjs', import.meta.url));
      return await runTests({ ...options, vscodeExecutablePath: launcher, launchArgs: [folder] });
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return 1;
    }
  });
}

/**
 * Runs the smoke tests in the browser's extension host.
 * @returns {Promise<number>} the exit code
 */
export async function runWebSmoke() {
  return withSamples(async (folder) => {
    const launcher = fileURLToPath(new URL('web-launcher.mjs', import.meta.url));
    const tests = path.join(suites, 'web', 'index.js');
    const args = [`--extensionDevelopmentPath=${projectFolder}`, `--extensionTestsPath=${tests}`, folder];
    const { code } = await runCommand(process.execPath, [launcher, ...args], { show: true });
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

/**
 * A desktop VS Code is a Chromium, too: the same driver reaches its window through the debugging port.
 * @param {(launchArgs: string[], env: Record<string, string>) => Promise<number>} use
 */
async function withDesktopDriver(use) {
  const port = await freePort();
  const userData = await mkdtemp(path.join(os.tmpdir(), 'dragoman-desktop-'));
  await writeSettings(userData);
  /** @type {Promise<import('./driver-contract.d.ts').DriverImplementation> | undefined} */
  let driver;
  const connect = async () => {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${String(port)}`);
    const page = browser
      .contexts()
      .flatMap((context) => context.pages())
      .find((candidate) => candidate.url().includes('workbench'));
    if (page === undefined) {
      throw new Error('The desktop VS Code shows no window');
    }
    return createUiDriver({
      page,
      extension: projectFolder,
      screenshots: screenshotFolder,
      report: writeCounts,
    });
  };
  const server = await serveDriver(() => (driver ??= connect()));
  try {
    return await use([`--remote-debugging-port=${String(port)}`, `--user-data-dir=${userData}`], {
      DRAGOMAN_UI_DRIVER: server.address,
    });
  } finally {
    await server.stop();
    await rm(userData, { recursive: true, force: true });
  }
}
