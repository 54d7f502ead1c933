import { Worker, type ResourceLimits } from 'node:worker_threads';
import type { StartWorker } from './protocol.ts';

/**
 * Starts the engine in a thread of Node's.
 *
 * @param file absolute path of the bundled worker
 * @param resourceLimits what memory it may take; without them as much as Node gives to a thread
 */
export function nodeWorker(file: string, resourceLimits: ResourceLimits = {}): StartWorker {
  return () => {
    const worker = new Worker(file, { resourceLimits });
    return Promise.resolve({
      post: (message) => {
        worker.postMessage(message);
      },
      onMessage: (listener) => {
        worker.on('message', listener);
      },
      onFailure: (listener) => {
        worker.once('error', listener);
        worker.once('exit', (code) => {
          listener(new Error(`The worker ended with code ${code}.`));
        });
      },
      terminate: () => {
        worker.removeAllListeners();
        void worker.terminate();
      },
    });
  };
}
