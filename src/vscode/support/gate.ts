/** A gate that is shut until it is opened, once: whoever waits before it goes on then, with what it was opened for. */
export interface Gate<T> {
  readonly passed: Promise<T>;
  open(by: T): void;
}

export function createGate<T = void>(): Gate<T> {
  let open: (by: T) => void = () => undefined;
  const passed = new Promise<T>((resolve) => {
    open = resolve;
  });
  return {
    passed,
    open: (by) => {
      open(by);
    },
  };
}
