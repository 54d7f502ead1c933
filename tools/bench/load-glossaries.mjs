// @ts-check
/**
 * In a thread of its own: loads glossary files as the engine does, and finds their terms in an article. What it measures
 * goes back in one message, in milliseconds and megabytes.
 */
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { pathToFileURL } from 'node:url';

/** @type {{ readonly modules: readonly [string, string, string], readonly files: readonly string[], readonly article: string, readonly lint: boolean }} */
const { modules, files, article, lint } = workerData;
const [reader, core, linter] = await Promise.all(modules.map((file) => import(pathToFileURL(file).href)));

setFlagsFromString('--expose-gc');
const collect = /** @type {() => void} */ (runInNewContext('gc'));

const settle = () => {
  collect();
  collect();
  const { rss, heapUsed } = process.memoryUsage();
  return { rss: rss / 1e6, heap: heapUsed / 1e6 };
};

const before = settle();
const cpu = process.cpuUsage();
const begin = performance.now();
const read = files.map((text, index) =>
  reader.readGlossaryFile({ file: `${index}`, label: `${index}`, layer: 'workspace' }, text),
);
const parsed = performance.now();
const glossary = core.createGlossary(read.flatMap(({ concepts }) => concepts));
const made = performance.now();
const { user, system } = process.cpuUsage(cpu);
const problems = read.reduce((sum, { problems }) => sum + problems.length, 0);
const after = settle();

let linted = 0;
if (lint) {
  const start = performance.now();
  linter.lintGlossaries({
    own: read.map(({ concepts }) => concepts),
    builtIn: [],
    glossaryFor: () => glossary,
  });
  linted = performance.now() - start;
}

let least = Infinity;
let found = 0;
for (let run = 0; run < 30; run++) {
  const start = performance.now();
  found = glossary.find(article, { start: 0, end: article.length }, 'en').length;
  least = Math.min(least, performance.now() - start);
}
parentPort?.postMessage({
  parse: parsed - begin,
  processor: (user + system) / 1000,
  tree: made - parsed,
  lint: linted,
  heap: after.heap - before.heap,
  rss: after.rss - before.rss,
  match: least,
  concepts: glossary.concepts.length,
  problems,
  found,
});
