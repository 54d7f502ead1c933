#!/usr/bin/env node
// @ts-check
/**
 * What glossaries of the size of a translation office's cost: 15 files of 10,000 terms, loaded in a thread of its own, and
 * how much longer it takes to find terms in an article than with 1,000 terms.
 */
import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { bundled, sampleText } from './bench/engine.mjs';
import { projectFolder } from './host/paths.mjs';

const FILES = 15;
const TERMS = 10_000;
/** English, Spanish, Portuguese. */
const NAMES = 3;
const RUNS = 3;

const MODULES = [
  'src/glossary-files/read-glossary-file.ts',
  'src/core/index.ts',
  'src/core/glossary/lint-glossary.ts',
];
await Promise.all(MODULES.map((entry) => bundled(entry)));

const files = Array.from({ length: FILES }, (_, file) => glossaryText(file, Math.round(TERMS / NAMES)));
const few = [glossaryText(0, Math.round(1000 / NAMES))];
const article = await sampleText('en', 5000);

const megabytes = files.reduce((sum, { length }) => sum + length, 0) / 1e6;
console.log(
  `Node ${process.version}, load ${(os.loadavg()[0] ?? 0).toFixed(1)} on ${os.cpus().length} cores`,
);
console.log(
  `${FILES} files of ${TERMS} terms, ${megabytes.toFixed(1)} million letters of YAML; the best of ${RUNS}`,
);

const large = await best(files, true);
const small = await best(few, false);
const rows = /** @type {const} */ ([
  ['to load, by the clock', large.parse + large.tree, 'ms'],
  ['to load, processor time', large.processor, 'ms'],
  ['of that to parse and validate', large.parse, 'ms'],
  ['and to make the matcher', large.tree, 'ms'],
  ['to hold them against one another', large.lint, 'ms'],
  ['memory added: heap', large.heap, 'MB'],
  ['memory added: process', large.rss, 'MB'],
  [`to find terms in 5,000 words, with ${TERMS * FILES} terms`, large.match, 'ms'],
  ['to find terms in 5,000 words, with 1,000 terms', small.match, 'ms'],
]);
for (const [what, figure, unit] of rows)
  console.log(`  ${what.padEnd(56)} ${figure.toFixed(1).padStart(8)} ${unit}`);
console.log(`  ${'how many times longer'.padEnd(56)} ${(large.match / small.match).toFixed(2).padStart(8)}`);
console.log(
  `  ${large.concepts} entries, ${large.problems} problems, ${large.found} and ${small.found} terms found`,
);

/**
 * @typedef {{ parse: number, processor: number, tree: number, lint: number, heap: number, rss: number, match: number, concepts: number, problems: number, found: number }} Figures
 * @param {readonly string[]} texts @param {boolean} lint @returns {Promise<Figures>}
 */
async function best(texts, lint) {
  /** @type {Figures[]} */
  const runs = [];
  for (let run = 0; run < RUNS; run++) runs.push(await once(texts, lint));
  const least = (/** @type {keyof Figures} */ key) => Math.min(...runs.map((figures) => figures[key]));
  const [first] = runs;
  if (!first) throw new Error('No run.');
  return {
    ...first,
    parse: least('parse'),
    processor: least('processor'),
    tree: least('tree'),
    lint: least('lint'),
    match: least('match'),
    heap: least('heap'),
    rss: least('rss'),
  };
}

/** @param {readonly string[]} texts @param {boolean} lint @returns {Promise<Figures>} */
function once(texts, lint) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('bench/load-glossaries.mjs', import.meta.url), {
      workerData: {
        modules: MODULES.map((entry) =>
          path.join(projectFolder, 'out/bench', `${path.basename(entry, '.ts')}.mjs`),
        ),
        files: texts,
        article,
        lint,
      },
    });
    worker.once('message', (figures) => {
      resolve(figures);
      void worker.terminate();
    });
    worker.once('error', reject);
  });
}

/**
 * A glossary of names that no one else has.
 *
 * @param {number} file @param {number} concepts
 */
function glossaryText(file, concepts) {
  const entries = Array.from({ length: concepts }, (_, index) => {
    const name = made(file * concepts + index);
    return [
      `  - id: thing-${file}-${index}`,
      '    kind: organisation',
      `    en: ${name} Council`,
      `    es: Consejo de ${name}`,
      `    pt: Conselho de ${name}`,
      '    definition:',
      `      en: Body of ${name}.`,
      '    evidence: { en: press, es: press, pt: knowledge }',
    ].join('\n');
  });
  return `domain: bench\nconcepts:\n${entries.join('\n')}\n`;
}

/** Two words of syllables, for a number. @param {number} number */
function made(number) {
  const consonants = 'bcdfghjklmnprstvz';
  const vowels = 'aeiou';
  const word = (/** @type {number} */ seed, /** @type {number} */ syllables) => {
    let rest = seed;
    let letters = '';
    for (let i = 0; i < syllables; i++) {
      letters += consonants[rest % 17] ?? '';
      letters += vowels[Math.floor(rest / 17) % 5] ?? '';
      rest = Math.floor(rest / 85);
    }
    return (letters[0] ?? '').toUpperCase() + letters.slice(1);
  };
  return `${word(number, 4)} ${word(number * 7919, 4)}`;
}
