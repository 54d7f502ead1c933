import { listFiles, PackageManager } from '@vscode/vsce';
import assert from 'node:assert/strict';
import manifest from '../../package.json' with { type: 'json' };

/** What a user's installation consists of; everything else stays at home. */
const SHIPPED = [
  /^package(?:\.nls(?:\.[a-z-]+)?)?\.json$/u,
  /^(?:README|CHANGELOG)\.md$/u,
  /^LICENSE$/u,
  /^media\/(?:dragoman\.svg|icon\.png)$/u,
  /^media\/samples\/[\w-]+\.(?:txt|md)$/u,
  /^dist\/(?:extension|worker)\.(?:node|web)\.js$/u,
  /^dist\/node\/[\w-]+\.js$/u,
  /^dist\/data\/[\w-]+\.json$/u,
  /^dist\/data\/glossary\.schema\.json$/u,
  /^dist\/data\/(?:en|es|pt)\.names\.bin$/u,
  /^dist\/data\/gazetteer\.txt$/u,
  /^dist\/webview\/[\w-]+\.(?:js|css|ttf)$/u,
];

describe('the package', function () {
  this.timeout(30_000);
  let files: readonly string[];
  before(async () => {
    files = await listFiles({ packageManager: PackageManager.None });
  });

  it('holds only what runs, and all of it', () => {
    assert.deepEqual(
      files.filter((file) => !SHIPPED.some((shipped) => shipped.test(file))),
      [],
    );
    for (const shipped of SHIPPED)
      assert.ok(
        files.some((file) => shipped.test(file)),
        String(shipped),
      );
  });

  it('holds what its manifest names', () => {
    for (const file of [manifest.main, manifest.browser, manifest.icon]) {
      assert.ok(files.includes(file.replace('./', '')), file);
    }
  });
});
