#!/usr/bin/env node
// @ts-check
/** The launcher's twin for the browser host: the same options, tests that run in a web worker. */
import { ensureBrowser, ensureWebHost } from '../setup.mjs';
import { createBelongings } from './belongings.mjs';
import { launchBrowser } from './browser.mjs';
import { writeCounts } from './counts-file.mjs';
import { serveDriver } from './driver-server.mjs';
import { parseLauncherOptions } from './launcher-options.mjs';
import { projectFolder, screenshotFolder } from './paths.mjs';
import { runInWindow } from './run-in-window.mjs';
import { createUiDriver } from './ui-driver.mjs';
import { serveWebHost } from './web-host.mjs';

const belongings = createBelongings();

async function main() {
  const { extension, tests, folder, install } = parseLauncherOptions(process.argv.slice(2));
  const [host, executable] = [await ensureWebHost(), await ensureBrowser()];
  const server = await serveWebHost({
    ...{ host, extension, tests },
    ...(folder === undefined ? {} : { folder }),
    ...(install === undefined ? {} : { installed: [install] }),
  });
  belongings.add(server.stop);
  const browser = await launchBrowser(executable);
  belongings.add(() => browser.close());
  return runInWindow({
    browser,
    address: server.address,
    prepare: async (page) => {
      belongings.add(createQuiet(page));
      const driver = createUiDriver({
        page,
        extension: projectFolder,
        screenshots: screenshotFolder,
        report: writeCounts,
      });
      const driverServer = await serveDriver(async () => driver);
      belongings.add(driverServer.stop);
      // A web worker has no environment variables; it asks its own server for the address.
      await page
        .context()
        .route('**/dragoman-ui-driver.json', (route) => route.fulfill({ json: driverServer.address }));
    },
  });
}

/**
 * Waits until the page has what it asked for (or is not given it any more): the server prints an error for each answer
 * that it can give to nobody, and VS Code fetches grammars up to its end.
 * @param {import('playwright-core').Page} page
 * @returns {() => Promise<void>}
 */
function createQuiet(page) {
  const pending = new Set();
  page.on('request', (request) => pending.add(request));
  page.on('requestfinished', (request) => pending.delete(request));
  page.on('requestfailed', (request) => pending.delete(request));
  return async () => {
    const deadline = Date.now() + 5000;
    do {
      await new Promise((resolve) => setTimeout(resolve, 200));
    } while (pending.size > 0 && !page.isClosed() && Date.now() < deadline);
  };
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
