// @ts-check
const fs = require('node:fs');
const path = require('node:path');

/**
 * What Node loads. The start of the extension is one file with nothing in it that is not needed then: what it imports
 * dynamically lies, with the worker, in files of its own, and there once what several of these need.
 *
 * @template {import('esbuild').BuildOptions & { plugins: import('esbuild').Plugin[] }} Common
 * @param {Common} common  options of all builds
 */
exports.nodeBuilds = (common) => {
  const forNode = /** @type {const} */ ({
    ...common,
    outdir: 'dist',
    platform: 'node',
    target: 'node20',
  });
  /** What the start leaves out, by its name: known once the start is built. @type {Map<string, string>} */
  const later = new Map();
  return {
    start: {
      ...forNode,
      entryPoints: { 'extension.node': 'src/extension.node.ts' },
      format: /** @type {const} */ ('cjs'),
      supported: REQUIRED,
      plugins: [...common.plugins, leaveOut(later)],
    },
    afterStart: () => ({
      ...forNode,
      entryPoints: {
        'worker.node': 'src/analyser/worker/main.node.ts',
        ...Object.fromEntries(Array.from(later, ([name, module]) => [`node/${name}`, module])),
      },
      format: /** @type {const} */ ('esm'),
      splitting: true,
      chunkNames: 'node/shared-[hash]',
      write: false,
      sourcemap: common.sourcemap && /** @type {const} */ ('inline'),
      plugins: [...common.plugins, asCommonJs],
    }),
  };
};

/** A dynamic import requires its file then, and not before. */
const REQUIRED = { 'dynamic-import': false };

/** @param {Map<string, string>} later  is told what is left out @returns {import('esbuild').Plugin} */
const leaveOut = (later) => ({
  name: 'leave-out',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path: module, resolveDir, importer }) => {
      if (kind !== 'dynamic-import') return undefined;
      const [name, file] = [path.basename(module, '.ts'), path.resolve(resolveDir, module)];
      if (!module.endsWith('.ts'))
        return wrong(importer, `"${module}" can be left for later only by a module of our own`);
      if ((later.get(name) ?? file) !== file)
        return wrong(importer, `there are two modules "${name}" for later`);
      later.set(name, file);
      return { path: `./node/${name}.js`, external: true };
    });
  },
});

/** @param {string} file @param {string} why */
const wrong = (file, why) => ({ errors: [{ text: `${file}: ${why}` }] });

/**
 * Writes modules as the CommonJS that extension hosts load: esbuild splits modules only, so that each file it made is turned
 * into CommonJS here.
 *
 * @type {import('esbuild').Plugin}
 */
const asCommonJs = {
  name: 'as-common-js',
  setup({ esbuild: { transform }, initialOptions: { platform, target, minify, sourcemap }, onEnd }) {
    onEnd(async ({ outputFiles = [] }) => {
      for (const { path: file, text } of outputFiles) {
        const options = { platform, target, minify, sourcemap, supported: REQUIRED };
        const { code } = await transform(text, { ...options, format: 'cjs', sourcefile: file });
        await fs.promises.mkdir(path.dirname(file), { recursive: true });
        await fs.promises.writeFile(file, code);
      }
    });
  },
};
