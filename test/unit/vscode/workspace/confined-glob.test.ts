import assert from 'node:assert/strict';
import manifest from '../../../../package.json' with { type: 'json' };
import { isConfined } from '../../../../src/vscode/workspace/confined-glob.ts';

describe('the glossaries that a workspace names', () => {
  it('are searched within it', () => {
    for (const glob of ['**/*.glossary.{yml,csv}', 'terms/a.yml', './terms/*.yml', '.terms/*', 'a.b/c.yml'])
      assert.ok(isConfined(glob), glob);
  });

  it('are not searched outside of it', () => {
    for (const glob of [
      ...[
        '../secret.yml',
        '..',
        '**/../../x',
        'a/..',
        'a\\..\\..\\x',
        '{..,a}/x.yml',
        '{a,b/../..}/**',
        '[.]./..',
      ],
      ...['C:\\Users\\**', 'c:/x', 'file:///etc/**', 'vscode-vfs://github/**', ' http://a.test/x'],
    ])
      assert.ok(!isConfined(glob), glob);
  });

  it('are no files of the user, whose setting no workspace can write', () => {
    const scopes = manifest.contributes.configuration
      .flatMap(({ properties }) => Object.entries<{ readonly scope?: string }>(properties))
      .filter(([name]) => name === 'dragoman.glossary.userFiles')
      .map(([, { scope }]) => scope);
    assert.deepEqual(scopes, ['machine']);
  });
});
