import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { panelPolicy } from '../../../../src/vscode/panels/panel-policy.ts';

describe('the policy of a panel', () => {
  const directives = new Map(
    panelPolicy('abc', 'https://own.test')
      .split('; ')
      .map((directive) => [directive.split(' ')[0] ?? '', directive.split(' ').slice(1)] as const),
  );

  it('lets nothing in but what it names', () => {
    assert.deepEqual(directives.get('default-src'), ["'none'"]);
    assert.deepEqual(directives.get('base-uri'), ["'none'"]);
    assert.deepEqual(directives.get('form-action'), ["'none'"]);
  });

  it('names the own files alone, no inline code and no eval', () => {
    const allowed = [...directives.values()].flat();
    assert.deepEqual([...new Set(allowed)].sort(), ["'nonce-abc'", "'none'", 'https://own.test']);
  });

  it('is that of every page that is written in the extension', () => {
    const pages = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(`src/${file}`, 'utf8'))
      .filter((code) => code.includes('<!doctype html>'));
    assert.equal(pages.length, 1);
    assert.ok(pages.every((code) => code.includes('panelPolicy(')));
  });
});
