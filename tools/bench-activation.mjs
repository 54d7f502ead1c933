// @ts-check
/**
 * What a start of the extension costs, each time in a new process: `node tools/bench-activation.mjs` loads the built
 * `dist/extension.node.js` and activates it with an API that does nothing. What VS Code adds of its own is not in it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectFolder } from './host/paths.mjs';

const RUNS = 15;
const bundle = path.join(projectFolder, 'dist/extension.node.js');
const child = fileURLToPath(new URL('bench/activate-once.cjs', import.meta.url));

if (!existsSync(bundle)) {
  console.error('There is no dist/extension.node.js: `npm run build` makes it.');
  process.exit(1);
}
const runs = Array.from({ length: RUNS }, () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [child, bundle], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return /** @type {{ load: number, activate: number }} */ (JSON.parse(stdout));
});
const size = Math.round(statSync(bundle).size / 1000);
console.log(`\nStart of the extension, the median and the best of ${RUNS} processes`);
for (const part of /** @type {const} */ (['load', 'activate'])) {
  const times = runs.map((run) => run[part]).sort((a, b) => a - b);
  const [median = NaN, best = NaN] = [times[times.length >> 1], times[0]];
  const what = part === 'load' ? `load dist/extension.node.js (${size} kB)` : 'activate';
  console.log(`  ${what.padEnd(44)} ${median.toFixed(1).padStart(6)} ms ${best.toFixed(1).padStart(6)} ms`);
}
