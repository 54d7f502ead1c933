import type { Disposable } from './disposable.ts';

/** Does what begins with the extension as soon as the extension is activated: until then other extensions wait. */
export function soon(begin: () => void): Disposable {
  const timer = setTimeout(begin);
  return {
    dispose: () => {
      clearTimeout(timer);
    },
  };
}
