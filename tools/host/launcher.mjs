#!/usr/bin/env node
// @ts-check
/**
 * Stands in for VS Code's executable: takes the options with which `@vscode/test-electron` starts it, runs the
 * tests in the Node extension host of a VS Code server and exits with their code.
 */
import { ensureBrowser, ensureHost } from '../setup.mjs';
import { createBelongings } from './belongings.mjs';
import { launchBrowser } from './browser.mjs';
import { writeCounts } from './counts-file.mjs';
import { serveDriver } from './driver-server.mjs';
import { parseLauncherOptions } from './launcher-options.mjs';
import { serveNodeHost } from './node-host.mjs';
import { projectFolder, screenshotFolder } from './paths.mjs';
import { runInWindow } from './run-in-window.mjs';
import { createUiDriver } from './ui-driver.mjs';
import { windowAddress } from './window.mjs';

const belongings = createBelongings();

async function main() {
  const { extension, tests, folder, install } = parseLauncherOptions(process.argv.slice(2));
  const [host, executable] = [await ensureHost(), await ensureBrowser()];
  /** @type {import('./driver-contract.d.ts').DriverImplementation | undefined} */
  let driver;
  const driverServer = await serveDriver(
    async () => driver ?? Promise.reject(new Error('There is no window yet')),
  );
  belongings.add(driverServer.stop);
  const log =
    process.env['DRAGOMAN_VERBOSE'] === undefined
      ? () => {}
      : (/** @type {string} */ line) => console.error(line);
  const env = { DRAGOMAN_UI_DRIVER: driverServer.address };
  const server = await serveNodeHost({ host, env, log, ...(install === undefined ? {} : { vsix: install }) });
  belongings.add(server.stop);
  const browser = await launchBrowser(executable);
  belongings.add(() => browser.close());
  return Promise.race([
    server.ended.then(() => Promise.reject(new Error('The VS Code server ended before the tests did'))),
    runInWindow({
      browser,
      address: windowAddress(server.address, {
        extension,
        tests,
        ...(folder === undefined ? {} : { folder }),
      }),
      prepare: async (page) => {
        driver = createUiDriver({
          page,
          extension: projectFolder,
          screenshots: screenshotFolder,
          report: writeCounts,
        });
      },
    }),
  ]);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await belongings.end();
  process.exit();
}
