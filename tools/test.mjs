#!/usr/bin/env node
// @ts-check
/**
 * `npm test`: the set-up, then every check there is; one that fails does not hide the others. The last line
 * is `N passed, N failed`: the tests of all suites, each step that is no suite counting as one.
 *
 * `npm test -- unit integration --grep hover` builds and then runs these steps alone.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { countsVariable, readCounts } from './host/counts-file.mjs';
import { projectFolder } from './host/paths.mjs';
import { runCommand } from './host/run-command.mjs';
import { packageExtension } from './package/packaged.mjs';
import { ensureBrowser, ensureDependencies, ensureHost, ensureWebHost, SetupError } from './setup.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {boolean} [isSuite]  its tests are counted instead of the step
 * @property {boolean} [isPreparation]  the steps after it want what it makes
 * @property {boolean} [usesPackage]  it wants what the step "package" makes
 * @property {() => Promise<number>} run  answers an exit code
 */

/** A test that never returns cannot be ended by mocha; its whole step is, so that the other steps get their turn. */
const stepTimeoutMilliseconds = 15 * 60_000;

/** @type {readonly Step[]} */
const steps = [
  { name: 'set-up', isPreparation: true, run: setUp },
  { name: 'build', isPreparation: true, run: () => node('esbuild.js', '--production') },
  { name: 'bundle of the tests', isPreparation: true, run: () => node('esbuild.js', 'tests') },
  { name: 'typecheck', run: () => npmScript('typecheck') },
  { name: 'lint', run: () => npmScript('lint') },
  { name: 'format', run: () => npmScript('format:check') },
  { name: 'unit', isSuite: true, run: () => mocha('unit') },
  { name: 'contract', isSuite: true, run: () => mocha('contract') },
  { name: 'webview', isSuite: true, run: () => mocha('webview') },
  { name: 'package', run: async () => ((await packageExtension()) ? 0 : 1) },
  { name: 'contents', isSuite: true, usesPackage: true, run: () => mocha('contents') },
  {
    name: 'integration',
    isSuite: true,
    usesPackage: true,
    run: async () => (await import('./host/run-integration.mjs')).runIntegration(),
  },
  {
    name: 'web',
    isSuite: true,
    usesPackage: true,
    run: async () => (await import('./host/run-integration.mjs')).runWebSmoke(),
  },
];

const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { grep: { type: 'string' } },
});

async function setUp() {
  try {
    await ensureDependencies();
    const { usesDesktop } = await import('./host/run-integration.mjs');
    if (!usesDesktop()) {
      await ensureHost();
    }
    await ensureWebHost();
    process.env['CHROMIUM_PATH'] = await ensureBrowser();
    return 0;
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    return 1;
  }
}

/** @param {string} name */
async function npmScript(name) {
  const { code } = await runCommand('npm', ['run', '--silent', name], { cwd: projectFolder, show: true });
  return code;
}

/** @param {string[]} args */
async function node(...args) {
  const options = { cwd: projectFolder, show: true, timeout: stepTimeoutMilliseconds };
  const { code } = await runCommand(process.execPath, args, options);
  return code;
}

/** @param {string} suite */
async function mocha(suite) {
  return node(
    'node_modules/mocha/bin/mocha.js',
    ...['--reporter', 'tools/counting-reporter.cjs', '--reporter-option', `suite=${suite}`],
    ...(options.grep === undefined ? [] : ['--grep', options.grep]),
    `out/test/${suite}/**/*.test.mjs`,
  );
}

/**
 * @param {Step} step
 * @param {string} folder  for the counts
 */
async function perform(step, folder) {
  const file = path.join(folder, `${step.name}.jsonl`);
  process.env[countsVariable] = file;
  console.log(`\n── ${step.name} ──`);
  const start = Date.now();
  const code = await step.run();
  const counts = readCounts(file);
  const [passed, failed] = [sum(counts, 'passed'), sum(counts, 'failed')];
  const seconds = Math.round((Date.now() - start) / 1000);
  // A suite that ends badly without a failed test, or well without a word, did not run as it should.
  const isWell = code === 0 && failed === 0 && (step.isSuite !== true || counts.length > 0);
  return step.isSuite === true
    ? { name: step.name, seconds, isWell, passed, failed: isWell ? 0 : Math.max(failed, 1) }
    : { name: step.name, seconds, isWell, passed: isWell ? 1 : 0, failed: isWell ? 0 : 1 };
}

/**
 * @template {string} K
 * @param {readonly Record<K, number>[]} records
 * @param {K} key
 */
function sum(records, key) {
  return records.reduce((total, record) => total + record[key], 0);
}

const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No such step: ${unknown.join(', ')}. There are: ${steps.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}
if (options.grep !== undefined) {
  process.env['DRAGOMAN_TEST_GREP'] = options.grep;
}
const folder = await mkdtemp(path.join(os.tmpdir(), 'dragoman-counts-'));
const results = [];
const wantsPackage = steps.some(({ name, usesPackage }) => usesPackage === true && wanted.includes(name));
for (const step of steps) {
  const isWanted =
    wanted.length === 0 || wanted.includes(step.name) || (wantsPackage && step.name === 'package');
  if (isWanted || step.isPreparation === true) {
    results.push(await perform(step, folder));
  }
}
await rm(folder, { recursive: true });
console.log('');
for (const { name, seconds, isWell, passed, failed } of results) {
  console.log(
    `${isWell ? '✔' : '✘'} ${name}: ${String(passed)} passed, ${String(failed)} failed (${String(seconds)} s)`,
  );
}
console.log(`${String(sum(results, 'passed'))} passed, ${String(sum(results, 'failed'))} failed`);
process.exitCode = results.every(({ isWell }) => isWell) ? 0 : 1;
