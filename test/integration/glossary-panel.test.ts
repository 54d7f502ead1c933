import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { describeUi } from './support/describe-ui.ts';
import { closeEditors, dragoman, openText } from './support/dragoman.ts';
import { testGlossary } from './support/glossary.ts';
import { hoverText } from './support/hover-text.ts';
import { until } from './support/until.ts';

const TEXT =
  'IDLIB, August 8, 2019 — Fighters of Hayat Tahrir al-Sham said on Wednesday that they had closed the road. ' +
  'Omar Qasimov, who leads the Lantern Brigade, told reporters that the Lantern Brigade would not leave. ' +
  'Omar Qasimov said that nobody had asked him, and that the town was quiet.\n\n' +
  'Two residents said that they had heard shelling during the night and had stayed in their cellars.\n';

const GLOSSARY = `# Terms of the desk
concepts:
  - id: harbour-club
    kind: organisation
    en: Harbour Club
    es: Club del Puerto
`;

describeUi('the Glossary view', (ui) => {
  const view = ui.panel('dragoman.glossary');
  const glossary = testGlossary('desk.glossary.yml');
  let editor: vscode.TextEditor;

  before(async () => {
    await glossary.write(GLOSSARY);
    const { analysis } = await dragoman();
    editor = await openText(TEXT, 'markdown');
    await until('the article is read', () =>
      analysis()?.entities.some(({ name }) => name.includes('Qasimov')),
    );
    await vscode.commands.executeCommand('dragoman.focusGlossary');
    await view.waitFor('dragoman-search-box');
  });
  after(async () => {
    await glossary.remove();
    await closeEditors();
  });

  async function select(words: string, length = words.length): Promise<void> {
    const start = editor.document.getText().indexOf(words);
    const shown = await vscode.window.showTextDocument(editor.document);
    shown.selection = new vscode.Selection(
      shown.document.positionAt(start),
      shown.document.positionAt(start + length),
    );
  }

  const file = (): Promise<string> => glossary.read();

  it('follows the caret', async () => {
    await select('Tahrir al-Sham', 0);
    await view.waitFor('.entry-head', { within: "Hay'at Tahrir al-Sham" });
    await view.waitFor('[data-language=es]', { within: 'Organización para la Liberación del Levante' });
    await ui.screenshot('glossary at the caret');
  });

  it('copies a term, and writes one in place of the selection', async () => {
    await select('Hayat Tahrir al-Sham');
    await view.waitFor('.entry-head', { within: "Hay'at Tahrir al-Sham" });
    await view.click('[data-language=pt-BR], [data-language=pt]');
    await view.press('Enter', '[data-language=pt-BR], [data-language=pt]');
    await until('it is on the clipboard', async () =>
      (await vscode.env.clipboard.readText()).startsWith('Organização'),
    );
    await view.press('Control+Enter', '[data-language=es]');
    const written = 'Fighters of Organización para la Liberación del Levante said';
    await until('it stands in the text', () => editor.document.getText().includes(written));
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), TEXT);
  });

  it('is searched in all languages, with glossaries of one’s own', async () => {
    await ui.runCommand('Dragoman: Search the Glossaries');
    await view.type('club del puerto', 'input[type=search]');
    await view.waitFor('.line-row', { within: 'Harbour Club' });
    await view.press('ArrowDown', 'input[type=search]');
    await view.press('Enter', '.line-row[tabindex="0"]');
    await view.waitFor('.entry-head', { within: 'Harbour Club' });
    await view.waitFor('.leaf.file', { within: 'desk.glossary.yml' });
  });

  it('adds a term from the selection, which the hover knows, and undo takes it back', async () => {
    await select('Lantern Brigade');
    await vscode.commands.executeCommand('dragoman.addTerm');
    await view.waitFor('#name-es');
    assert.match(await view.read('form'), /New entry/u);
    await view.type('Brigada del Farol', '#name-es');
    await ui.screenshot('glossary form');
    await view.press('Control+Enter', '#name-es');
    await until('the file has it', async () => (await file()).includes('es: Brigada del Farol'));
    assert.match(await file(), /^# Terms of the desk/u);
    await until('the hover knows it', async () =>
      (await hoverText(editor.document, 'Lantern Brigade')).includes('Brigada del Farol'),
    );
    await view.waitFor('.entry-head', { within: 'Lantern Brigade' });
    await vscode.window.showTextDocument(glossary.uri);
    await vscode.commands.executeCommand('undo');
    const [document] = vscode.workspace.textDocuments.filter(
      ({ uri }) => uri.toString() === glossary.uri.toString(),
    );
    await until('it is undone', () => document?.getText() === GLOSSARY);
    await vscode.commands.executeCommand('workbench.action.files.save');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until(
      'the hover has forgotten it',
      async () => !(await hoverText(editor.document, 'Lantern Brigade')).includes('Brigada del Farol'),
    );
  });

  it('changes an entry in its file', async () => {
    await vscode.commands.executeCommand('dragoman.editGlossaryEntry', 'harbour-club');
    await view.waitFor('#name-pt');
    await view.type('Clube do Porto', '#name-pt');
    await view.press('Control+Enter', '#name-pt');
    await until('the file has it', async () => (await file()).includes('pt: Clube do Porto'));
  });

  it('adds a spelling to the entry that is picked', async () => {
    await select('Lantern Brigade');
    const adding = vscode.commands.executeCommand('dragoman.addSpelling', 'Lantern Brigade', 'harbour-club');
    await until('the file has it', async () =>
      /variants:\s*(?:\[|\n\s*- )Lantern Brigade/u.test(await file()),
    );
    await adding;
    const picking = vscode.commands.executeCommand('dragoman.addSpelling', 'Puerto Club');
    await until('entries are offered', async () =>
      (await ui.quickInput())?.items.some((item) => item.includes('Harbour Club')),
    );
    await ui.screenshot('glossary add spelling');
    await ui.press('Enter');
    await picking;
    assert.match(await file(), /Puerto Club/u);
  });

  it('adds the names that are missing, all in one step', async () => {
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('dragoman.focusGlossary');
    await view.click('[data-page=candidates]');
    await view.waitFor('.candidate', { within: 'Omar Qasimov' });
    await view.click('.candidate', { within: 'Omar Qasimov' });
    await ui.screenshot('glossary candidates');
    await view.click('[data-action=add]');
    await until('the file has it', async () => (await file()).includes('en: Omar Qasimov'));
    await view.waitUntilGone('.candidate:has-text("Omar Qasimov")');
  });
});
