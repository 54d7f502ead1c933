import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

const PRELOAD = path.resolve('test/fixtures/no-network.cjs');
const CLI = path.resolve('dist/cli.js');
const SAMPLES = 'media/samples';

interface Ended {
  readonly code: number;
  readonly output: string;
  readonly error: string;
}

/** Runs a program of Node's in which every socket call fails. */
function offline(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { maxBuffer: 50_000_000 };
    execFile(process.execPath, ['--require', PRELOAD, ...args], options, (error, output, complaints) => {
      const code = typeof error?.code === 'number' ? error.code : error === null ? 0 : 1;
      resolve({ code, output, error: complaints });
    });
  });
}

/**
 * A bundle that has a function `fetch` of its own (domutils has one, for the parts of a feed) uses no other: esbuild would
 * have given it another name.
 */
const FETCH = /\bfetch\s*\(/u;
const OWN_FETCH = /\bfunction fetch\(/u;

/** What a bundle would have in it that could reach another machine, or run what it is given as code. */
const REACHES_OUT =
  /XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|RTCPeerConnection|importScripts|require\(["'](?:node:)?(?:https?|http2|net|tls|dgram|dns|child_process|inspector|vm|cluster)["']\)|from\s*["']node:(?:https?|http2|net|tls|dgram|dns|child_process|vm)["']/u;
const RUNS_TEXT =
  /\beval\s*\(|\bnew Function\b|(?<![\w.])Function\s*\(\s*["'`]|set(?:Timeout|Interval)\(\s*["'`]/u;

describe('no network', function () {
  this.timeout(300_000);
  let folder: string;
  let articles: readonly string[];
  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'dragoman-offline-'));
    articles = (await readdir(SAMPLES)).slice(0, 3).map((file) => path.join(SAMPLES, file));
  });
  after(() => rm(folder, { recursive: true }));

  it('is noticed where somebody tries', async () => {
    for (const code of [
      "fetch('http://127.0.0.1:9')",
      "require('node:net').connect(9)",
      "require('node:https').get('https://127.0.0.1:9')",
      "new (require('node:worker_threads').Worker)(\"fetch('http://127.0.0.1:9')\", { eval: true })",
      "import('node:dns').then(({ lookup }) => lookup('a.test', () => {}))",
    ]) {
      const { code: status, error } = await offline('--eval', code);
      assert.notEqual(status, 0, code);
      assert.match(error, /^no-network: /mu, code);
    }
  });

  const RUNS: Readonly<Record<string, () => readonly string[]>> = {
    'to analyse articles': () => ['analyze', '--format', 'json', ...articles],
    'to export dates': () => ['export', 'dates', '--format', 'ics', ...articles],
    'to export entities': () => ['export', 'entities', ...articles],
    'to check a glossary': () => ['glossary', 'check', 'data/glossary/states.glossary.yml'],
    'to convert a glossary': () => [
      ...['glossary', 'convert', 'data/glossary/states.glossary.yml', '--to', 'tbx'],
      ...['--output', path.join(folder, 'states.tbx')],
    ],
  };
  for (const [what, args] of Object.entries(RUNS))
    it(`is not needed ${what} in the terminal`, async () => {
      const { code, output, error } = await offline(CLI, ...args());
      assert.equal(error.includes('no-network'), false, error);
      assert.equal(code, 0, error);
      assert.ok(what.includes('convert') || output.length > 0);
    });

  it('is not needed by the analysers, in a worker or inline', async () => {
    const { code, output, error } = await offline(
      'node_modules/mocha/bin/mocha.js',
      ...[
        ...['--timeout', '240000'],
        '--grep',
        'analyser: (?:inline|worker|guarded worker) reads an article',
        'out/test/contract/analyser.test.mjs',
      ],
    );
    assert.equal(error.includes('no-network'), false, error);
    assert.equal(code, 0, output);
    assert.match(output, /\d+ passing/u);
  });

  it('is named in no bundle, and no text is run as code', async () => {
    const bundles = (await readdir('dist', { recursive: true })).filter((file) => file.endsWith('.js'));
    assert.ok(bundles.length >= 10, String(bundles.length));
    for (const file of bundles) {
      const code = await readFile(path.join('dist', file), 'utf8');
      assert.ok(!FETCH.test(code) || OWN_FETCH.test(code), `${file} fetches`);
      assert.equal(REACHES_OUT.exec(code)?.[0], undefined, file);
      assert.equal(RUNS_TEXT.exec(code)?.[0], undefined, file);
    }
  });
});
