// @ts-check
import { spawn } from 'node:child_process';
import path from 'node:path';

/**
 * @typedef {object} CommandResult
 * @property {number} code  the exit code; 127 where the program could not be started
 * @property {string} output  both streams as they came; empty where they were shown instead
 */

/**
 * Runs a program to its end. It never throws: a program that is missing is an exit code like any other.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, timeout?: number }} [options]
 *   `show` passes both streams through instead of keeping them; after `timeout` milliseconds it is killed
 * @returns {Promise<CommandResult>}
 */
export function runCommand(program, args, options = {}) {
  return new Promise((resolve) => {
    // npm is a .cmd file on Windows, which only a shell starts; it takes spaces for ends.
    const needsShell = process.platform === 'win32' && !path.isAbsolute(program);
    const given = needsShell ? args.map((arg) => (/\s/u.test(arg) ? `"${arg}"` : arg)) : args;
    const child = spawn(program, given, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: options.show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      ...(options.timeout === undefined ? {} : { timeout: options.timeout, killSignal: 'SIGKILL' }),
      shell: needsShell,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => (output += chunk));
    }
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
