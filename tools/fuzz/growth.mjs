#!/usr/bin/env node
// @ts-check
/**
 * `npm run fuzz:growth`: what is said again and again, in texts that grow, for everything that reads some. Lists where
 * four times the text takes far more than four times the time, and where a text takes a second. `--only WORDS` reads with
 * the targets whose names have these words.
 */
import os from 'node:os';
import { parseArgs } from 'node:util';
import { bundled } from '../bench/engine.mjs';

const { values: options } = parseArgs({ options: { only: { type: 'string', default: '' } } });
/** @type {typeof import('../../test/fuzz/targets.ts')} */
const { engineData, growthOf, growthTargets, REPEATED } = await bundled('test/fuzz/targets.ts');

/** Of the processor, in milliseconds. */
const SLOW = 1000;

for (const target of growthTargets(engineData()).filter(({ name }) => name.includes(options.only))) {
  const growths = REPEATED.map((repeated) => growthOf(target, repeated));
  const steep = growths.filter(({ isSteep }) => isSteep).length;
  console.log(`${target.name}: ${growths.length} texts up to ${target.longest} characters, ${steep} steep`);
  for (const { repeated, time, ratio, isSteep } of growths) {
    if (!isSteep && time < SLOW) continue;
    const word = isSteep ? 'steep' : 'slow';
    console.log(
      `  ${word} ${JSON.stringify(repeated)}: ${Math.round(time)} ms, ${ratio.toFixed(1)} times a quarter's`,
    );
  }
  if (steep > 0) process.exitCode = 1;
}
const [load = 0] = os.loadavg();
console.log(`load ${load.toFixed(1)}`);
