import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { describeUi } from './support/describe-ui.ts';
import { closeEditors, dragoman, openText } from './support/dragoman.ts';
import { openSample } from './support/samples.ts';
import { until } from './support/until.ts';

/** What the hovers at words of a document say. */
async function hoverAt(document: vscode.TextDocument, words: string): Promise<string> {
  const at = document.positionAt(document.getText().indexOf(words) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    at,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .join('\n');
}

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
      const text = await hoverAt(document, written);
      assert.ok(text.replaceAll("\\'", "'").includes(name), text);
      for (const language of ['EN', 'ES', 'PT'])
        assert.match(text, new RegExp(`^\\| ${language} \\| [^—]`, 'mu'));
    });
  }

  it("has the article's own language first", async () => {
    const { document } = await openSample('es-1-paso-de-nasib.txt');
    const { analysis } = await dragoman();
    await until('its language is known', () => analysis()?.language.code === 'es');
    const text = await hoverAt(document, 'Estado Islámico');
    assert.match(text, /\| ES \| \*\*Estado Islámico\*\* \|[^]*\| EN \| Islamic State \|/u);
  });

  it('says nothing where no term stands', async () => {
    const { document } = await openText('A line of ordinary words.');
    assert.equal(await hoverAt(document, 'ordinary'), '');
  });
});

describeUi('the hover on a date', (ui) => {
  after(closeEditors);

  it('says the day, how it is known, and leads to the publication date', async () => {
    const { document } = await openSample('en-1-idlib-ceasefire.txt');
    await ui.panel('dragoman.dates').waitFor('dragoman-dates', { within: 'Thu 14 March 2019' });
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
    assert.doesNotMatch(await hoverAt(document, 'Few expect calm'), /Counted from/u);
  });
});

describeUi('the hover in the window', (ui) => {
  after(closeEditors);

  it('is drawn as text, not as markup', async () => {
    await openSample('en-1-idlib-ceasefire.txt');
    const hover = await ui.hover('Hayat Tahrir al-Sham');
    assert.match(hover?.text ?? '', /Hay'at Tahrir al-Sham[^]*armed group[^]*Organización para/u);
    assert.deepEqual(hover?.links, []);
    await ui.screenshot('hover light');
  });
});
