import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { describeUi } from './support/describe-ui.ts';
import { hoverText } from './support/hover-text.ts';
import { closeEditors, dragoman, openText, selectedText, withSetting } from './support/dragoman.ts';
import { openSample, sample } from './support/samples.ts';
import { until } from './support/until.ts';

describe('the hover', () => {
  before(dragoman);
  after(closeEditors);

  const PAIRS = [
    ['Hayaat Tahrir Al-Shaam', "Hay'at Tahrir al\\-Sham"],
    ['Hayat Tahrir\nal Sham', "Hay'at Tahrir al\\-Sham"],
    ['HTS', "Hay'at Tahrir al\\-Sham"],
    ['Jaish al-Izza', 'Jaysh al\\-Izza'],
    ['Latamneh', 'Latam'],
  ] as const;

  for (const [written, name] of PAIRS) {
    it(`knows “${written.replace('\n', ' ')}” in three languages`, async () => {
      const { document } = await openText(`Notes: ${written}, no article.`, 'markdown');
      const text = await hoverText(document, written);
      assert.ok(text.replaceAll("\\'", "'").includes(name), text);
      for (const language of ['EN', 'ES', 'PT'])
        assert.match(text, new RegExp(`^\\| ${language} \\| [^—]`, 'mu'));
    });
  }

  it("has the article's own language first", async () => {
    const { document } = await openSample('es-1-paso-de-nasib.txt');
    const { analysis } = await dragoman();
    await until('its language is known', () => analysis()?.language.code === 'es');
    const text = await hoverText(document, 'Estado Islámico');
    assert.match(text, /\| ES \| \*\*Estado Islámico\*\*[^]*\| EN \| Islamic State/u);
  });

  it("takes a town's name in somebody's name for no town", async () => {
    const { document } = await openText(
      [
        'Nurses return to the valley',
        'BEIRUT, 14 March 2019 — Dr. Maria Lima told reporters on Tuesday that the clinic had opened again.',
        'She had worked in Lima before the war, and she said that she would stay for as long as it took.',
      ].join('\n\n'),
    );
    const { analysis } = await dragoman();
    await until('she is known', () => analysis()?.mentions.some(({ text }) => text === 'Maria Lima'));
    assert.doesNotMatch(await hoverText(document, 'Lima told'), /\| PT \|/u);
    assert.match(await hoverText(document, 'Lima before'), /\| PT \|/u);
  });

  it('says nothing where no term stands', async () => {
    const { document } = await openText('A line of ordinary words.');
    assert.equal(await hoverText(document, 'ordinary'), '');
  });
});

describeUi('the hover on a date', (ui) => {
  after(closeEditors);

  it('says the day, how it is known, and leads to the publication date', async () => {
    const { document } = await openSample('en-1-idlib-ceasefire.txt');
    const dates = ui.panel('dragoman.dates');
    await dates.show();
    await dates.waitFor('dragoman-dates', { within: 'Thu 14 March 2019' });
    const hover = await ui.hover('Tuesday night');
    assert.match(
      hover?.text ?? '',
      /Tue 12 March 2019[^]*Counted from the publication date, Thu 14 March 2019/u,
    );
    assert.equal(hover?.links.length, 1);
    await ui.screenshot('hover on a date');
    await ui.click('.monaco-hover a', { within: 'Change publication date' });
    await ui.waitFor('.quick-input-title', { within: 'Publication Date' });
    await ui.press('Escape');
    assert.doesNotMatch(await hoverText(document, 'Few expect calm'), /Counted from/u);
  });
});

describe('the hover in other text', () => {
  after(closeEditors);

  for (const language of ['plaintext', 'markdown', 'git-commit', 'latex']) {
    it(`is there in ${language}`, async () => {
      const { document } = await openText('Ask about Jaish al-Izza tomorrow.', language);
      assert.match(await hoverText(document, 'Jaish al-Izza'), /^\| ES \|/mu);
    });
  }

  it('is in code where the setting says so, for its language alone', async () => {
    const file = sample('hover-notes.js');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('// Jaish al-Izza\n'));
    const { document } = await vscode.window.showTextDocument(file);
    assert.equal(await hoverText(document, 'Jaish al-Izza'), '');
    await withSetting('dragoman.glossary.hover', 'all', async () => {
      assert.match(await hoverText(document, 'Jaish al-Izza'), /^\| ES \|/mu);
    });
    await withSetting('[javascript]', { 'dragoman.glossary.hover': 'all' }, async () => {
      assert.match(await hoverText(document, 'Jaish al-Izza'), /^\| ES \|/mu);
    });
    await withSetting('[python]', { 'dragoman.glossary.hover': 'all' }, async () => {
      assert.equal(await hoverText(document, 'Jaish al-Izza'), '');
    });
    await closeEditors();
    await vscode.workspace.fs.delete(file);
  });
});

