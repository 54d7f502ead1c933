// @ts-check

/**
 * @typedef {object} Belongings  what a tool has started and has to end
 * @property {(end: () => Promise<unknown>) => void} add
 * @property {() => Promise<void>} end  ends all of it, the newest first; a second call waits for the first
 */

/**
 * Collects what is to be ended, and ends it also when the user presses Ctrl+C, when the process is told to stop
 * or when whoever started it is gone.
 * @returns {Belongings}
 */
export function createBelongings() {
  /** @type {(() => Promise<unknown>)[]} */
  const ends = [];
  /** @type {Promise<void> | undefined} */
  let ending;
  const end = () => {
    ending ??= (async () => {
      for (const next of ends.reverse()) {
        await next().catch((error) => console.error(error));
      }
    })();
    return ending;
  };
  /** @param {number} code */
  const leave = (code) => void end().finally(() => process.exit(code));
  for (const [signal, number] of /** @type {const} */ ([
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ])) {
    process.once(signal, () => leave(128 + number));
  }
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && leave(1), 1000).unref();
  return { add: (next) => void ends.push(next), end };
}
