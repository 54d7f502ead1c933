#!/usr/bin/env node
// @ts-check
/**
 * `npm run bench`: speed as ratios against a peer in the same run, and the shape of scaling. Absolute figures depend on
 * the machine and its load; the ratios hardly do.
 */
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import os from 'node:os';
import { countWords, loadEngine, processorTime, sampleText } from './bench/engine.mjs';

const engine = await loadEngine();
const { glossary, gazetteer, nameModels } = engine;
const english = await sampleText('en', 3000);
const words = countWords(english);

/** So often each is run: V8 compiles what it has seen often enough, and the engine's code is long. */
const RUNS = 60;

/** @param {string} text */
const analyse = (text) => engine.analyse(text, { glossary, gazetteer, nameModels });

/** @param {string} title @param {readonly (readonly [string, number])[]} rows  milliseconds for the same text */
function compare(title, rows) {
  const [, own] = rows[0] ?? ['', NaN];
  console.log(`\n${title}`);
  for (const [name, time] of rows) {
    const speed = Math.round((words / time) * 1000).toLocaleString('en');
    console.log(`  ${name.padEnd(44)} ${speed.padStart(10)} words/s   ${(time / own).toFixed(2)} ×`);
  }
}

const [load = 0] = os.loadavg();
console.log(
  `Node ${process.version}, load ${load.toFixed(1)} on ${os.cpus().length} cores; times of the first row = 1`,
);

compare('English news, the whole analysis against names and dates alone', [
  ['Dragoman: language, anatomy, names, dates', processorTime(() => analyse(english), RUNS)],
  [
    'compromise: people, places, organisations',
    processorTime(() => nlp(english).topics().out('array'), RUNS),
  ],
  ['chrono-node: dates', processorTime(() => chrono.parse(english, new Date('2019-03-14T12:00:00Z')), RUNS)],
]);

console.log('\nAnalysis of a longer and longer English text');
const base = processorTime(() => analyse(english), 3);
for (const times of [2, 4, 8, 16, 32]) {
  const text = Array(times).fill(english).join('\n\n');
  const time = processorTime(() => analyse(text), 2);
  console.log(
    `  ${String(times).padStart(2)} times the text takes ${(time / base).toFixed(1)} times the time`,
  );
}
