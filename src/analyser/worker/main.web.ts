import { serve } from './serve.ts';

serve({
  post: (message) => {
    globalThis.postMessage(message);
  },
  onMessage: (listener) => {
    globalThis.addEventListener('message', (event: MessageEvent<unknown>) => {
      listener(event.data);
    });
  },
});
