import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { untranslated } from '../fixtures/untranslated.ts';
import { describeUi } from './support/describe-ui.ts';
import { closeEditors, dragoman, openText } from './support/dragoman.ts';
import { testGlossary } from './support/glossary.ts';
import { until } from './support/until.ts';

const GLOSSARY = `# Zzz
concepts:
  - id: qorvex
    kind: armed-group
    en: Qorvex Zyn
    es: Qorvex Zin
    pt: Qorvex Zim
    abbreviations: [QZN]
    definition: Xylovar.
    terms:
      - { term: Zyn Gang, language: en, status: forbidden, note: Vlox. }
`;

const TEXT =
  'BEIRUT, 14 March 2019 (Meridian News) — The Qorvex Zyn said on Wednesday that its men had left the town of Saraqib. Residents said that nobody had come to help them.\n\n' +
  'We saw the Zyn Gang leave, a teacher said on Tuesday, and nobody had come back since then.\n';

const OWN = [
  GLOSSARY,
  TEXT,
  'desk glossary yml Dragoman forbidden EN ES PT CSV JSON iCalendar TimelineJS YAML TSV TBX',
];

/** What VS Code itself says in a hover of a problem and below a question. */
const VS_CODE = 'View Problem Alt Quick Fix Ctrl Press Enter confirm or Escape to cancel';

describeUi('the window in a language that nobody speaks', (ui) => {
  const glossary = testGlossary('desk.glossary.yml');
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration();
  let document: vscode.TextDocument;

  function check(what: string, text: string, more = ''): void {
    assert.match(text, /\[[^\]]*~\]/u, `${what} says nothing: ${text}`);
    assert.deepEqual(untranslated(text, [OWN, more]), [], `${what}: ${text}`);
  }

  before(async () => {
    // By the names that users know; then they change.
    await ui.panel('dragoman.actors').show();
    await settings().update('dragoman.uiLanguage', 'qps-ploc', vscode.ConfigurationTarget.Global);
    await glossary.write(GLOSSARY);
    const { analysis } = await dragoman();
    ({ document } = await openText(TEXT));
    await until('the article is read', () => analysis()?.entities.some(({ name }) => name === 'Qorvex Zyn'));
  });
  after(async () => {
    await settings().update('dragoman.uiLanguage', undefined, vscode.ConfigurationTarget.Global);
    await glossary.remove();
    await closeEditors();
  });

  it('has heads of its views', async () => {
    await ui.waitFor('.pane-header', { within: '~]' });
    const heads = await ui.find('.pane-header', { within: '~]' });
    for (const { text } of heads) check('a head', text);
    await ui.screenshot('nobody speaks');
  });

  it('has hovers of names, days and terms that are not wanted', async () => {
    for (const words of ['Qorvex Zyn', 'Wednesday', 'Zyn Gang']) {
      const hover = await ui.hover(words);
      check(`the hover of ${words}`, hover?.text ?? '', VS_CODE);
      await ui.screenshot(`nobody speaks ${words}`);
    }
  });

  it('has problems, quick fixes, symbols and completions', async () => {
    const problems = await until('the term is marked', () => {
      const found = vscode.languages.getDiagnostics(document.uri);
      return found.length > 0 && found;
    });
    for (const { message, range } of problems) {
      check('a problem', message);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
        'quickfix',
      );
      for (const { title } of actions) check('a quick fix', title);
    }
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    for (const { name, detail } of symbols) assert.deepEqual(untranslated(`${name} ${detail}`, OWN), []);
  });

  it('has a language status', async () => {
    const lines = await until('the language is told', async () => {
      const found = (await ui.languageStatus()).filter((line) => line.includes('English'));
      return found.length > 0 && found;
    });
    check('the language status', lines.join('\n'), 'Change');
  });

  for (const command of [
    ...['setPublicationDate', 'setArticleLanguage', 'exportDates', 'exportEntities', 'exportGlossary'],
    ...['addSpelling', 'copyTerm', 'reportWrong'],
  ])
    it(`asks in it: ${command}`, async () => {
      const editor = await vscode.window.showTextDocument(document);
      const at = document.positionAt(TEXT.indexOf('Qorvex') + 2);
      editor.selection = new vscode.Selection(at, at);
      void vscode.commands.executeCommand(`dragoman.${command}`);
      const asked = await until('it asks', async () => (await ui.quickInput()) ?? undefined);
      await ui.screenshot(`nobody speaks ${command}`);
      await ui.press('Escape');
      // An item's words come without a space before its description.
      const items = asked.items.slice(0, 4).map((item) => item.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '));
      check(command, [asked.title, asked.placeholder, asked.message, ...items].join('\n'), `${VS_CODE} QZN`);
    });

  it('tells what is wrong with a setting', async () => {
    await settings().update(
      'dragoman.glossary.userFiles',
      ['/nowhere/terms.yml'],
      vscode.ConfigurationTarget.Global,
    );
    try {
      const told = await until('it is told', async () =>
        (await ui.notifications()).find((message) => message.includes('/nowhere/')),
      );
      check('the notification', told, 'nowhere terms yml');
    } finally {
      await settings().update('dragoman.glossary.userFiles', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
