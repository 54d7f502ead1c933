import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { asShown, stepsOf } from './page-examples.ts';

const PAGES = readdirSync('.')
  .filter((file) => file.startsWith('README'))
  .concat(readdirSync('docs').map((file) => `docs/${file}`))
  .filter((file) => file.endsWith('.md'));

/** The examples are written for a POSIX shell; on Windows that of Git, without which they cannot be tried there. */
const SHELL = process.platform === 'win32' ? String.raw`C:\Program Files\Git\bin\bash.exe` : '/bin/sh';

/** A folder with what a clone has and the examples name. */
function makeFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dragoman-docs-'));
  for (const part of ['media/samples', 'data/glossary', 'dist/data', 'dist/cli.js'])
    cpSync(part, path.join(folder, part), { recursive: true });
  return folder;
}

/** What the commands print, as a terminal shows it: both streams. */
function run(commands: string, folder: string): string {
  const script = `dragoman() { node dist/cli.js "$@"; }\nexec 2>&1\n${commands}`;
  const env = { ...process.env, LC_ALL: 'en' };
  return execFileSync(SHELL, ['-e', '-c', script], { cwd: folder, encoding: 'utf8', env });
}

describe('the examples of the documentation', function () {
  this.timeout(120_000);
  before(function () {
    if (!existsSync(SHELL)) this.skip();
  });

  for (const page of PAGES) {
    const steps = stepsOf(page);
    if (steps.length === 0) continue;
    it(`${page}: each command does what the page says`, () => {
      const folder = makeFolder();
      try {
        for (const step of steps) {
          if (step.does === 'write') writeFileSync(path.join(folder, step.file), step.text);
          else {
            const printed = run(step.commands, folder);
            assert.notEqual(printed, '', step.commands);
            if (step.prints?.language === 'json') {
              assert.deepEqual(JSON.parse(printed), JSON.parse(step.prints.text), step.commands);
            } else if (step.prints) {
              assert.equal(asShown(printed, step.prints.text), step.prints.text, step.commands);
            }
          }
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }

  it('are found', () => {
    const runs = PAGES.flatMap(stepsOf).filter(({ does }) => does === 'run');
    assert.ok(runs.length > 10, String(runs.length));
  });
});
