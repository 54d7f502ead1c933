// @ts-check
/**
 * Loads the extension and activates it, and prints how long each took, in milliseconds, as JSON:
 * `node activate-once.cjs dist/extension.node.js`. Whatever is asked of `vscode` here is there and does nothing.
 */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { performance } = require('node:perf_hooks');

/** Every property of it is the same again; called or constructed it gives itself, and it has no elements. */
const nothing = new Proxy(function () {}, {
  get: (_, key) => {
    if (key === Symbol.iterator) return [][Symbol.iterator];
    if (key === Symbol.toPrimitive) return () => '';
    return key === 'then' ? undefined : nothing;
  },
  apply: () => nothing,
  construct: () => nothing,
});

const loader = /** @type {{ _load: (request: string, ...rest: unknown[]) => unknown }} */ (
  /** @type {unknown} */ (Module)
);
const load = loader._load;
// As many names as the API has: a bundle copies them.
const types = readFileSync(require.resolve('@types/vscode/index.d.ts'), 'utf8');
const names = types.matchAll(/^\s*export (?:const|class|enum|function|namespace|let) (?<name>\w+)/gmu);
const vscode = Object.fromEntries(Array.from(names, ({ groups }) => [groups?.name ?? '', nothing]));
vscode['env'] = Object.assign(Object.create(nothing), { language: 'en' });
loader._load = (request, ...rest) => (request === 'vscode' ? vscode : load(request, ...rest));

const [, , bundle = ''] = process.argv;
const begin = performance.now();
const extension = require(bundle);
const loaded = performance.now();
extension.activate(Object.assign(Object.create(nothing), { subscriptions: [] }));
const activated = performance.now();
process.stdout.write(JSON.stringify({ load: loaded - begin, activate: activated - loaded }));
process.exit();
