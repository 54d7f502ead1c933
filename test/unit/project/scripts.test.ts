import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** A file that git ignores is there for whoever wrote it, and for nobody else. */
describe('the scripts of package.json', () => {
  for (const [name, script] of Object.entries(scripts))
    it(`name files that are there: ${name}`, () => {
      const files = script.match(/(?<=^|[\s=])(?:\.\/)?[\w./-]+\.[cm]?js(?=\s|$)/gu) ?? [];
      const missing = files.filter((file) => !file.includes('*') && !existsSync(path.resolve(file)));
      assert.deepEqual(missing, []);
    });
});
