// @ts-check
/**
 * Has Node load modules of TypeScript as they are: `node --import ./tools/typescript-modules.mjs …`. The coverage of the
 * unit tests is counted so, file by file; the tests themselves are bundled, which is faster.
 */
import { transform } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';

// Node runs the hooks of this very file in a thread of their own.
if (isMainThread) register(import.meta.url);

/** @type {import('node:module').LoadHook} */
export async function load(url, context, nextLoad) {
  if (!/^file:.*\.(?:ts|json)$/u.test(url) || context.importAttributes['type'] === 'json')
    return nextLoad(url, context);
  const file = fileURLToPath(url);
  // A bundler takes JSON without being told that it is some.
  if (file.endsWith('.json'))
    return {
      format: 'module',
      source: `export default ${await readFile(file, 'utf8')};`,
      shortCircuit: true,
    };
  const { code } = await transform(await readFile(file, 'utf8'), {
    loader: 'ts',
    format: 'esm',
    target: 'node20.10',
    sourcefile: file,
    sourcemap: 'inline',
    // Lit's decorators, as in src/webview/tsconfig.json.
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  });
  return { format: 'module', source: code, shortCircuit: true };
}
