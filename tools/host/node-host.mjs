// @ts-check
import { mkdtemp, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { freePort } from './free-port.mjs';
import { writeSettings } from './user-settings.mjs';

const startTimeoutMilliseconds = 60_000;

/**
 * @typedef {object} NodeHostOptions
 * @property {import('../setup.mjs').NodeHost} host
 * @property {Record<string, unknown>} [settings]  user settings, over those of every window that the tools open
 * @property {string} [profile]  folder to keep user data in; a temporary one, deleted at the end, without it
 * @property {number} [port]  wanted port; the next free one is taken where it is in use
 * @property {Record<string, string>} [env]  for the server and so for the extension host
 * @property {string} [vsix]  a packaged extension to install before the start
 * @property {(line: string) => void} [log]  receives what the server prints
 *
 * @typedef {object} ServedHost
 * @property {string} address  `http://127.0.0.1:PORT/?tkn=TOKEN`
 * @property {() => Promise<void>} stop  ends the server with all its children and removes a temporary profile
 * @property {Promise<void>} ended  settles when the server has ended, for whatever reason
 */

/**
 * Serves VS Code's workbench with a Node extension host on the loopback interface.
 * @param {NodeHostOptions} options
 * @returns {Promise<ServedHost>}
 */
export async function serveNodeHost({ host, settings, profile, port, env, vsix, log = () => {} }) {
  const folder = profile ?? (await mkdtemp(path.join(os.tmpdir(), 'dragoman-host-')));
  await writeSettings(path.join(folder, 'data'), settings);
  // A port that nobody asked for is the server's own choice: one found free here could be taken before it starts.
  const wantedPort = port === undefined ? 0 : await freePort(port);
  // Without a token every page in the user's browser could reach the server, and through it a terminal.
  const token = randomUUID();
  const folders = [
    '--user-data-dir',
    'data',
    '--server-data-dir',
    'server',
    '--extensions-dir',
    'extensions',
  ].map((arg) => (arg.startsWith('--') ? arg : path.join(folder, arg)));
  const installation = vsix === undefined ? [] : ['--install-extension', vsix, '--start-server'];
  const server = spawn(
    process.execPath,
    [
      fileURLToPath(new URL('leash.mjs', import.meta.url)),
      host.node,
      host.server,
      ...['--host', '127.0.0.1', '--port', String(wantedPort)],
      ...['--connection-token', token, '--accept-server-license-terms', '--telemetry-level', 'off'],
      ...['--disable-workspace-trust', '--enable-smoke-test-driver'],
      ...folders,
      ...installation,
    ],
    { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, ...env } },
  );
  const ended = once(server, 'exit').then(() => undefined);
  const stop = async () => {
    server.stdin.end();
    await ended;
    if (profile === undefined) {
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }
  };
  let printed = '';
  /** @type {Promise<string>} */
  const listening = new Promise((resolve) => {
    for (const stream of [server.stdout, server.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        printed += text;
        log(text);
        const { chosen } = /Extension host agent listening on (?<chosen>\d+)/u.exec(printed)?.groups ?? {};
        if (chosen !== undefined) {
          resolve(chosen);
        }
      });
    }
  });
  const timeout = AbortSignal.timeout(startTimeoutMilliseconds);
  const chosenPort = await Promise.race([listening, ended, once(timeout, 'abort').then(() => undefined)]);
  if (chosenPort === undefined) {
    await stop();
    throw new Error(`The VS Code server did not start:\n${printed.trim()}`);
  }
  return { address: `http://127.0.0.1:${chosenPort}/?tkn=${token}`, stop, ended };
}
