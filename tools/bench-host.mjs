#!/usr/bin/env node
// @ts-check
/**
 * `npm run bench:host`: what Dragoman costs in a real VS Code, the one that the tests run in, with an article of 3,000
 * words: its activation, as the host itself reports it and by the processor's clock; what it adds to a keystroke, beside a
 * window without it in the same run; how soon the panels follow the last key; how long a hover is waited for. It measures
 * what is in `dist/`.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { countWords, sampleText } from './bench/engine.mjs';
import { measureInHost } from './bench/host/measure-in-host.mjs';
import { makeMeasuredCopy } from './bench/host/measured-copy.mjs';
import { enterArticle, latencies, openPanels, panelDelay } from './bench/host/typing.mjs';
import { createBelongings } from './host/belongings.mjs';
import { launchBrowser } from './host/browser.mjs';
import { serveNodeHost } from './host/node-host.mjs';
import { openWindow, windowAddress } from './host/window.mjs';
import { ensureBrowser, ensureDependencies, ensureHost } from './setup.mjs';

const WORDS = 3000;
/** Windows, each with an extension host of its own. */
const STARTS = 5;
/** Typing with and without Dragoman in turn, so that both meet the machine as it is. */
const ROUNDS = 3;
const TYPED =
  'the column left the town before dawn and the elders said that nobody had slept while the shelling went on';
/** Of people that no sample article names. */
const SURNAMES = ['Velko', 'Tarnby', 'Osgrave', 'Millard', 'Penrose', 'Hadley', 'Corwin', 'Lindqvist'];

/** @typedef {import('./bench/host/measure-in-host.mjs').InHost} InHost */

const belongings = createBelongings();
try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await belongings.end();
  process.exit();
}

async function main() {
  await ensureDependencies();
  const [host, executable] = [await ensureHost(), await ensureBrowser()];
  const [folder, extension] = [await newFolder('articles'), await newFolder('extension')];
  await makeMeasuredCopy(extension);
  const file = path.join(folder, 'article.txt');
  const text = (await sampleText('en', WORDS))
    .split(/(?<=\s)/u)
    .slice(0, WORDS)
    .join('');
  await writeFile(file, text);

  const server = await serveNodeHost({ host });
  belongings.add(server.stop);
  const browser = await launchBrowser(executable);
  belongings.add(() => browser.close());
  const address = (/** @type {import('./host/window.mjs').WindowOptions} */ options) =>
    windowAddress(server.address, { folder, files: [file], ...options });

  console.log(`An article of ${countWords(text)} words; Node host of VS Code. ${machine()}`);
  /** @type {InHost[]} */
  const starts = [];
  for (let start = 0; start < STARTS; start++) starts.push(await measureInHost(browser, address, extension));
  printStarts(starts);

  const plain = await openWindow(browser, address({}));
  const own = await openWindow(browser, address({ extension }));
  await own.bringToFront();
  const panels = await openPanels(own);
  for (const page of [plain, own]) await enterArticle(page, lineOfProse(text));
  /** @type {number[][]} */
  const [without, withDragoman] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    without?.push(...(await latencies(plain, TYPED)));
    withDragoman?.push(...(await latencies(own, TYPED)));
  }
  printRows('A keystroke, from the key to the frame with its letter', [
    ['without Dragoman', without ?? []],
    ['with Dragoman', withDragoman ?? []],
  ]);

  const delays = [];
  for (const [index, surname] of SURNAMES.entries()) {
    const year = String(1961 + index);
    delays.push(
      await panelDelay(own, panels, `Mr Dario ${surname} left on 14 June ${year}`, [surname, year]),
    );
    await own.keyboard.type('. ');
  }
  printRows('The panels, from the last key to the last list drawn', [['Actors and Dates', delays]]);
  console.log(`\n${machine()}`);
}

/** @param {string} name */
async function newFolder(name) {
  const folder = await mkdtemp(path.join(os.tmpdir(), `dragoman-bench-${name}-`));
  belongings.add(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The longest line in the middle of a text: one of the story, as names in menus and share lines are not listed. @param {string} text */
function lineOfProse(text) {
  const lines = text.split('\n').map((line, index) => ({ number: index + 1, length: line.length }));
  const middle = lines.slice(Math.floor(lines.length / 3), Math.ceil((lines.length * 2) / 3));
  return middle.reduce((longest, line) => (line.length > longest.length ? line : longest)).number;
}

/** @param {readonly InHost[]} starts */
function printStarts(starts) {
  const of = (/** @type {'load' | 'activate' | 'finish'} */ part) =>
    starts.map(({ activation }) => activation[part]);
  const sum = starts.map(({ activation }) => activation.load + activation.activate);
  printRows(`Activation, as the host reports it, in ${starts.length} windows`, [
    ['load the code', of('load')],
    ['call activate', of('activate')],
    ['both', sum],
  ]);
  printRows("Our own code in it, by the processor's clock", [
    ['load the code', starts.map(({ ownTime }) => ownTime.load)],
    ['call activate', starts.map(({ ownTime }) => ownTime.activate)],
    ['both', starts.map(({ ownTime: { load, activate } }) => load + activate)],
  ]);
  printRows('A hover, from the question to the answer', [
    ['on a name in the article', starts.flatMap(({ own }) => own)],
    ['where nobody answers: what the host takes itself', starts.flatMap(({ others }) => others)],
  ]);
}

/** @param {string} title @param {readonly (readonly [string, readonly number[]])[]} rows  milliseconds */
function printRows(title, rows) {
  console.log(`\n${title}`);
  for (const [what, times] of rows) {
    const sorted = [...times].sort((a, b) => a - b);
    const at = (/** @type {number} */ share) =>
      `${(sorted[Math.ceil(share * sorted.length) - 1] ?? NaN).toFixed(1).padStart(7)} ms`;
    console.log(
      `  ${what.padEnd(50)} p50 ${at(0.5)}  p95 ${at(0.95)}  best ${at(0.001)}  (${sorted.length})`,
    );
  }
}

function machine() {
  return `Load ${(os.loadavg()[0] ?? 0).toFixed(1)} on ${os.cpus().length} cores.`;
}
