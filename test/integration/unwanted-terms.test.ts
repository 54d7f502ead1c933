import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { describeUi } from './support/describe-ui.ts';
import { closeEditors, dragoman, withSetting } from './support/dragoman.ts';
import { testGlossary } from './support/glossary.ts';
import { sample } from './support/samples.ts';
import { until } from './support/until.ts';

const GLOSSARY = `# Style of the desk.
concepts:
  - id: river-front
    kind: armed-group
    en: River Front
    es: { term: Organización del Río, gender: f, article: la }
    pt: { term: Organização do Rio, gender: f, article: a }
    terms:
      - { term: River Gang, language: en, status: forbidden, note: Only its enemies call it so. }
      - { term: Frente Fluvial, language: es, status: deprecated }
`;

const ENGLISH = `BEIRUT, 14 March 2019 (Meridian News) — The River Gang said on Wednesday that its men had left the town of Saraqib. Residents said that nobody had come to help them.

"We saw the River Gang leave," a teacher said. RIVER GANG LEAVES TOWN, the local paper wrote.

Follow us: River Gang news on Facebook, Twitter and Instagram
`;

const SPANISH = `BEIRUT, 14 de marzo de 2019 — Los vecinos contaron el miércoles que el Frente Fluvial había salido de la ciudad y que nadie había venido a ayudarles desde entonces.
`;

const ours = (uri: vscode.Uri): readonly vscode.Diagnostic[] =>
  vscode.languages
    .getDiagnostics(uri)
    .filter(({ source, code }) => source === 'Dragoman' && (code === 'forbidden' || code === 'deprecated'));

async function actionsAt(
  { uri }: vscode.TextDocument,
  { range }: vscode.Diagnostic,
): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, 'quickfix');
}

describeUi('terms that are not wanted', (ui) => {
  const glossary = testGlossary('style.glossary.yml');
  const files = [sample('gang-en.txt'), sample('gang-es.txt')] as const;

  async function open(index: 0 | 1, count: number): Promise<vscode.TextDocument> {
    const editor = await vscode.window.showTextDocument(files[index]);
    await until('they are found', () => ours(files[index]).length === count);
    await ui.waitFor('.squiggly-info');
    return editor.document;
  }

  async function write(uri: vscode.Uri, text: string): Promise<void> {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  }

  before(async () => {
    await dragoman();
    await glossary.write(GLOSSARY);
  });
  beforeEach(async () => {
    await write(files[0], ENGLISH);
    await write(files[1], SPANISH);
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeEditors();
  });
  after(async () => {
    for (const uri of [...files, glossary.uri]) await vscode.workspace.fs.delete(uri);
  });

  it('are marked as information, outside of the page around the article', async () => {
    const document = await open(0, 3);
    const [first] = ours(document.uri);
    assert.equal(
      first?.message,
      '“River Gang” is not to be used: write “River Front”. Only its enemies call it so.',
    );
    assert.equal(first.severity, vscode.DiagnosticSeverity.Information);
    assert.equal(document.getText(first.range), 'River Gang');
    await ui.hover('River Gang');
    await ui.screenshot('unwanted term');
  });

  it('are looked for anew while the article is written', async () => {
    const document = await open(0, 3);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'BEIRUT (Meridian) — River Gang, again.\n\n');
    await vscode.workspace.applyEdit(edit);
    await until('one more is marked', () => ours(document.uri).length === 4);
  });

  it('are replaced by a quick fix, from the keyboard', async () => {
    const document = await open(0, 3);
    await ui.place('River Gang');
    await ui.press('ControlOrMeta+.');
    await ui.waitFor('.action-widget', { within: 'Use the preferred form: River Front' });
    await ui.screenshot('quick fix of a term');
    await ui.press('Enter');
    await until('it is replaced', () => document.getText().includes('— The River Front said'));
    await until('two are left', () => ours(document.uri).length === 2);
  });

  it('are replaced everywhere in the file, with the capitals of the place', async () => {
    const document = await open(0, 3);
    const [first] = ours(document.uri);
    assert.ok(first);
    const action = (await actionsAt(document, first)).find(({ title }) => title.includes('everywhere'));
    assert.equal(action?.title, 'Use it everywhere in this file (3)');
    assert.ok(action.edit && (await vscode.workspace.applyEdit(action.edit)));
    assert.match(
      document.getText(),
      /The River Front said[^]*the River Front leave[^]*RIVER FRONT LEAVES TOWN/u,
    );
    await until('none is left', () => ours(document.uri).length === 0);
  });

  it('say where the article before them will not agree', async () => {
    const document = await open(1, 1);
    const [first] = ours(document.uri);
    assert.ok(first);
    await withSetting('dragoman.uiLanguage', 'es', async () => {
      await until('it speaks Spanish', () => ours(document.uri)[0]?.message.includes('está desaconsejado'));
      const [use] = await actionsAt(document, first);
      assert.equal(use?.title, 'Usar la forma preferida: Organización del Río (revise «el» antes)');
      assert.equal(use.isPreferred, true);
    });
  });

  it('are ignored in this article, with the reason kept in the glossary', async () => {
    const document = await open(1, 1);
    await ui.place('Frente Fluvial');
    await ui.press('ControlOrMeta+.');
    await ui.click('.action-widget .monaco-list-row', { within: 'Ignore “Frente Fluvial” here…' });
    await ui.waitFor('.quick-input-title', { within: 'Frente Fluvial' });
    await ui.screenshot('ignore a term');
    await ui.answer('A river, here.');
    await until('the glossary says so', async () => (await glossary.read()).includes('A river, here.'));
    const text = await glossary.read();
    assert.match(text, /^# Style of the desk\.$/mu);
    assert.match(text, /form: Frente Fluvial[^]*entry: river-front[^]*article: gang-es\.txt/u);
    await until('it is no longer marked', () => ours(document.uri).length === 0);
    await glossary.write(GLOSSARY);
  });

  it('are left alone where the settings say so, for one file type too', async () => {
    const document = await open(0, 3);
    await withSetting('dragoman.glossary.checkTerms', false, async () => {
      await until('none is marked', () => ours(document.uri).length === 0);
    });
    await until('all are marked', () => ours(document.uri).length === 3);
    await withSetting('[plaintext]', { 'dragoman.glossary.checkTerms': false }, async () => {
      await until('none is marked', () => ours(document.uri).length === 0);
    });
  });
});
