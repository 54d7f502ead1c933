import type { StartWorker } from './protocol.ts';

/**
 * Starts the engine in a web worker. A worker's script must be of the page's own origin, which an extension's
 * file is not in a browser: so it is read as text and started from a blob.
 *
 * @param readScript reads the bundled worker's source
 */
export function webWorker(readScript: () => Promise<string>): StartWorker {
  return async () => {
    const url = URL.createObjectURL(new Blob([await readScript()], { type: 'text/javascript' }));
    const worker = new Worker(url);
    return {
      post: (message) => {
        worker.postMessage(message);
      },
      onMessage: (listener) => {
        worker.addEventListener('message', (event: MessageEvent<unknown>) => {
          listener(event.data);
        });
      },
      onFailure: (listener) => {
        worker.addEventListener(
          'error',
          (event) => {
            listener(new Error(event.message));
          },
          { once: true },
        );
      },
      terminate: () => {
        worker.terminate();
        URL.revokeObjectURL(url);
      },
    };
  };
}
