import process from 'node:process';
import type { Worker } from 'node:worker_threads';

/** The threads that this host has begun since its tests were loaded, and that have not ended. */
const running = new Set<Worker>();

process.on('worker', (worker) => {
  running.add(worker);
  worker.once('exit', () => running.delete(worker));
});

/** Ends all threads of this host at once, as a crash does. @returns how many there were */
export async function killWorkers(): Promise<number> {
  const killed = [...running];
  await Promise.all(killed.map((worker) => worker.terminate()));
  return killed.length;
}
