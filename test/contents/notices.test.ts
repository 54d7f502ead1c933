import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';

interface Bill {
  readonly bomFormat: string;
  readonly components: readonly { readonly name: string; readonly licenses?: readonly unknown[] }[];
}

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      { readonly hasInstallScript?: boolean; readonly dev?: boolean; readonly optional?: boolean }
    >
  >;
}

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

describe('what comes from others', () => {
  it('is in the notices: all that the build bundles, with its licence', () => {
    const { status, stderr } = spawnSync(process.execPath, ['tools/notices.mjs', '--check'], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });

  it('is in the bill of materials, each package with its licence', () => {
    // npm is a program of its own: a shell finds it on every system.
    const { stdout } = spawnSync('npm run --silent sbom', { encoding: 'utf8', shell: true });
    const bill = JSON.parse(stdout) as Bill;
    assert.equal(bill.bomFormat, 'CycloneDX');
    const names = new Set(bill.components.map(({ name }) => name));
    assert.deepEqual(
      Object.keys(dependencies).filter((name) => !names.has(name)),
      [],
    );
    const bare = bill.components.filter(({ licenses = [] }) => licenses.length === 0);
    assert.deepEqual(
      bare.map(({ name }) => name),
      [],
    );
    // npm reads the whole tree of packages.
  }).timeout(120_000);

  it('needs no install script', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
    const scripted = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript === true);
    assert.deepEqual(
      scripted.filter(([, { dev }]) => dev !== true),
      [],
    );
    // What these would do is not needed: esbuild's saves a process at its start, two keep secrets and sign for vsce,
    // and one downloads a browser that we have from elsewhere. `.npmrc` lets none of them run.
    assert.deepEqual(scripted.map(([place]) => place.replace('node_modules/', '')).sort(), [
      '@playwright/browser-chromium',
      '@vscode/vsce-sign',
      'esbuild',
      'keytar',
    ]);
    assert.match(readFileSync('.npmrc', 'utf8'), /^ignore-scripts=true$/mu);
  });
});
