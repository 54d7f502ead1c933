// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} BundledPackage
 * @property {string} name
 * @property {string} version
 * @property {string} licence  as SPDX names it
 * @property {string} source  an address
 * @property {string} folder
 */

/** What the build reads itself, without the bundler: the shapes of the map. */
const readByBuild = ['world-atlas'];

/** Packages of which we use one file that holds the packages that they depend on. */
const bundlesOfTheirOwn = new Set(['linkedom']);

/**
 * The npm packages that are in the product, by name.
 * @param {string} project
 * @returns {readonly BundledPackage[]}
 */
export function bundledPackages(project) {
  const list = path.join(project, 'out', 'packages.json');
  if (!existsSync(list)) {
    throw new Error('Nothing is built yet: run "npm run build".');
  }
  const modules = path.join(project, 'node_modules');
  /** @type {readonly string[]} */
  const folders = JSON.parse(readFileSync(list, 'utf8'));
  const all = [
    ...folders.map((folder) => path.resolve(project, folder)),
    ...readByBuild.map((name) => path.join(modules, name)),
  ].flatMap((folder) => withBundled(folder, modules));
  const byName = new Map(all.map((found) => [`${found.name} ${found.version}`, found]));
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * @param {string} folder
 * @param {string} modules
 * @returns {readonly BundledPackage[]}
 */
function withBundled(folder, modules, isWhole = false) {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const { name, version, license } = manifest;
  const { repository, homepage } = manifest;
  const address = typeof repository === 'string' ? repository : (repository?.url ?? homepage ?? '');
  const isBundle = isWhole || bundlesOfTheirOwn.has(name);
  const within = isBundle ? Object.keys(manifest.dependencies ?? {}) : [];
  return [
    { name, version, licence: license, source: readable(address), folder },
    ...within.flatMap((dependency) => withBundled(resolve(dependency, folder, modules), modules, true)),
  ];
}

/**
 * Where Node would find a dependency: in the package's own folder, else beside it.
 * @param {string} dependency
 * @param {string} folder
 * @param {string} modules
 */
function resolve(dependency, folder, modules) {
  const own = path.join(folder, 'node_modules', dependency);
  return existsSync(own) ? own : path.join(modules, dependency);
}

/**
 * An address that a browser opens: npm's short forms are GitHub's.
 * @param {string} address
 */
function readable(address) {
  const bare = address
    .replace(/^git\+/u, '')
    .replace(/\.git$/u, '')
    .replace(/^(?:git|ssh):\/\/(?:git@)?/u, 'https://')
    .replace(/^github:/u, '');
  return /^[\w.-]+\/[\w.-]+$/u.test(bare) ? `https://github.com/${bare}` : bare;
}
