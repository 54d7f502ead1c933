// @ts-check
import { build } from 'esbuild';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from '../host/paths.mjs';

/** The modules of the product that training shares: what a feature is must be the same there and here. */
const SHARED = [
  'actors/article-words',
  'actors/cues',
  'actors/model/feature-weights',
  'actors/model/features',
  'actors/model/hash',
  'actors/model/key-index',
  'actors/model/known-names',
  'actors/model/lexicon',
  'actors/model/model-file',
  'actors/model/name-model',
  'actors/model/tags',
  'actors/model/templates',
  'actors/model/viterbi',
];

/**
 * @typedef {typeof import('../../src/core/actors/article-words.ts')
 *   & typeof import('../../src/core/actors/cues.ts')
 *   & typeof import('../../src/core/actors/model/feature-weights.ts')
 *   & typeof import('../../src/core/actors/model/features.ts')
 *   & typeof import('../../src/core/actors/model/hash.ts')
 *   & typeof import('../../src/core/actors/model/key-index.ts')
 *   & typeof import('../../src/core/actors/model/lexicon.ts')
 *   & typeof import('../../src/core/actors/model/known-names.ts')
 *   & typeof import('../../src/core/actors/model/model-file.ts')
 *   & typeof import('../../src/core/actors/model/name-model.ts')
 *   & typeof import('../../src/core/actors/model/tags.ts')
 *   & typeof import('../../src/core/actors/model/templates.ts')
 *   & typeof import('../../src/core/actors/model/viterbi.ts')} Engine
 */

/**
 * The part of the product that training shares, bundled.
 *
 * @returns {Promise<Engine>}
 */
export async function loadEngine() {
  const outfile = path.join(projectFolder, 'out/train/engine.mjs');
  await build({
    stdin: {
      contents: SHARED.map((name) => `export * from './${name}.ts';`).join('\n'),
      resolveDir: path.join(projectFolder, 'src/core'),
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}
