#!/usr/bin/env node
// @ts-check
/** `npm start [-- FOLDER]`: builds Dragoman and opens a real VS Code with it on a folder of articles. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createBelongings } from './host/belongings.mjs';
import { projectFolder, samplesFolder, screenshotFolder } from './host/paths.mjs';
import { runCommand } from './host/run-command.mjs';
import { ensureBrowser, ensureDependencies, ensureHost, SetupError } from './setup.mjs';

const usage = `npm start [-- [FOLDER] [--check] [--help]]

Builds Dragoman and opens a VS Code with it on FOLDER (the sample articles without it):
the installed desktop VS Code where the command "code" and a display are there, else a VS Code
from npm whose address is printed, for any browser on this machine. Ctrl+C ends it.

--check  opens it unseen, waits until the Actors panel lists the first article's actors, and again
         after the window was reloaded, saves .vscode-test/screenshots/start-check.png and exits
         with 0, or with 1 and the reason`;

const wantedPort = 8137;
const panelsTimeoutMilliseconds = 60_000;

/**
 * @param {string} folder
 * @returns {Promise<string | undefined>} the first article, an absolute path
 */
async function firstArticle(folder) {
  const names = await readdir(folder);
  const article = names.filter((name) => /\.(?:txt|md)$/iu.test(name)).sort()[0];
  return article === undefined ? undefined : path.join(folder, article);
}

async function hasDesktop() {
  const isHeadlessLinux =
    process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
  return !isHeadlessLinux && (await runCommand('code', ['--version'])).code === 0;
}

/**
 * @param {string} folder
 * @param {readonly string[]} files
 */
async function openDesktop(folder, files) {
  const { code, output } = await runCommand('code', [
    ...['--new-window', `--extensionDevelopmentPath=${projectFolder}`],
    ...[folder, ...files],
  ]);
  if (code !== 0) {
    throw new SetupError(`"code" could not open a window:\n${output.trim()}`);
  }
  console.log('Dragoman is open in your VS Code.');
}

/**
 * @param {import('./host/belongings.mjs').Belongings} belongings
 * @param {number} port
 * @param {import('./host/window.mjs').WindowOptions} window
 */
async function serve(belongings, port, window) {
  const { serveNodeHost } = await import('./host/node-host.mjs');
  const { windowAddress } = await import('./host/window.mjs');
  const server = await serveNodeHost({ host: await ensureHost(), port });
  belongings.add(server.stop);
  return { address: windowAddress(server.address, window), ended: server.ended };
}

/**
 * @param {import('./host/belongings.mjs').Belongings} belongings
 * @param {string} address
 */
async function check(belongings, address) {
  const { launchBrowser } = await import('./host/browser.mjs');
  const { createUiDriver } = await import('./host/ui-driver.mjs');
  const { openWindow, reload } = await import('./host/window.mjs');
  const browser = await launchBrowser(await ensureBrowser());
  belongings.add(() => browser.close());
  const page = await openWindow(browser, address);
  const ui = createUiDriver({ page, extension: projectFolder, screenshots: screenshotFolder });
  try {
    const first = await firstActor(ui);
    console.log(`The Actors panel shows "${first}" and more.`);
    // Once at rest, and once more while that one reads.
    for (let time = 0; time < 2; time++) await reload(page);
    if ((await firstActor(ui)) !== first) throw new Error('After a reload the Actors panel shows others.');
    console.log('It shows them again after the window was reloaded in the middle of reading.');
  } finally {
    console.log(`Screenshot: ${await ui.screenshot({ name: 'start-check' })}`);
  }
}

/** @param {import('./host/driver-contract.d.ts').DriverImplementation} ui */
async function firstActor(ui) {
  const timeout = panelsTimeoutMilliseconds;
  await ui.showPanel({ panel: 'dragoman.actors' });
  const row = await ui.waitFor({ panel: 'dragoman.actors', selector: '[data-actor]', timeout });
  await ui.waitFor({ panel: 'dragoman.dates', selector: '[role="option"], .state', timeout });
  return row?.text.split('\n')[0]?.trim() ?? '';
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help === true) {
    console.log(usage);
    return;
  }
  // npm runs scripts in the project's folder; the user's own is in INIT_CWD.
  const given = positionals[0] && path.resolve(process.env['INIT_CWD'] ?? process.cwd(), positionals[0]);
  const folder = given ?? samplesFolder;
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) {
    throw new SetupError(`No such folder: ${folder}`);
  }
  await ensureDependencies();
  const build = await runCommand(process.execPath, ['esbuild.js'], { cwd: projectFolder });
  if (build.code !== 0) {
    throw new SetupError(`The build failed:\n${build.output.trim()}`);
  }
  const article = await firstArticle(folder);
  const files = article === undefined ? [] : [article];
  if (values.check !== true && (await hasDesktop())) {
    await openDesktop(folder, files);
    return;
  }
  const belongings = createBelongings();
  try {
    const window = { folder, files, extension: projectFolder };
    const { address, ended } = await serve(belongings, values.check === true ? 0 : wantedPort, window);
    if (values.check === true) {
      await check(belongings, address);
    } else {
      console.log(`Dragoman in VS Code: open this address in a browser. Ctrl+C ends it.\n\n${address}\n`);
      await ended;
    }
  } finally {
    await belongings.end();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
