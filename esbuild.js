// @ts-check
/**
 * Builds everything: `node esbuild.js [--watch] [--production]` the product into dist/, `node esbuild.js tests` the
 * suites into out/.
 */
const esbuild = require('esbuild');
const fs = require('node:fs');
const path = require('node:path');
const YAML = require('yaml');
const { nodeBuilds } = require('./tools/node-builds.cjs');
const { worldOutlines } = require('./tools/world-outlines.cjs');

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');

/** A catalogue is parsed as JSON, which takes a fraction of the time that the same object takes as source text. */
const catalogues = {
  name: 'catalogues',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onLoad({ filter: /[\\/]l10n[\\/][^\\/]+\.json$/ }, ({ path: file }) => {
      const json = JSON.stringify(JSON.parse(fs.readFileSync(file, 'utf8')));
      return {
        contents: `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(json)});`,
        loader: 'js',
      };
    });
  },
};

/**
 * The host's API, once in a bundle: of what a bundle requires, esbuild makes a copy for each module that imports it, and a
 * hundred copies of an API of some hundred properties took half the time of loading the extension.
 */
const apiOnce = {
  name: 'api-once',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onResolve({ filter: /^vscode$/ }, ({ namespace }) =>
      namespace === 'api' ? { path: 'vscode', external: true } : { path: 'vscode', namespace: 'api' },
    );
    build.onLoad({ filter: /./, namespace: 'api' }, () => ({ contents: `export * from 'vscode';` }));
  },
};

/** @satisfies {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
  target: 'es2023',
  // Messages of the development builds of Lit have no place in a panel.
  conditions: production ? [] : ['production'],
  plugins: [catalogues, apiOnce],
};

/** The glossaries are written for people (YAML with comments) and shipped as the JSON that the engine reads. */
const glossaries = {
  name: 'glossaries',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onStart(() => {
      const files = fs
        .readdirSync('data/glossary')
        .filter((file) => file.endsWith('.glossary.yml'))
        .sort()
        .map((file) => YAML.parse(fs.readFileSync(path.join('data/glossary', file), 'utf8')));
      fs.mkdirSync('dist/data', { recursive: true });
      fs.writeFileSync('dist/data/glossary.json', JSON.stringify(files));
      // Editors check and complete glossaries by it.
      fs.copyFileSync('data/glossary/glossary.schema.json', 'dist/data/glossary.schema.json');
    });
  },
};

/** The trained recognisers of names are shipped as they are. */
const nameModels = {
  name: 'name-models',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onStart(() => {
      fs.mkdirSync('dist/data', { recursive: true });
      for (const file of fs.readdirSync('data/models').filter((each) => each.endsWith('.names.bin'))) {
        fs.copyFileSync(path.join('data/models', file), path.join('dist/data', file));
      }
    });
  },
};

/** Where places lie is shipped as it is. */
const gazetteer = {
  name: 'gazetteer',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onStart(() => {
      fs.mkdirSync('dist/data', { recursive: true });
      fs.copyFileSync('data/places/gazetteer.txt', 'dist/data/gazetteer.txt');
    });
  },
};

/**
 * Nothing of the product speaks to another machine. A library that could (Papa Parse can download a table) is built
 * without what it would do so with.
 */
const OFFLINE = { XMLHttpRequest: 'undefined', WebSocket: 'undefined', EventSource: 'undefined' };

/** @type {import('esbuild').BuildOptions[]} */
const product = [
  {
    ...common,
    entryPoints: { 'extension.web': 'src/extension.web.ts' },
    platform: 'browser',
    format: 'cjs',
  },
  {
    ...common,
    entryPoints: { 'worker.web': 'src/analyser/worker/main.web.ts' },
    platform: 'browser',
    format: 'iife',
  },
  {
    ...common,
    entryPoints: {
      actors: 'src/webview/actors/main.ts',
      dates: 'src/webview/dates/main.ts',
      places: 'src/webview/places/main.ts',
      glossary: 'src/webview/glossary/main.ts',
      codicon: '@vscode/codicons/dist/codicon.css',
    },
    outdir: 'dist/webview',
    platform: 'browser',
    format: 'esm',
    splitting: true,
    plugins: [...common.plugins, worldOutlines],
    loader: { '.ttf': 'file' },
    assetNames: '[name]',
  },
  {
    ...common,
    entryPoints: { cli: 'src/cli/main.ts' },
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    banner: { js: '#!/usr/bin/env node' },
  },
].map((options) => ({ outdir: 'dist', define: OFFLINE, ...options }));

