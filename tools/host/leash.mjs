// @ts-check
/**
 * Runs a program in a process group of its own and ends the whole group as soon as standard input closes,
 * which it does however the owner ends, a kill -9 included.
 * Usage: node leash.mjs PROGRAM ARG…
 */
import { spawn } from 'node:child_process';
import { signalGroup } from './process-group.mjs';

const [program, ...args] = process.argv.slice(2);
const graceMilliseconds = 2000;

if (program === undefined) {
  console.error('leash.mjs needs a program to run');
  process.exit(2);
}

const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], detached: true });
child.on('error', (error) => {
  console.error(error.message);
  process.exit(127);
});
child.on('exit', (code) => {
  // What the program leaves behind (extension hosts, terminals) goes with it.
  signalGroup(child.pid, 'SIGKILL');
  process.exit(code ?? 1);
});

function end() {
  signalGroup(child.pid, 'SIGTERM');
  setTimeout(() => signalGroup(child.pid, 'SIGKILL'), graceMilliseconds);
}

process.stdin.on('end', end).on('error', end).resume();
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, end);
}
