// @ts-check
import { chromium } from 'playwright-core';
import { mkdtemp, rm } from 'node:fs/promises';
import { downloadAndUnzipVSCode, runTests, runVSCodeCommand } from '@vscode/test-electron';
import os from 'node:os';
import path from 'node:path';
import { writeCounts } from './counts-file.mjs';
import { serveDriver } from './driver-server.mjs';
import { freePort } from './free-port.mjs';
import { projectFolder, screenshotFolder } from './paths.mjs';
import { createUiDriver } from './ui-driver.mjs';
import { writeSettings } from './user-settings.mjs';

/**
 * Runs tests in a desktop VS Code that is downloaded, with a packaged extension installed.
 * @param {object} options
 * @param {string} options.version  `stable`, `insiders` or a number
 * @param {string} options.vsix
 * @param {string} options.extension  folder of the extension to which the tests belong
 * @param {string} options.tests
 * @param {string} options.folder  to open
 * @returns {Promise<number>} the exit code
 */
export async function runInDesktop({ version, vsix, extension, tests, folder }) {
  const room = await mkdtemp(path.join(os.tmpdir(), 'dragoman-desktop-'));
  const userData = path.join(room, 'data');
  const profile = [`--user-data-dir=${userData}`, `--extensions-dir=${path.join(room, 'extensions')}`];
  const port = await freePort();
  /** @type {Promise<import('./driver-contract.d.ts').DriverImplementation> | undefined} */
  let driver;
  const server = await serveDriver(() => (driver ??= connect(port)));
  try {
    await writeSettings(userData);
    const vscodeExecutablePath = await downloadAndUnzipVSCode(version);
    await runVSCodeCommand(['--install-extension', vsix, ...profile], { version });
    return await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      launchArgs: [folder, `--remote-debugging-port=${String(port)}`, ...profile],
      extensionTestsEnv: { DRAGOMAN_UI_DRIVER: server.address },
    });
  } finally {
    await server.stop();
    await rm(room, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/**
 * A desktop VS Code is a Chromium, too: the same driver reaches its window through the debugging port.
 * @param {number} port
 */
async function connect(port) {
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
}
