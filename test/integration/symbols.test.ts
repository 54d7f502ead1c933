import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { describeUi } from './support/describe-ui.ts';
import { closeEditors, dragoman, openText, selectedText, withSetting } from './support/dragoman.ts';
import { openSample } from './support/samples.ts';
import { until } from './support/until.ts';

async function symbolsOf({ uri }: vscode.TextDocument): Promise<readonly vscode.DocumentSymbol[]> {
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    uri,
  );
  return symbols ?? [];
}

async function at<T>(command: string, document: vscode.TextDocument, words: string): Promise<readonly T[]> {
  const position = document.positionAt(document.getText().indexOf(words) + 2);
  return vscode.commands.executeCommand(command, document.uri, position);
}

const wordsIn = (document: vscode.TextDocument, ranges: readonly vscode.Range[]): string[] =>
  ranges.map((range) => document.getText(range).replace(/\s+/gu, ' '));

describe('the names of an article, in the editor', () => {
  after(closeEditors);

  it('are symbols in the outline by kind, below the title', async () => {
    const { document } = await openSample('en-1-idlib-ceasefire.txt');
    const [title, ...kinds] = await symbolsOf(document);
    assert.equal(title?.name, 'Ceasefire in southern Idlib frays as rivals trade blame');
    assert.equal(document.offsetAt(title.range.end), document.getText().length);
    const groups = kinds.find(({ name }) => name === 'Armed groups and forces');
    const group = groups?.children.find(({ name }) => name === "Hay'at Tahrir al-Sham");
    assert.equal(group?.detail, '2 mentions');
    assert.equal(document.getText(group.selectionRange), 'Hayat Tahrir al-Sham');
  });

  it("stand beside Markdown's own outline of headings", async () => {
    const { document } = await openText(
      '# Quiet on the river\n\nBEIRUT, 14 March 2019 (Meridian News) — The Syrian army said on Wednesday that its units had left Saraqib.\n\n## Nobody came\n\nResidents of Latamneh said that shelling had gone on for three days, and that nobody had come to help them since.\n',
      'markdown',
    );
    const symbols = await until('both outlines are there', async () => {
      const all = await symbolsOf(document);
      return all.some(({ name }) => name.includes('Nobody') || name.includes('Quiet')) && all;
    });
    const flat = (list: readonly vscode.DocumentSymbol[]): string[] =>
      list.flatMap(({ name, children }) => [name, ...flat(children)]);
    const names = flat(symbols);
    assert.equal(names.filter((name) => name.includes('Nobody came')).length, 1);
    assert.ok(names.includes('Saraqib'));
  });

  it('have their mentions as references, the fullest as declaration', async () => {
    const { document } = await openSample('en-1-idlib-ceasefire.txt');
    const references = await at<vscode.Location>('vscode.executeReferenceProvider', document, 'HTS');
    assert.deepEqual(
      wordsIn(
        document,
        references.map(({ range }) => range),
      ),
      ['Hayat Tahrir al-Sham', 'HTS'],
    );
    const [link, ...more] = await at<vscode.LocationLink>(
      'vscode.executeDeclarationProvider',
      document,
      'HTS',
    );
    assert.ok(link && more.length === 0);
    assert.deepEqual(wordsIn(document, [link.targetRange]), ['Hayat Tahrir al-Sham']);
  });

  it('are all marked where the caret is on one', async () => {
    const { document } = await openSample('en-1-idlib-ceasefire.txt');
    const person = await at<vscode.DocumentHighlight>(
      'vscode.executeDocumentHighlights',
      document,
      'Solheim',
    );
    assert.deepEqual(
      wordsIn(
        document,
        person.map(({ range }) => range),
      ),
      ['Ingrid Solheim', 'Solheim'],
    );
  });

  it('are there in a document that nobody is at', async () => {
    const { document } = await openSample('es-1-paso-de-nasib.txt');
    await openSample('en-1-idlib-ceasefire.txt');
    const flat = (list: readonly vscode.DocumentSymbol[]): string[] =>
      list.flatMap(({ name, children }) => [name, ...flat(children)]);
    assert.ok(flat(await symbolsOf(document)).includes('Faris Hadadin'));
  });

  it('are not looked for in what is no article', async () => {
    const { document } = await openText('2019-08-08 10:00:01 INFO [main] c.e.Server - Started\n'.repeat(50));
    assert.deepEqual(await symbolsOf(document), []);
  });
});

describeUi('the names of an article, in the window', (ui) => {
  after(closeEditors);
  beforeEach(async () => {
    await openSample('en-1-idlib-ceasefire.txt');
    const { analysis } = await dragoman();
    await until('it is read', () => analysis()?.entities.some(({ name }) => name === 'Jaysh al-Izza'));
  });

  it('are gone to by "@"', async () => {
    // The list begins where the caret is.
    await vscode.commands.executeCommand('cursorTop');
    await vscode.commands.executeCommand('workbench.action.gotoSymbol');
    await ui.waitFor('.quick-input-list .monaco-list-row', { within: 'Turkey' });
    await ui.screenshot('go to symbol');
    await ui.type('Solheim');
    await ui.press('Enter');
    await until('its first mention is selected', () => {
      const editor = vscode.window.activeTextEditor;
      const word = editor?.document.getWordRangeAtPosition(editor.selection.active);
      return selectedText() === 'Ingrid Solheim' || (word && editor?.document.getText(word) === 'Ingrid');
    });
  });

  it('fill the Outline, in the language of the UI, and leave it with the article', async () => {
    await vscode.commands.executeCommand('outline.focus');
    await ui.waitFor('.outline-tree .monaco-list-row', { within: 'Places' });
    await ui.screenshot('outline');
    await withSetting('dragoman.uiLanguage', 'es', async () => {
      await ui.waitFor('.outline-tree .monaco-list-row', { within: 'Lugares' });
    });
    await withSetting('dragoman.exclude', ['en-*.txt'], async () => {
      await ui.waitUntilGone('.outline-tree .monaco-list-row', { within: 'Places' });
    });
    await ui.waitFor('.outline-tree .monaco-list-row', { within: 'Places' });
  });

  it('have a hover that says who it is, where no glossary knows', async () => {
    const hover = await ui.hover('Qabbani fled');
    assert.match(hover?.text ?? '', /Salma Qabbani · person · 2 mentions/u);
    await ui.screenshot('hover on a name');
  });
});
