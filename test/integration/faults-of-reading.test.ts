import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { describeUi } from './support/describe-ui.ts';
import { closeEditors, dragoman, openText } from './support/dragoman.ts';
import { hoverText } from './support/hover-text.ts';
import { sample } from './support/samples.ts';
import { until } from './support/until.ts';
import { killWorkers } from './support/workers.ts';

const PARAGRAPH =
  'Omar Qasimov of the Lantern Brigade said on 3 May 2019 that Hayat Tahrir al-Sham had left Idlib, and that the ' +
  'Syrian government would send Maria Lopes to Damascus on Tuesday.\n\n';

const LONG = `The brigade leaves\n\n${PARAGRAPH.repeat(40)}`;

function glossary(id: string, en: string, es: string): string {
  return `concepts:\n  - id: ${id}\n    kind: organisation\n    en: ${en}\n    es: ${es}\n`;
}

describeUi('a worker that dies', (ui) => {
  afterEach(closeEditors);

  it('while it reads an article: the panel shows the article all the same, and the next one is read as before', async () => {
    const { analysis } = await dragoman();
    await openText(PARAGRAPH, 'markdown');
    await until('an article is read, so there is a worker', () => analysis()?.title !== undefined);
    await closeEditors();

    await openText(LONG, 'markdown');
    assert.ok((await killWorkers()) > 0);
    await until('it is read', () => analysis()?.title === 'The brigade leaves', 45_000);
    const actors = ui.panel('dragoman.actors');
    await actors.show();
    await actors.waitFor('.row', { within: 'Qasimov' });

    await openText(PARAGRAPH.replace('Omar', 'Umar'), 'markdown');
    await until('the next is read', () => analysis()?.entities.some(({ name }) => name === 'Umar Qasimov'));
  }).timeout(120_000);

  it('between two articles: nobody notices', async () => {
    const { analysis } = await dragoman();
    await killWorkers();
    const { document } = await openText(`Amar Qasimov stayed.\n\n${PARAGRAPH}`, 'markdown');
    await until('it is read', () => analysis()?.entities.some(({ name }) => name === 'Amar Qasimov'));
    assert.match(await hoverText(document, 'Hayat Tahrir'), /\| ES \| [^—]/u);
  });
});

describeUi('files that come and go while they are read', (ui) => {
  afterEach(closeEditors);

  it('an article that is deleted as it is opened, and while it is open', async () => {
    const { analysis } = await dragoman();
    const uri = sample('short-lived.md');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(LONG));
    const { document } = await vscode.window.showTextDocument(uri);
    await vscode.workspace.fs.delete(uri);
    const read = await until('it is read', () => analysis(), 45_000);
    assert.equal(read.title, 'The brigade leaves');
    assert.equal(document.getText(), LONG);
    assert.doesNotMatch((await ui.notifications()).join('\n'), /short-lived/u);
    await closeEditors();
    await until('it is read no more', () => analysis() === undefined);
  }).timeout(120_000);

  const terms = sample('fleeting.glossary.yml');
  const write = (text: string): Promise<void> => writeFile(terms.fsPath, text);

  it('a glossary that changes while it is read: what it says last holds, whole', async () => {
    const { document } = await openText('The Lantern Guild met the Harbour Club at the pier.', 'markdown');
    for (let time = 0; time < 40; time++) {
      await write(glossary('lantern-guild', 'Lantern Guild', `Gremio ${time}`));
      if (time % 4 === 0) await new Promise((resolve) => setTimeout(resolve, 60));
    }
    await until('the last holds', async () =>
      (await hoverText(document, 'Lantern Guild')).includes('Gremio 39'),
    );
    await write(glossary('harbour-club', 'Harbour Club', 'Club del Puerto'));
    await until('the new one holds', async () =>
      (await hoverText(document, 'Harbour Club')).includes('Club del Puerto'),
    );
    assert.doesNotMatch(await hoverText(document, 'Lantern Guild'), /Gremio/u);
  });

  it('a glossary that is deleted while it is read: it is forgotten, and nobody is troubled', async () => {
    const { document } = await openText('The Moon Club met.', 'markdown');
    for (let time = 0; time < 10; time++) {
      await write(glossary('moon-club', 'Moon Club', 'Club de la Luna'));
      await new Promise((resolve) => setTimeout(resolve, 20 * time));
      await rm(terms.fsPath);
    }
    await until('it is forgotten', async () => !(await hoverText(document, 'Moon Club')).includes('Luna'));
    assert.doesNotMatch((await ui.notifications()).join('\n'), /fleeting/u);
  });

  it('a folder with a glossary that comes at once, as others copy it there', async () => {
    const folder = sample('archive').fsPath;
    const { document } = await openText('The River Club met.', 'markdown');
    for (const name of ['first', 'second']) {
      const deep = path.join(folder, name, 'of', 'terms');
      await mkdir(deep, { recursive: true });
      await writeFile(
        path.join(deep, 'deep.glossary.yml'),
        glossary('river-club', 'River Club', `Club ${name}`),
      );
      await until(`it is used: ${name}`, async () =>
        (await hoverText(document, 'River Club')).includes(`Club ${name}`),
      );
      await rm(folder, { recursive: true });
      await until(
        `it is forgotten: ${name}`,
        async () => !(await hoverText(document, 'River Club')).includes(`Club ${name}`),
      );
    }
  });
});
