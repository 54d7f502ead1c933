// @ts-check
import { build } from 'esbuild';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import YAML from 'yaml';
import { projectFolder } from '../host/paths.mjs';

/** @typedef {typeof import('../../src/core/index.ts')} Core */
/** @typedef {{ readonly glossary: import('../../src/core/index.ts').Glossary, readonly gazetteer: import('../../src/core/index.ts').Gazetteer, readonly nameModels: import('../../src/core/index.ts').NameModels }} Data */

/**
 * Dragoman's core with the data that comes with it, bundled as the product is.
 *
 * @returns {Promise<Core & Data>}
 */
export async function loadEngine() {
  const core = await bundled('src/core/index.ts');
  return { ...core, ...(await loadData(core)) };
}

/**
 * The glossaries and the recognisers of names, read.
 *
 * @param {Core} core @returns {Promise<Data>}
 */
export async function loadData(core) {
  const glossaries = path.join(projectFolder, 'data/glossary');
  const names = (await readdir(glossaries)).filter((name) => name.endsWith('.glossary.yml')).sort();
  const files = await Promise.all(
    names.map(async (name) => YAML.parse(await readFile(path.join(glossaries, name), 'utf8'))),
  );
  const models = new Map(
    await Promise.all(
      core.LANGS.map(async (language) => /** @type {const} */ ([language, await nameModel(core, language)])),
    ),
  );
  return {
    gazetteer: core.createGazetteer(
      await readFile(path.join(projectFolder, 'data/places/gazetteer.txt'), 'utf8'),
    ),
    glossary: core.createGlossary(core.readGlossaries(files).concepts),
    nameModels: (language) => models.get(language) ?? null,
  };
}

/**
 * The trained recogniser of names of a language.
 *
 * @param {Core} core @param {import('../../src/core/index.ts').Lang} language
 */
async function nameModel({ readModelFile, createNameModel }, language) {
  const read = readModelFile(await modelBytes(language));
  if (!read.ok) throw new Error(read.why);
  return createNameModel(read.file);
}

/** @param {import('../../src/core/index.ts').Lang} language */
export function modelBytes(language) {
  return readFile(path.join(projectFolder, `data/models/${language}.names.bin`));
}

/**
 * The part of the core that reads an article's anatomy, alone.
 *
 * @returns {Promise<typeof import('../../src/core/article/read-article.ts').readArticle>}
 */
export async function loadReadArticle() {
  return (await bundled('src/core/article/read-article.ts')).readArticle;
}

/**
 * The time expressions of one paragraph of a language, alone.
 *
 * @returns {Promise<(text: string, language: 'en' | 'es' | 'pt', publicationDate: string) => readonly import('../../src/core/index.ts').TimeExpression[]>}
 */
export async function loadReadDates() {
  const { readDates } = await bundled('src/core/dates/read-dates.ts');
  const { passagesOf } = await bundled('src/core/article/passages.ts');
  return (text, language, publicationDate) => {
    const body = [{ start: 0, end: text.length, kind: 'body', language }];
    return readDates(text, passagesOf(text, body), publicationDate);
  };
}

/** What {@link loadEngine} has bundled before, in this process or another one. @returns {Promise<Core>} */
export function loadBundled() {
  return import(pathToFileURL(outfileOf('src/core/index.ts')).href);
}

/** @param {string} entry */
function outfileOf(entry) {
  return path.join(projectFolder, 'out/bench', `${path.basename(entry, '.ts')}.mjs`);
}

/**
 * A module of the project, bundled and loaded.
 *
 * @param {string} entry  path from the project's folder
 * @param {import('esbuild').BuildOptions} [options]
 */
export async function bundled(entry, options = {}) {
  const outfile = outfileOf(entry);
  await build({
    entryPoints: [path.join(projectFolder, entry)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
    ...options,
  });
  return import(pathToFileURL(outfile).href);
}

/** The sample articles of a language. @param {'en' | 'es' | 'pt'} language */
export async function sampleArticles(language) {
  const folder = path.join(projectFolder, 'media/samples');
  const names = (await readdir(folder)).filter((name) => name.startsWith(`${language}-`)).sort();
  return Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
}

/**
 * The sample articles of a language, one after the other, as often as it takes to make so many words.
 *
 * @param {'en' | 'es' | 'pt'} language
 * @param {number} words
 */
export async function sampleText(language, words) {
  const once = (await sampleArticles(language)).join('\n\n');
  return Array(Math.ceil(words / countWords(once)))
    .fill(once)
    .join('\n\n');
}

/** @param {string} text */
export function countWords(text) {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/**
 * The least processor time of several runs, in milliseconds: other programs hardly change it.
 *
 * @param {() => unknown} work
 */
export function processorTime(work, runs = 5) {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