describeUi('the hover in the window', (ui) => {
  beforeEach(async () => {
    await openSample('en-1-idlib-ceasefire.txt');
    const { analysis } = await dragoman();
    await until('it is read', () => analysis()?.language.code === 'en');
  });
  after(async () => {
    await ui.selectTheme('light');
    await closeEditors();
  });

  it('is drawn as text, not as markup', async () => {
    const hover = await ui.hover('Hayat Tahrir al-Sham');
    assert.match(hover?.text ?? '', /Hay'at Tahrir al-Sham[^]*armed group[^]*Organización para/u);
    assert.match(hover?.text ?? '', /Copy EN · ES · PT · Open entry/u);
    assert.doesNotMatch(hover?.text ?? '', /<span|\*\*|\\/u);
    await ui.screenshot('hover light');
  });

  for (const theme of ['dark', 'high contrast dark', 'high contrast light'] as const) {
    it(`can be looked at in ${theme}`, async () => {
      await ui.selectTheme(theme);
      const hover = await ui.hover('Hayat Tahrir al-Sham');
      assert.match(hover?.text ?? '', /Organización para/u);
      await ui.screenshot(`hover ${theme}`);
      await ui.selectTheme('light');
    });
  }

  for (const [language, shown] of [
    ['es', /grupo armado[^]*Copiar EN · ES · PT · Abrir entrada/u],
    ['pt-br', /grupo armado[^]*Copiar EN · ES · PT · Abrir verbete/u],
  ] as const) {
    it(`speaks ${language}`, async () => {
      await withSetting('dragoman.uiLanguage', language, async () => {
        const hover = await ui.hover('Hayat Tahrir al-Sham');
        assert.match(hover?.text ?? '', shown);
        await ui.screenshot(`hover ${language}`);
      });
    });
  }

  it('is opened by the keyboard', async () => {
    await ui.place('HTS');
    await ui.press('Escape');
    await ui.press('ControlOrMeta+k');
    await ui.press('ControlOrMeta+i');
    const hover = await ui.waitFor('.monaco-hover-content', { within: 'Open entry' });
    assert.match(hover.text, /Organização pela Libertação do Levante/u);
    await ui.press('Escape');
  });

  it('copies a name by its link', async () => {
    await vscode.env.clipboard.writeText('');
    await ui.hover('Hayat Tahrir al-Sham');
    await ui.click('.monaco-hover a', { within: 'PT' });
    await until(
      'it is copied',
      async () => (await vscode.env.clipboard.readText()) === 'Organização pela Libertação do Levante',
    );
  });

  it('does nothing for links that are not its own', async () => {
    await vscode.env.clipboard.writeText('kept');
    const before = vscode.window.activeTextEditor?.document.uri.toString();
    for (const args of [
      [{ id: 'hts' }, 'en'],
      ['hts', 'fr'],
      ['hts'],
      ['no such thing', 'en'],
      ['hts', 'en', 1],
    ])
      await vscode.commands.executeCommand('dragoman.copyTerm', ...args);
    for (const args of [[5], ['no such thing'], ['hts', 'en']])
      await vscode.commands.executeCommand('dragoman.openGlossaryEntry', ...args);
    assert.equal(await vscode.env.clipboard.readText(), 'kept');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), before);
  });

  it('has its links as commands, too, for the term at the caret', async () => {
    await ui.place('HTS');
    await ui.runCommand('Dragoman: Copy Glossary Term…');
    await ui.answer('Organización para la Liberación del Levante');
    await until(
      'it is copied',
      async () => (await vscode.env.clipboard.readText()) === 'Organización para la Liberación del Levante',
    );
  });

  it('opens the entry by its link', async () => {
    await ui.hover('Hayat Tahrir al-Sham');
    await ui.click('.monaco-hover a', { within: 'Open entry' });
    await until('the entry is shown', () => {
      const { document } = vscode.window.activeTextEditor ?? {};
      return document?.uri.scheme === 'dragoman-glossary' && document.languageId === 'yaml';
    });
    assert.equal(selectedText(), '- id: hts');
    await ui.screenshot('built-in entry');
  });
});
