// @ts-check
/** The thread in which cases are tried: it may hang, and is ended then. */
import { parentPort, workerData } from 'node:worker_threads';
import { bundled } from '../bench/engine.mjs';

/**
 * @typedef {{ readonly kind: 'batch', readonly target: string, readonly seed: number }
 *   | { readonly kind: 'target', readonly target: string, readonly cases: number, readonly seconds: number }
 *   | ({ readonly kind: 'finding', readonly target: string } & import('../../test/fuzz/fuzz-target.ts').Finding)
 *   | { readonly kind: 'end', readonly cases: number }} Report
 */

/** Between two batches the thread can be asked something, and a finding is told of. */
const BATCH = 2000;

/** @type {{ cases: number, seed: number, only: string, path: string | undefined, counter: SharedArrayBuffer }} */
const { cases: all, seed, only, path, counter } = workerData;
const count = new Int32Array(counter);

/** @type {typeof import('../../test/fuzz/targets.ts')} */
const { createTargets, casesOf } = await bundled('test/fuzz/targets.ts');
const targets = createTargets().filter(({ name }) => name.includes(only));
const shares = casesOf(targets, all);
let tried = 0;

for (const [index, target] of targets.entries()) {
  const cases = path === undefined ? (shares[index] ?? 0) : 1;
  const start = process.cpuUsage();
  for (let done = 0; done < cases; done += BATCH) {
    const batch = { seed: seed + done / BATCH, cases: Math.min(BATCH, cases - done) };
    tell({ kind: 'batch', target: target.name, seed: batch.seed });
    Atomics.store(count, 0, 0);
    if (path !== undefined) console.log(target.show({ seed, path }));
    const finding = await target.run({
      ...batch,
      ...(path === undefined ? {} : { path }),
      onCase: () => Atomics.add(count, 0, 1),
    });
    if (finding) {
      tell({ kind: 'finding', target: target.name, ...finding });
      // One fault hides the next: this target is done, the others are not.
      break;
    }
  }
  tried += cases;
  const { user, system } = process.cpuUsage(start);
  tell({ kind: 'target', target: target.name, cases, seconds: (user + system) / 1e6 });
}
tell({ kind: 'end', cases: tried });

/** @param {Report} report */
function tell(report) {
  parentPort?.postMessage(report);
}
