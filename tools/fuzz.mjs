#!/usr/bin/env node
// @ts-check
/**
 * `npm run fuzz`: hostile input for everything that takes some in. Each target gets its share of the cases; the first
 * case that breaks a promise ends its target and is printed as small as it gets, with what tries it again.
 *
 * `--cases 1000000` in all, `--seed` for other ones, `--only WORDS` targets whose names have these words, `--path` one
 * case alone (with its seed and target). A case that takes too long is ended and named.
 */
import os from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';

/** @typedef {import('./fuzz/worker.mjs').Report} Report */

/** One case takes some milliseconds; so many seconds are no busy machine any more. */
const LONGEST_CASE = 60;

const { values: options } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    only: { type: 'string', default: '' },
    path: { type: 'string' },
  },
});
const { seed, only, path } = options;

const counter = new SharedArrayBuffer(4);
const count = new Int32Array(counter);
const workerData = { cases: Number(options.cases), seed: Number(seed), only, path, counter };
const worker = new Worker(new URL('./fuzz/worker.mjs', import.meta.url), { workerData });

const start = Date.now();
/** @type {{ target: string, seed: number } | null} */
let at = null;
let last = { count: -1, time: Date.now() };
let failed = false;

worker.on('message', (/** @type {Report} */ report) => {
  if (report.kind === 'batch') {
    at = report;
    last = { count: 0, time: Date.now() };
  }
  if (report.kind === 'target') {
    const { target, cases, seconds } = report;
    const rate = Math.round(cases / seconds).toLocaleString('en');
    console.log(
      `${target.padEnd(26)} ${cases.toLocaleString('en').padStart(9)} cases ${rate.padStart(8)} a second of the processor`,
    );
  }
  if (report.kind === 'finding') {
    failed = true;
    console.error(`\n✘ ${report.target}\n${report.error}\n\nwith ${report.input}\n`);
    console.error(`Once more: ${replay(report.target, report.seed, report.path)}`);
  }
  if (report.kind === 'end' && !failed) {
    const seconds = Math.round((Date.now() - start) / 1000);
    const [load = 0] = os.loadavg();
    const cases = report.cases.toLocaleString('en');
    console.log(`\n${cases} cases, seed ${seed}, ${seconds} s, load ${load.toFixed(1)}: nothing found.`);
  }
});
worker.on('error', (error) => {
  failed = true;
  console.error(error);
});
worker.on('exit', () => {
  clearInterval(watch);
  process.exitCode = failed ? 1 : 0;
});

const watch = setInterval(() => {
  const now = Atomics.load(count, 0);
  if (now !== last.count) last = { count: now, time: Date.now() };
  else if (at !== null && Date.now() - last.time > LONGEST_CASE * 1000) {
    failed = true;
    console.error(`\n✘ ${at.target}: a case goes on for more than ${LONGEST_CASE} s.`);
    console.error(`Once more: ${replay(at.target, at.seed, String(now - 1))}`);
    void worker.terminate();
  }
}, 1000);

/** @param {string} target @param {number} of @param {string} where */
function replay(target, of, where) {
  return `npm run fuzz -- --only '${target}' --seed ${of} --path ${where}`;
}
