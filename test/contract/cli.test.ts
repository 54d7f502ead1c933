import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';

describe('the command of the terminal', function () {
  this.timeout(60_000);

  it('says that the disk is full on which it is to write', function () {
    if (!existsSync('/dev/full')) this.skip();
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(
      process.execPath,
      ['dist/cli.js', 'glossary', 'convert', '--to', 'yaml', 'data/glossary/media.glossary.yml'],
      { stdio: ['ignore', full, 'pipe'], encoding: 'utf8' },
    );
    closeSync(full);
    assert.equal(status, 1);
    assert.match(stderr, /^dragoman: ENOSPC/mu);
    assert.doesNotMatch(stderr, /\n\s+at /u);
  });
});
