#!/usr/bin/env node
// @ts-check
/**
 * Speed of the time expressions alone, as ratios against the JavaScript choices on the same texts in the same run, and
 * the shape of scaling: of many paragraphs, and of one line without a break.
 */
import recognizers from '@microsoft/recognizers-text-date-time';
import * as chrono from 'chrono-node';
import os from 'node:os';
import { bestOf, countWords, loadReadDates, sampleText } from './bench/engine.mjs';

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
  const text = await sampleText(language, 1500);
  const words = countWords(text);
  const own = bestOf(() => dates(text, language));
  /** @param {string} name @param {number} time @param {number} found */
  const row = (name, time, found) => {
    const speed = Math.round((words / time) * 1000).toLocaleString('en');
    console.log(
      `  ${name.padEnd(18)} ${speed.padStart(10)} words/s  ${(time / own).toFixed(2).padStart(7)} ×  ${found} found`,
    );
  };
  console.log(`\nTime expressions, ${language}, the same ${words} words`);
  row('Dragoman', own, dates(text, language).length);
  row(
    'chrono-node',
    bestOf(() => chronoDates(text, language)),
    chronoDates(text, language).length,
  );
  const recognise = () => recognizers.recognizeDateTime(text, CULTURES[language], 0, reference);
  row('Recognizers-Text', bestOf(recognise, 1), recognise().length);
}

console.log('\nA longer and longer English text, in times of the first');
const paragraph = await sampleText('en', 3000);
const shapes = [
  { name: 'paragraphs', piece: paragraph, joiner: '\n\n' },
  { name: 'one line', piece: paragraph.replace(/\s+/gu, ' '), joiner: ' ' },
];
for (const { name, piece, joiner } of shapes) {
  const base = bestOf(() => dates(piece, 'en'), 5);
  for (const times of [8, 56]) {
    const text = Array(times).fill(piece).join(joiner);
    const time = bestOf(() => dates(text, 'en'), 2);
    const size = (text.length / 1e6).toFixed(2);
    console.log(
      `  ${name.padEnd(11)} ${String(times).padStart(2)} times (${size} MB): ${(time / base).toFixed(1)} times the time`,
    );
  }
}
