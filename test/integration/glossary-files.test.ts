import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, dragoman, openText, withSetting } from './support/dragoman.ts';
import { hoverText } from './support/hover-text.ts';
import { sample } from './support/samples.ts';
import { until } from './support/until.ts';

const file = sample('terms/team.glossary.yml');

async function write(uri: vscode.Uri, content: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
}

function glossary(...entries: readonly (readonly [id: string, en: string, es: string])[]): string {
  const lines = entries.map(
    ([id, en, es]) => `  - id: ${id}\n    kind: organisation\n    en: ${en}\n    es: ${es}\n`,
  );
  return `# Ours\nconcepts:\n${lines.join('')}`;
}

describe('glossaries of the workspace', () => {
  let document: vscode.TextDocument;

  before(async () => {
    await dragoman();
    ({ document } = await openText('The Lantern Guild met the Harbour Club at the pier.', 'markdown'));
    assert.equal(await hoverText(document, 'Lantern Guild'), '');
  });
  after(async () => {
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(file, '..'), { recursive: true });
    await closeEditors();
  });

  /** Waits until a hover has a name, or has it no more. */
  const says = (words: string, name: string, isSaid = true): Promise<boolean> =>
    until(
      `“${words}” is ${isSaid ? '' : 'not '}${name}`,
      async () => (await hoverText(document, words)).includes(name) === isSaid,
      3000,
    );

  it('are used as soon as they are there', async () => {
    await write(file, glossary(['lantern-guild', 'Lantern Guild', 'Gremio del Farol']));
    await says('Lantern Guild', 'Gremio del Farol');
  });

  it('are used as they change', async () => {
    await write(file, glossary(['harbour-club', 'Harbour Club', 'Club del Puerto']));
    await says('Harbour Club', 'Club del Puerto');
    await says('Lantern Guild', 'Gremio del Farol', false);
  });

  it('are left out where a setting says so', async () => {
    await withSetting('dragoman.glossary.files', ['other/*.yml'], () =>
      says('Harbour Club', 'Club del Puerto', false).then(() => undefined),
    );
    await says('Harbour Club', 'Club del Puerto');
  });

  it('are forgotten when they are deleted', async () => {
    await vscode.workspace.fs.delete(file);
    await says('Harbour Club', 'Club del Puerto', false);
  });
});
