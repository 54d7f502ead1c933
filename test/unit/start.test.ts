import { build, type BuildOptions } from 'esbuild';
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(path.resolve('esbuild.js'));
const { common } = require('./esbuild.js') as { common: BuildOptions };
const { nodeBuilds } = require('./tools/node-builds.cjs') as {
  nodeBuilds: (common: BuildOptions) => { start: BuildOptions };
};

/** Whatever is here is read, parsed and run before the first article is shown: a package more is a decision. */
const PACKAGES = ['birpc', 'i18next', 'valibot'];

/** Where a module of ours lies, or the package that a foreign one belongs to. */
function homeOf(module: string): { readonly name: string; readonly isPackage: boolean } {
  const name = /.*node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)/u.exec(module)?.groups?.['name'];
  return { name: name ?? path.dirname(module), isPackage: name !== undefined };
}

describe('the start of the extension on Node', function () {
  this.timeout(60_000);
  let bytes: ReadonlyMap<string, number>;
  let code = '';

  before(async () => {
    const { start } = nodeBuilds(common);
    const { metafile, outputFiles } = await build({
      ...start,
      minify: true,
      sourcemap: false,
      write: false,
      metafile: true,
    });
    const [output] = Object.values(metafile.outputs);
    assert.ok(output);
    code = outputFiles[0]?.text ?? '';
    bytes = new Map(
      Object.entries(output.inputs).map(([module, { bytesInOutput }]) => [module, bytesInOutput]),
    );
  });

  it('takes along few packages', () => {
    const packages = [...bytes.keys()].map(homeOf).filter(({ isPackage }) => isPackage);
    assert.deepEqual([...new Set(packages.map(({ name }) => name))].sort(), PACKAGES);
  });

  it('takes along no tables of a language', () => {
    const tables = [...bytes.keys()].filter((module) =>
      /^src\/core\/.*\/(?:en|es|pt)(?:\.ts$|\/)/u.test(module),
    );
    assert.deepEqual(tables, []);
  });

  it('asks for the API of the host once: each time is a copy of all of it', () => {
    assert.equal(code.match(/require\("vscode"\)/gu)?.length, 1);
  });

  it('stays small', () => {
    const modules = [...bytes].filter(([module]) => !module.startsWith('l10n/'));
    const kilobytes = modules.reduce((sum, [, size]) => sum + size, 0) / 1000;
    assert.ok(kilobytes < 220, `${kilobytes.toFixed(0)} kB without the catalogues`);
  });
});
