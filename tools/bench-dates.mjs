#!/usr/bin/env node
// @ts-check
/**
 * Speed of the time expressions alone, as ratios against the JavaScript choices on the same texts in the same run, and
 * the shape of scaling: of many paragraphs, and of one line without a break. In processor time, which other programs
 * hardly change.
 */
import recognizers from '@microsoft/recognizers-text-date-time';
import * as chrono from 'chrono-node';
import os from 'node:os';
import { countWords, loadReadDates, processorTime, sampleArticles, sampleText } from './bench/engine.mjs';

const readDates = await loadReadDates();
const PUBLISHED = '2019-03-14';
const reference = new Date(`${PUBLISHED}T12:00:00Z`);
/** @type {Record<'en' | 'es' | 'pt', string>} */
const CULTURES = { en: 'en-us', es: 'es-es', pt: 'pt-br' };

/** @param {string} text @param {'en' | 'es' | 'pt'} language */
const dates = (text, language) => readDates(text, language, PUBLISHED);

/** @param {string} text @param {'en' | 'es' | 'pt'} language */
function chronoDates(text, language) {
  const reader = language === 'en' ? chrono : language === 'es' ? chrono.es : chrono.pt;
  return reader.parse(text, reference);
}

const [load = 0] = os.loadavg();
console.log(`Node ${process.version}, load ${load.toFixed(1)} on ${os.cpus().length} cores`);

for (const language of /** @type {const} */ (['en', 'es', 'pt'])) {
  const articles = await sampleArticles(language);
  const words = articles.reduce((sum, article) => sum + countWords(article), 0);
  /** @param {(article: string) => readonly unknown[]} read @param {number} [runs] */
  const measure = (read, runs = 20) => ({
    time: processorTime(() => articles.map(read), runs),
    found: articles.flatMap(read).length,
  });
  const own = measure((article) => dates(article, language));
  const rows = {
    Dragoman: own,
    'chrono-node': measure((article) => chronoDates(article, language)),
    'Recognizers-Text': measure(
      (article) => recognizers.recognizeDateTime(article, CULTURES[language], 0, reference),
      1,
    ),
  };
  console.log(`\nTime expressions, ${language}, the same ${words} words in ${articles.length} articles`);
  for (const [name, { time, found }] of Object.entries(rows)) {
    const speed = Math.round((words / time) * 1000).toLocaleString('en');
    const ratio = (time / own.time).toFixed(2);
    console.log(`  ${name.padEnd(18)} ${speed.padStart(10)} words/s  ${ratio.padStart(7)} ×  ${found} found`);
  }
}

console.log('\nA longer and longer English text, in times of the first (0.14 MB)');
const article = await sampleText('en', 20_000);
const shapes = [
  { name: 'paragraphs', piece: `${article}\n\n` },
  { name: 'one line', piece: `${article.replace(/\s+/gu, ' ')} ` },
];
for (const { name, piece } of shapes) {
  const base = processorTime(() => dates(piece, 'en'), 8);
  for (const times of [2, 4, 8]) {
    const text = piece.repeat(times);
    const growth = processorTime(() => dates(text, 'en'), 8) / base;
    const size = (text.length / 1e6).toFixed(2);
    console.log(
      `  ${name.padEnd(11)} ${String(times).padStart(2)} times (${size} MB): ${growth.toFixed(1)} times the time`,
    );
  }
}
