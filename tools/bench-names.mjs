#!/usr/bin/env node
// @ts-check
/**
 * What the recognisers of names cost, each time in a new process: how long one takes to load, and how much memory an
 * article of a megabyte takes. And how well names are found in the development sets, where these lie beside the project.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadEngine } from './bench/engine.mjs';
import { projectFolder } from './host/paths.mjs';

const RUNS = 9;
const MEGABYTE = 1_000_000;
const LANGUAGES = /** @type {const} */ (['en', 'es', 'pt']);
const child = fileURLToPath(new URL('bench/read-once.mjs', import.meta.url));
const shared = path.join(projectFolder, '../shared');

/** The development sets, each with its language. */
const SETS = /** @type {const} */ ([
  ['es', 'ancora-es.dev.conll'],
  ['pt', 'uner-pt-bosque-surface.dev.conll'],
  ['en', 'gum-news-en.all.conll'],
  ['en', 'worldwide-en.dev.conll'],
]);

await loadEngine();
const [load = 0] = os.loadavg();
console.log(`Node ${process.version}, load ${load.toFixed(1)} on ${os.cpus().length} cores`);

console.log(`\nTo load a recogniser of names, the median and the best of ${RUNS} processes`);
for (const language of LANGUAGES) {
  const times = Array.from({ length: RUNS }, () => readOnce(language, 0).load).sort((a, b) => a - b);
  const [median = NaN, best = NaN] = [times[times.length >> 1], times[0]];
  console.log(
    `  ${language.padEnd(44)} ${median.toFixed(0).padStart(6)} ms ${best.toFixed(0).padStart(6)} ms`,
  );
}

console.log('\nMemory for an article of 1 MB: what the analysis adds, and the whole process, at most');
for (const language of LANGUAGES) {
  const { read, most } = readOnce(language, MEGABYTE);
  console.log(`  ${language.padEnd(44)} ${read.toFixed(0).padStart(6)} MB ${most.toFixed(0).padStart(6)} MB`);
}

if (existsSync(shared) && existsSync(path.join(projectFolder, 'dist/cli.js'))) {
  console.log('\nNames of the development sets: exact span and class');
  for (const [language, file] of SETS) {
    const set = path.join(shared, 'data/ner/dev', file);
    const { stdout, stderr } = spawnSync(
      'python3',
      [path.join(shared, 'tools/score_ner.py'), language, set],
      { encoding: 'utf8', env: { ...process.env, PROJECT: projectFolder } },
    );
    console.log(`  ${stdout.trim() || stderr.trim()}`);
  }
}

/**
 * @param {string} language @param {number} length  of the text that is read, in characters
 * @returns {{ readonly load: number, readonly read: number, readonly most: number }}
 */
function readOnce(language, length) {
  const args = ['--expose-gc', child, language, String(length)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
