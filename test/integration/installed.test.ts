import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';

describe('the extension under test', () => {
  const extension = vscode.extensions.getExtension('dragoman.dragoman');
  const folder = extension?.extensionPath ?? '';

  it('is the packaged one, installed among the extensions', () => {
    const { version } = (extension?.packageJSON ?? {}) as { readonly version?: string };
    assert.match(version ?? '', /^\d+\.\d+\.\d+$/u);
    // VS Code may add for which platform it is.
    assert.ok(path.basename(folder).startsWith(`dragoman.dragoman-${version ?? ''}`), folder);
    assert.equal(path.basename(path.dirname(folder)), 'extensions');
  });

  it('has none of the sources beside it', () => {
    assert.ok(existsSync(path.join(folder, 'package.json')));
    for (const name of ['src', 'node_modules', 'esbuild.js'])
      assert.ok(!existsSync(path.join(folder, name)), name);
  });
});
