#!/usr/bin/env node
// @ts-check
/**
 * The share of duckling's phrases (BSD; https://github.com/facebook/duckling) that are understood, by language and class.
 * Understood: the phrase's dates give the expected days, time of day or duration. Phrases of no use to a reader of news
 * are counted apart, with the reason. `--failed` lists what is not understood.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadReadDates } from './bench/engine.mjs';
import { readExpectation } from './duckling/expectation.mjs';
import { LEFT_OUT } from './duckling/left-out.mjs';
import { isUnderstood } from './duckling/understood.mjs';
import { projectFolder } from './host/paths.mjs';

const TODAY = '2013-02-12';

/** Words by which a phrase counts from the reference day. */
const DISTANCE =
  /(?<!\p{L})(?:ago|hence|from (?:now|today)|back|in|hace|atrás|en|dentro|faz|fazem|há|em|after|later)(?!\p{L})/iu;

const readDates = await loadReadDates();
for (const language of /** @type {const} */ (['en', 'es', 'pt'])) {
  const file = path.join(projectFolder, `../shared/data/timex/duckling-phrases-${language}.jsonl`);
  const lines = await readFile(file, 'utf8').catch(() => null);
  if (lines === null)
    console.log(`${language}: no ${path.basename(file)} beside the project, nothing to score`);
  else score(language, lines.trim().split('\n'));
}

/** @param {'en' | 'es' | 'pt'} language @param {readonly string[]} lines */
function score(language, lines) {
  /** @type {Map<string, { understood: number, total: number }>} */
  const classes = new Map();
  /** @type {Map<string, number>} */
  const leftOut = new Map();
  const phrases = new Map(
    lines.map((line) => {
      const { input, expect } = /** @type {{ input: string, expect: string }} */ (JSON.parse(line));
      return [`${input}\n${expect}`, { input, expected: readExpectation(expect) }];
    }),
  );
  for (const { input, expected } of phrases.values()) {
    const why = LEFT_OUT.find(({ holds }) => holds(input, expected, language));
    if (why) {
      leftOut.set(why.name, (leftOut.get(why.name) ?? 0) + 1);
      continue;
    }
    const holiday = expected.kind !== 'duration' && expected.holiday !== null;
    const name = holiday ? 'holiday' : `${expected.kind} by ${expected.grain.toLowerCase()}`;
    const own = classes.get(name) ?? { understood: 0, total: 0 };
    classes.set(name, own);
    own.total++;
    const dates = readDates(input, language, TODAY);
    if (isUnderstood(dates, expected, TODAY, DISTANCE.test(input))) own.understood++;
    else if (process.argv.includes('--failed'))
      console.log(
        `  ${language} ${name}: ${input} → ${dates.map(({ text, value }) => `${text} = ${value}`).join('; ') || '–'}`,
      );
  }
  const all = [...classes.values()];
  const understood = all.reduce((sum, each) => sum + each.understood, 0);
  const total = all.reduce((sum, each) => sum + each.total, 0);
  console.log(
    `\n${language}: ${understood} of ${total} understood, ${((100 * understood) / total).toFixed(1)} %`,
  );
  for (const [name, each] of [...classes].sort(([a], [b]) => a.localeCompare(b)))
    console.log(`  ${name.padEnd(24)} ${String(each.understood).padStart(4)} of ${each.total}`);
  console.log(`  left out, of ${phrases.size} different phrases:`);
  for (const { name, why } of LEFT_OUT) {
    const count = leftOut.get(name);
    if (count) console.log(`  ${String(count).padStart(6)} ${name}: ${why}`);
  }
}
