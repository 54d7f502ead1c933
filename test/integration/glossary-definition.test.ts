import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { describeUi } from './support/describe-ui.ts';
import { closeEditors, dragoman, openText, selectedText, withSetting } from './support/dragoman.ts';
import { testGlossary } from './support/glossary.ts';
import { openSample } from './support/samples.ts';
import { until } from './support/until.ts';

const GLOSSARY = `# Ours.
concepts:
  - id: old-mill
    kind: place
    en: Old Mill
    es: Molino Viejo
    pt: Moinho Velho
  - id: mill-guard # theirs
    kind: armed-group
    en: Mill Guard
    es: Guardia del Molino
    pt: Guarda do Moinho
    abbreviations: [MLG]
`;

const NOTE = 'The Mill Guard left the Old Mill.\n\nNobody saw MLG, the Guardia del Molino, again.\n';

async function definitionsAt(
  document: vscode.TextDocument,
  words: string,
): Promise<readonly { readonly uri: vscode.Uri; readonly line: string }[]> {
  const at = document.positionAt(document.getText().indexOf(words) + 1);
  const links = await vscode.commands.executeCommand<readonly (vscode.LocationLink | vscode.Location)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    at,
  );
  return Promise.all(
    links.map(async (link) => {
      const [uri, range] = 'targetUri' in link ? [link.targetUri, link.targetRange] : [link.uri, link.range];
      return { uri, line: (await vscode.workspace.openTextDocument(uri)).getText(range) };
    }),
  );
}

describe('the definition of a glossary term', () => {
  const glossary = testGlossary('mill.glossary.yml');
  let note: vscode.TextDocument;

  before(async () => {
    await dragoman();
    await glossary.write(GLOSSARY);
    note = (await openText(NOTE)).document;
    // Until the glossary is used, its names have their fullest mention for a definition.
    await until('the glossary is used', async () => {
      const [definition] = await definitionsAt(note, 'Mill Guard');
      return definition?.uri.path === glossary.uri.path;
    });
  });
  after(async () => {
    await closeEditors();
    await glossary.remove();
  });

  it('is its entry in a file of the workspace', async () => {
    for (const words of ['Mill Guard', 'MLG', 'Guardia']) {
      const [definition, ...more] = await definitionsAt(note, words);
      assert.equal(more.length, 0);
      assert.deepEqual(definition?.uri.path, glossary.uri.path);
      assert.equal(definition.line, '- id: mill-guard # theirs');
    }
  });

  it('is a document of its own for a built-in entry', async () => {
    const { document } = await openSample('en-1-idlib-ceasefire.txt');
    const { analysis } = await dragoman();
    await until('it is read', () => analysis()?.entities.some(({ name }) => name === 'Jaysh al-Izza'));
    const [definition, ...more] = await definitionsAt(document, 'HTS');
    assert.equal(more.length, 0);
    assert.equal(definition?.uri.scheme, 'dragoman-glossary');
    assert.equal(definition.line, '- id: hts');
  });

  it('is the fullest mention of a name that no glossary has', async () => {
    const { document } = await openSample('en-1-idlib-ceasefire.txt');
    const [definition] = await definitionsAt(document, 'Solheim');
    assert.equal(definition?.line, 'Ingrid Solheim');
  });

  it('is not there in a file that the settings leave out', async () => {
    const { document } = await openSample('en-1-idlib-ceasefire.txt');
    await withSetting('dragoman.exclude', ['en-*.txt'], async () => {
      assert.deepEqual(await definitionsAt(document, 'HTS'), []);
    });
  });

  it('leaves all mentions to the references, in text that is no article', async () => {
    const locations = await vscode.commands.executeCommand<readonly vscode.Location[]>(
      'vscode.executeReferenceProvider',
      note.uri,
      note.positionAt(NOTE.indexOf('MLG') + 1),
    );
    assert.deepEqual(
      locations.map(({ range }) => note.getText(range)),
      ['Mill Guard', 'MLG', 'Guardia del Molino'],
    );
  });
});

describeUi('a glossary term in the window', (ui) => {
  beforeEach(async () => {
    await openSample('en-1-idlib-ceasefire.txt');
    const { analysis } = await dragoman();
    await until('it is read', () => analysis()?.entities.some(({ name }) => name === 'Jaysh al-Izza'));
  });
  after(closeEditors);

  it('leads to its entry by F12', async () => {
    await ui.place('HTS');
    await ui.press('F12');
    await until('the entry is shown', () => {
      const { document } = vscode.window.activeTextEditor ?? {};
      return document?.uri.scheme === 'dragoman-glossary';
    });
    const { selection, document } = vscode.window.activeTextEditor ?? {};
    assert.equal(document?.lineAt(selection?.active.line ?? 0).text.trim(), '- id: hts');
  });

  it('shows its entry in a peek', async () => {
    await ui.place('HTS');
    await vscode.commands.executeCommand('editor.action.peekDefinition');
    await ui.waitFor('.peekview-widget .view-line', { within: 'armed-group' });
    await ui.screenshot('peek of an entry');
    await ui.press('Escape');
  });

  it('leads to its fullest mention as its declaration', async () => {
    await ui.place('HTS');
    await vscode.commands.executeCommand('editor.action.revealDeclaration');
    await until('the mention is gone to', () => {
      const editor = vscode.window.activeTextEditor;
      const words = editor?.document.getText(
        new vscode.Range(editor.selection.active, editor.selection.active.translate(0, 5)),
      );
      return words === 'Hayat' || selectedText() === 'Hayat Tahrir al-Sham';
    });
  });

  for (const [language, refusal] of [
    ['en', 'Names in an article are quotations'],
    ['es', 'Los nombres de un artículo son citas'],
    ['pt-br', 'Os nomes de um artigo são citações'],
  ] as const) {
    it(`refuses to be renamed, with the reason in ${language}`, async () => {
      await withSetting('dragoman.uiLanguage', language, async () => {
        await ui.place('HTS');
        await ui.press('F2');
        await ui.waitFor('.monaco-editor-overlaymessage', { within: refusal });
        await ui.screenshot(`rename refused ${language}`);
        await ui.press('Escape');
      });
    });
  }
});
