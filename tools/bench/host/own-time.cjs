// @ts-check
/**
 * The entry of the copy of Dragoman that is measured: notes the processor's time that the host's thread spends in loading and
 * activating it. What the host itself reports has in it the wait for a processor that a window which starts keeps busy
 * with other things.
 */

const BUNDLE = './dist/extension.node.js';

/** @typedef {{ load: number, activate: number }} OwnTime  in milliseconds */

/** @type {readonly [any, number]} */
const [extension, load] = timed(() => require(BUNDLE));

/** @param {import('vscode').ExtensionContext} context */
exports.activate = (context) => {
  const [api, activate] = timed(() => extension.activate(context));
  Object.assign(globalThis, { dragomanOwnTime: { load, activate } });
  return api;
};

/** @template T @param {() => T} work @returns {readonly [T, number]} */
function timed(work) {
  const before = spent();
  const result = work();
  return [result, spent() - before];
}

function spent() {
  // Of the whole process where Node is too old to tell of a thread.
  const { user, system } = /** @type {any} */ (process).threadCpuUsage?.() ?? process.cpuUsage();
  return (user + system) / 1000;
}
