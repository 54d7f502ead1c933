import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { describeUi } from './support/describe-ui.ts';
import { closeEditors, dragoman } from './support/dragoman.ts';
import { sample } from './support/samples.ts';
import { until } from './support/until.ts';

const PAGE = `<!doctype html><html lang="pt-BR"><head><meta charset="utf-8"><title>A ponte reabre | Folha do Vale</title>
<meta property="og:site_name" content="Folha do Vale"><meta property="article:published_time" content="2019-05-03T09:00:00-03:00">
<script>document.title = "roubado"; throw new Error("ran");</script></head><body><nav><a href="/">Início</a></nav><article>
<h1>A ponte reabre</h1><p>VALE, 3 de maio – A ponte do vale reabriu na sexta-feira, disse a prefeita Ana Moreira, depois de
dois invernos em que só passaram por ela as cabras e um carteiro que não sabia nadar.</p><p>A obra custou menos do que se
temia, e mais do que se tinha, segundo a contadora da prefeitura, que pediu para não ser fotografada com a ponte ao fundo.</p>
<script>alert("nunca")</script><p>Na semana que vem, a banda da escola tocará no meio da ponte, se o tempo deixar e se o
tambor, que caiu no rio no ensaio de ontem, for encontrado antes da noite de sábado.</p></article></body></html>`;

/** The untitled document that is opened, and shown, by something that is done. */
async function newDocument(act: () => Promise<void>): Promise<vscode.TextDocument> {
  const before = new Set(vscode.workspace.textDocuments);
  await act();
  return until('a new document', () => {
    const active = vscode.window.activeTextEditor?.document;
    return active?.isUntitled === true && !before.has(active) && active;
  });
}

describeUi('opening a saved page as an article', (ui) => {
  const page = sample('ponte.html');
  const wall = sample('wall.html');
  const file = '.explorer-folders-view .monaco-list-row';
  const bytes = new TextEncoder().encode(PAGE);

  before(async () => {
    await vscode.workspace.fs.writeFile(page, bytes);
    await vscode.workspace.fs.writeFile(
      wall,
      new TextEncoder().encode('<html><body><p>Log in.</p></body></html>'),
    );
  });
  after(async () => {
    await closeEditors();
    await vscode.workspace.fs.delete(page);
    await vscode.workspace.fs.delete(wall);
  });

  it('gives an untitled Markdown document that is read, and leaves the page as it is', async () => {
    const api = await dragoman();
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(page));
    const document = await newDocument(() => ui.runCommand('Dragoman: Open as Article'));
    assert.equal(document.languageId, 'markdown');
    const text = document.getText();
    assert.match(text, /^---\ntitle: A ponte reabre\n/u);
    assert.match(text, /\nfile: ponte\.html\n---\n\n# A ponte reabre\n/u);
    assert.doesNotMatch(text, /nunca|roubado|ran"|Início/u);
    const analysis = await until('it is read', () =>
      api.analysis()?.publicationDate.value === '2019-05-03' ? api.analysis() : undefined,
    );
    assert.equal(analysis.publicationDate.origin, 'metadata');
    assert.equal(analysis.language.code, 'pt');
    assert.equal(analysis.title, 'A ponte reabre');
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(page)), PAGE);
    await ui.screenshot('open as article');
  });

  it('stands in the title of the page’s editor', async () => {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(page));
    const document = await newDocument(() =>
      ui.click(
        '.editor-actions [aria-label^="Open as Article"], .title-actions [aria-label^="Open as Article"]',
      ),
    );
    assert.match(document.getText(), /\nfile: ponte\.html\n/u);
  });

  it('stands in the menu of the page in the Explorer, and of no other file', async () => {
    await closeEditors();
    await ui.runCommand('View: Show Explorer');
    const entry = '.monaco-menu .action-label[aria-label="Open as Article"]';
    await ui.click(file, { within: 'en-1-idlib-ceasefire.txt', button: 'right' });
    await ui.waitFor('.monaco-menu .action-label', { within: 'Delete' });
    assert.deepEqual(await ui.find(entry), []);
    await ui.press('Escape');
    await ui.waitUntilGone('.monaco-menu');
    await ui.click(file, { within: 'ponte.html', button: 'right' });
    await ui.waitFor(entry);
    await ui.screenshot('open as article, in the Explorer');
    const document = await newDocument(() => ui.click(entry));
    assert.match(document.getText(), /\nfile: ponte\.html\n/u);
  });

  it('says what to do about a page without an article', async () => {
    await vscode.commands.executeCommand('dragoman.openAsArticle', wall);
    await until('it says so', async () =>
      (await ui.notifications()).some((text) => text.includes('No article was found in “wall.html”')),
    );
  });
});
