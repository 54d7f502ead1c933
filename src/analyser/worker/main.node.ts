import { parentPort } from 'node:worker_threads';
import { serve } from './serve.ts';

if (parentPort) {
  const port = parentPort;
  serve({
    post: (message) => {
      port.postMessage(message);
    },
    onMessage: (listener) => {
      port.on('message', listener);
    },
  });
}
