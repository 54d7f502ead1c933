import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createConcept } from '../../src/core/glossary/concept.ts';
import { writeGlossary } from '../../src/glossary-files/write-glossary.ts';
import { describeUi } from './support/describe-ui.ts';
import { closeEditors, dragoman, openText } from './support/dragoman.ts';
import { pickFile, takeProposed } from './support/file-dialog.ts';
import { hoverText } from './support/hover-text.ts';
import { sample } from './support/samples.ts';
import { until } from './support/until.ts';

const club = (id: string, en: string, es: string): ReturnType<typeof createConcept> =>
  createConcept({
    id,
    kind: 'organisation',
    terms: [
      { text: en, language: 'en', type: 'full', status: 'preferred' },
      { text: es, language: 'es', type: 'full', status: 'preferred' },
    ],
    examples: [{ text: `The ${en} met.`, matches: true }],
  });

const HAND_MADE = `# Ours, by hand
concepts:
  - id: beacon-guild   # the oldest
    kind: organisation
    en: Beacon Guild
    es: Gremio de la Baliza
    examples:
      matches: [The Beacon Guild met.]
`;

describeUi('glossaries of other programs', (ui) => {
  const folder = sample('exchange');
  const glossary = vscode.Uri.joinPath(folder, 'team.glossary.yml');
  const termbase = vscode.Uri.joinPath(folder, 'agency.tbx');
  const exported = sample('team.txt');

  const write = (uri: vscode.Uri, text: string): Thenable<void> =>
    vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const textOf = async (uri: vscode.Uri): Promise<string> =>
    vscode.workspace.fs.readFile(uri).then(
      (bytes) => new TextDecoder().decode(bytes),
      () => '',
    );

  before(async () => {
    await dragoman();
    await write(glossary, HAND_MADE);
    await write(
      termbase,
      writeGlossary(
        [
          club('beacon-guild', 'Guild of Beacons', 'Gremio'),
          club('mooring-club', 'Mooring Club', 'Club del Amarre'),
        ],
        'tbx',
      ).text,
    );
  });
  after(async () => {
    await closeEditors();
    await vscode.workspace.fs.delete(folder, { recursive: true });
    if ((await textOf(exported)) !== '') await vscode.workspace.fs.delete(exported);
  });

  async function pickForImport(uri: vscode.Uri): Promise<void> {
    await ui.runCommand('Dragoman: Import Glossary…');
    await pickFile(ui, uri.path);
  }

  it("are imported from OmegaT's files in the languages that the user says", async () => {
    const omegat = vscode.Uri.joinPath(folder, 'terms.txt');
    await write(omegat, 'Anchor Fund\tFondo del Ancla\ta charity\n');
    await pickForImport(omegat);
    await ui.answer('English → Spanish');
    await ui.waitFor('.quick-input-title', { within: '1 entry was read from terms.txt' });
    await ui.answer('Import them');
    await until('the entry is written', async () => (await textOf(glossary)).includes('es: Fondo del Ancla'));
    await write(glossary, HAND_MADE);
    // The next import edits what the window has of the file.
    await until('the window has read it anew', () =>
      vscode.workspace.textDocuments
        .filter(({ uri }) => uri.path === glossary.path)
        .every((document) => document.getText() === HAND_MADE),
    );
  });

  it('are imported into one of the workspace, which keeps what it has; the import can be undone', async () => {
    await pickForImport(termbase);
    await ui.waitFor('.quick-input-title', { within: '2 entries were read from agency.tbx' });
    await ui.screenshot('import of a glossary');
    await ui.answer('Import them');
    await until('the entry is written', async () => (await textOf(glossary)).includes('Club del Amarre'));
    const text = await textOf(glossary);
    assert.ok(text.startsWith(HAND_MADE), text);
    assert.doesNotMatch(text, /Guild of Beacons/u);
    await until('it says so', async () =>
      (await ui.notifications()).some((message) =>
        message.includes('1 entry was added to exchange/team.glossary.yml. 1 was there already'),
      ),
    );
    const { document } = await openText('The Mooring Club', 'markdown');
    await until('it is used', async () =>
      (await hoverText(document, 'Mooring Club')).includes('Club del Amarre'),
    );
    const editor = await vscode.window.showTextDocument(glossary);
    // Undo is for whoever has the keyboard.
    await vscode.window.showTextDocument(editor.document);
    await ui.waitFor('.editor-instance .monaco-editor.focused');
    await vscode.commands.executeCommand('undo');
    await until('it is undone', () => editor.document.getText() === HAND_MADE);
    await editor.document.save();
  });

  it('are read where they are large', async () => {
    const large = vscode.Uri.joinPath(folder, 'large.tsv');
    const row = (at: number): string => `Lantern Club ${at}\tClub del Farol ${at}\tClube do Farol ${at}`;
    const rows = Array.from({ length: 12_000 }, (_, at) => row(at));
    await write(large, ['en\tes\tpt', ...rows].join('\n'));
    await pickForImport(large);
    await ui.waitFor('.quick-input-title', {
      within: '12,000 entries were read from large.tsv',
      timeout: 50_000,
    });
    await ui.press('Escape');
    assert.equal(await textOf(glossary), HAND_MADE);
  });

  it('are exported, after what they cannot hold was listed', async () => {
    await ui.runCommand('Dragoman: Export Glossary…');
    await ui.answer('Glossary of OmegaT, two languages');
    await ui.answer('English');
    await ui.answer('Español');
    await ui.waitFor('.quick-input-title', { within: 'This format cannot hold all of it.' });
    const rows = await ui.read('.quick-input-list');
    assert.match(rows, /The format has no place for the kind: 1 entry \(beacon-guild\)/u);
    await ui.screenshot('export of a glossary with losses');
    assert.equal(await textOf(exported), '');
    await ui.answer('Export all the same');
    await takeProposed(ui, '/team.txt');
    await until('it is written', async () =>
      (await textOf(exported)).includes('Beacon Guild\tGremio de la Baliza'),
    );
  });
});
