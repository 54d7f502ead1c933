#!/usr/bin/env node
// @ts-check
/** `npm run pictures [-- WORDS…]`: takes the pictures of the product anew from a real VS Code. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createBelongings } from './host/belongings.mjs';
import { launchBrowser } from './host/browser.mjs';
import { serveNodeHost } from './host/node-host.mjs';
import { projectFolder, samplesFolder, screenshotFolder } from './host/paths.mjs';
import { runCommand } from './host/run-command.mjs';
import { createUiDriver } from './host/ui-driver.mjs';
import { writeSettings } from './host/user-settings.mjs';
import { openWindow, windowAddress } from './host/window.mjs';
import { drawIcon } from './pictures/icon.mjs';
import { withPalette } from './pictures/png.mjs';
import { glossaryOfThePictures, scenes } from './pictures/scenes.mjs';
import { ensureBrowser, ensureHost } from './setup.mjs';

const usage = `npm run pictures [-- WORDS…]

Takes the pictures of the walkthrough and of the README from a real VS Code with Dragoman on the sample
articles: all that tools/pictures/scenes.mjs names, or those whose file holds one of the words. It also draws
media/icon.png from its SVG ("icon"). On a busy machine, DRAGOMAN_PATIENCE=4 waits four times as long.`;

/** What a picture of Dragoman does not need. */
const bareWindow = {
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.scrollbar.vertical': 'hidden',
  'editor.occurrencesHighlight': 'off',
  'window.commandCenter': false,
  'workbench.activityBar.location': 'default',
  'workbench.layoutControl.enabled': false,
};

/** How VS Code's settings call the themes, and the class that its window then has. */
const themes = {
  light: { name: 'Default Light Modern', mark: 'vs' },
  dark: { name: 'Default Dark Modern', mark: 'vs-dark' },
  'high contrast dark': { name: 'Default High Contrast', mark: 'hc-black' },
  'high contrast light': { name: 'Default High Contrast Light', mark: 'hc-light' },
};

const belongings = createBelongings();

async function main() {
  const words = process.argv.slice(2);
  if (words.includes('--help')) {
    console.log(usage);
    return;
  }
  const wanted = scenes.filter(({ file }) => words.length === 0 || words.some((word) => file.includes(word)));
  const build = await runCommand(process.execPath, ['esbuild.js'], { cwd: projectFolder });
  if (build.code !== 0) {
    throw new Error(`The build failed:\n${build.output.trim()}`);
  }
  const room = await mkdtemp(path.join(os.tmpdir(), 'dragoman-pictures-'));
  belongings.add(() => rm(room, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  const [folder, profile] = [path.join(room, 'articles'), path.join(room, 'profile')];
  await cp(samplesFolder, folder, { recursive: true });
  await writeFile(path.join(folder, 'desk.glossary.yml'), glossaryOfThePictures);

  const server = await serveNodeHost({ host: await ensureHost(), settings: bareWindow, profile });
  belongings.add(server.stop);
  const browser = await launchBrowser(await ensureBrowser());
  belongings.add(() => browser.close());
  if (words.length === 0 || words.includes('icon')) {
    await drawIcon(browser, path.join(projectFolder, 'media'));
  }
  for (const scene of wanted) {
    for (const theme of scene.themes) {
      const { name, mark } = themes[theme];
      // What is written while a window is open may not reach it: each picture has a window of its own.
      const settings = { ...bareWindow, 'workbench.colorTheme': name, ...scene.settings };
      await writeSettings(path.join(profile, 'data'), settings);
      const address = windowAddress(server.address, { folder, extension: projectFolder });
      const picture = await patiently(() => take(browser, address, scene, mark));
      const ending = scene.themes.length === 1 ? '' : `-${theme.replaceAll(' ', '-')}`;
      await save(path.join(projectFolder, `${scene.file}${ending}.png`), picture);
    }
  }
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {import('./pictures/scenes.mjs').Scene} scene
 * @param {string} mark  class of the window in the theme
 */
async function take(browser, address, scene, mark) {
  const screen = { viewport: scene.window, deviceScaleFactor: scene.scale };
  const page = await openWindow(browser, address, undefined, screen);
  try {
    await page.locator(`.monaco-workbench.${mark}`).waitFor();
    const ui = createUiDriver({ page, extension: projectFolder, screenshots: screenshotFolder });
    const clip = await scene.set({ ui, page });
    return withPalette(await page.screenshot({ ...(clip && { clip }), caret: 'hide' }));
  } finally {
    await page.context().close();
  }
}

/**
 * A busy machine does not always draw in time.
 * @template T
 * @param {() => Promise<T>} work
 */
async function patiently(work, tries = 3) {
  for (let left = tries; ; left--) {
    try {
      return await work();
    } catch (error) {
      if (left === 1) {
        throw error;
      }
    }
  }
}

/**
 * @param {string} file
 * @param {Buffer} picture
 */
async function save(file, picture) {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, picture);
  console.log(`${path.relative(projectFolder, file)}: ${String(Math.ceil(picture.length / 1000))} kB`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await belongings.end();
}