/** Every suite is found by its name, so that none is silently left out; in an order of no file system's. @param {string} folder */
function suites(folder) {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .sort()
    .map((file) => path.join(folder, file));
}

/** VS Code runs tests for an extension under development: those of a host are one, which has nothing but tests. @param {string} suite */
function testExtension(suite) {
  return {
    name: 'test-extension',
    /** @param {import('esbuild').PluginBuild} build */
    setup(build) {
      build.onStart(() => {
        const manifest = {
          name: `${suite}-tests`,
          publisher: 'dragoman',
          version: '0.0.0',
          engines: { vscode: '*' },
        };
        fs.mkdirSync(`out/test/${suite}`, { recursive: true });
        fs.writeFileSync(`out/test/${suite}/package.json`, JSON.stringify(manifest));
      });
    },
  };
}

/** One entry that runs all suites of a folder inside an extension host. @param {string} folder */
function hostSuite(folder) {
  return {
    name: 'suites',
    /** @param {import('esbuild').PluginBuild} build */
    setup(build) {
      build.onResolve({ filter: /^suites$/ }, () => ({ path: folder, namespace: 'suites' }));
      build.onLoad({ filter: /.*/, namespace: 'suites' }, () => ({
        contents: suites(folder)
          .map((file) => `import './${path.relative(folder, file).replaceAll('\\', '/')}';`)
          .join('\n'),
        resolveDir: path.resolve(folder),
      }));
    },
  };
}

/** @type {() => import('esbuild').BuildOptions[]} */
const tests = () => [
  {
    ...common,
    entryPoints: ['test/unit', 'test/contract', 'test/webview', 'test/contents']
      .filter((f) => fs.existsSync(f))
      .flatMap(suites),
    outdir: 'out/test',
    outbase: 'test',
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    format: 'esm',
    splitting: true,
    packages: 'external',
    target: 'node20',
  },
  {
    ...common,
    entryPoints: { index: 'test/integration/index.ts' },
    outdir: 'out/test/integration',
    platform: 'node',
    format: 'cjs',
    external: ['mocha'],
    target: 'node20',
    plugins: [...common.plugins, hostSuite('test/integration'), testExtension('integration')],
  },
  {
    ...common,
    entryPoints: { index: 'test/web/index.ts' },
    outdir: 'out/test/web',
    platform: 'browser',
    format: 'cjs',
    plugins: [...common.plugins, hostSuite('test/web'), testExtension('web')],
  },
];

/** Builds, and in watch mode again at each change. @param {import('esbuild').BuildOptions} options */
async function run(options) {
  if (!watch) return esbuild.build({ ...options, metafile: true });
  const context = await esbuild.context({ ...options, metafile: true });
  const result = await context.rebuild();
  await context.watch();
  return result;
}

/**
 * Leaves in out/packages.json the folders of the npm packages of which something went into the product, for
 * `npm run notices`.
 *
 * @param {readonly string[]} files
 */
function listPackages(files) {
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u.exec(file)?.[0] ?? []);
  fs.mkdirSync('out', { recursive: true });
  fs.writeFileSync('out/packages.json', JSON.stringify([...new Set(folders)].sort()));
}

async function main() {
  if (process.argv.includes('tests')) {
    fs.rmSync('out/test', { recursive: true, force: true });
    const present = tests().filter(({ entryPoints }) =>
      Object.values(entryPoints ?? {}).every((entry) => fs.existsSync(String(entry))),
    );
    await Promise.all(present.map((options) => esbuild.build(options)));
    return;
  }
  if (!watch) fs.rmSync('dist', { recursive: true, force: true });
  const { start, afterStart } = nodeBuilds({ ...common, define: OFFLINE });
  const first = await run(start);
  const data = [glossaries, nameModels, gazetteer];
  const others = [{ ...afterStart(), plugins: [...afterStart().plugins, ...data] }, ...product].map(run);
  const built = [first, ...(await Promise.all(others))];
  listPackages(built.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {})));
}

if (require.main === module) main().catch(() => process.exit(1));

module.exports = { common };
