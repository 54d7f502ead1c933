// @ts-check
/**
 * The regular expressions that the engine builds as it runs, from word lists and from one another. `RegExp` is watched
 * before the engine is loaded; then all that takes in texts and files reads some.
 */
import path from 'node:path';
import { bundled, sampleArticles } from '../bench/engine.mjs';
import { projectFolder } from '../host/paths.mjs';

/** @typedef {import('./written.mjs').Expression} Expression */

/** Some places build one for each entry of a glossary, all of one shape. */
const MOST_OF_ONE_PLACE = 20;

/** Of random input for each target of fuzzing: they go where no sample goes. */
const CASES = 150;

/** What builds some and reads no text of a stranger's, so that fuzzing has no target for it. */
const BESIDE = ['src/core/dates/open-end.ts'];

/** With it a stack names lines of the source. @satisfies {import('esbuild').BuildOptions} */
const MAPPED = { sourcemap: 'inline' };

/** @returns {Promise<readonly Expression[]>} */
export async function builtExpressions() {
  process.setSourceMapsEnabled(true);
  /** @type {Map<string, Expression>} */
  const built = new Map();
  /** @type {Map<string, number>} */
  const ofPlace = new Map();
  const stop = watchConstructor(({ source, flags }) => {
    const key = `/${source}/${flags}`;
    const place = built.has(key) ? null : placeOfCaller();
    if (place === null) return;
    const count = ofPlace.get(place) ?? 0;
    if (count >= MOST_OF_ONE_PLACE) return;
    ofPlace.set(place, count + 1);
    built.set(key, { source, flags, place });
  });
  await readEverything();
  stop();
  return [...built.values()];
}

/** Hears of each expression that is built by its constructor; literals do not go through it. @param {(made: RegExp) => void} hear */
function watchConstructor(hear) {
  const Original = RegExp;
  /** @param {any[]} values @param {Function} [as] */
  const make = (values, as = Original) => {
    const made = Reflect.construct(Original, values, as);
    hear(made);
    return made;
  };
  globalThis.RegExp = new Proxy(Original, {
    apply: (_, __, values) => make(values),
    construct: (_, values, as) => make(values, as === globalThis.RegExp ? Original : as),
  });
  return () => {
    globalThis.RegExp = Original;
  };
}

/** Which line of the source has asked for an expression; null where a library has, or the tool itself. */
function placeOfCaller() {
  const frames = (new Error().stack ?? '').split('\n').slice(1);
  const frame = frames.find((line) => !line.includes('regexes/built.mjs') && !line.includes('Reflect.'));
  const at = /\(?(?:file:\/\/)?(?<file>[^()\s]+):(?<line>\d+):\d+\)?$/u.exec(frame ?? '')?.groups;
  if (at === undefined) return null;
  const file = path.relative(projectFolder, at['file'] ?? '').replaceAll('\\', '/');
  return file.startsWith('src/') ? `${file}:${at['line']}` : null;
}

async function readEverything() {
  /** @type {typeof import('../../test/fuzz/targets.ts')} */
  const { createTargets, engineData, growthTargets } = await bundled('test/fuzz/targets.ts', MAPPED);
  for (const entry of BESIDE) await bundled(entry, MAPPED);
  const languages = /** @type {const} */ (['en', 'es', 'pt']);
  const samples = (await Promise.all(languages.map(sampleArticles))).flat();
  for (const { read } of growthTargets(engineData())) for (const text of samples) read(text);
  for (const target of createTargets()) await target.run({ seed: 1, cases: CASES });
}
