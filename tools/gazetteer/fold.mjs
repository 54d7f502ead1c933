// @ts-check
import { build } from 'esbuild';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from '../host/paths.mjs';

/**
 * The product's own way to compare names, so that what is written is what is looked for.
 *
 * @returns {Promise<typeof import('../../src/core/text/fold.ts').fold>}
 */
export async function loadFold() {
  const outfile = path.join(projectFolder, 'out/gazetteer/fold.mjs');
  const entryPoints = [path.join(projectFolder, 'src/core/text/fold.ts')];
  await build({ entryPoints, outfile, bundle: true, format: 'esm', logLevel: 'error' });
  const { fold } = await import(pathToFileURL(outfile).href);
  return fold;
}
