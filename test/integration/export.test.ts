import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { describeUi } from './support/describe-ui.ts';
import { closeEditors } from './support/dragoman.ts';
import { takeProposed } from './support/file-dialog.ts';
import { openSample, sample } from './support/samples.ts';
import { until } from './support/until.ts';

async function contentOf(uri: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

describeUi('exporting an article', (ui) => {
  const actors = ui.panel('dragoman.actors');
  const dates = ui.panel('dragoman.dates');
  const made: vscode.Uri[] = [];

  beforeEach(async () => {
    await openSample('es-1-paso-de-nasib.txt');
    await dates.show();
    await dates.waitFor('dragoman-dates', { within: '2 September 2020' });
  });
  after(async () => {
    await closeEditors();
    for (const uri of made) if ((await contentOf(uri)) !== null) await vscode.workspace.fs.delete(uri);
  });

  /** Picks a form in the list that is open, and the place that is proposed; answers what the file then holds. */
  async function saved(label: string, name: string): Promise<string> {
    const uri = sample(name);
    made.push(uri);
    await ui.answer(label);
    await takeProposed(ui, `/${name}`);
    return until('the file is there', () => contentOf(uri).then((text) => text ?? undefined));
  }

  it('writes its dates as a table', async () => {
    await ui.runCommand('Dragoman: Export Dates…');
    const text = await saved('Table (CSV)', 'es-1-paso-de-nasib-dates.csv');
    assert.match(text, /^\uFEFFarticle,title,publicationDate,text,/u);
    assert.match(text, /\r\nes-1-paso-de-nasib\.txt,.*,este jueves,DATE,2020-09-03,/u);
    await until('it says so', async () =>
      (await ui.notifications()).some((message) =>
        /\d+ dates exported to es-1-paso-de-nasib-dates\.csv/u.test(message),
      ),
    );
    const folder = await vscode.workspace.fs.readDirectory(
      vscode.Uri.joinPath(sample('es-1-paso-de-nasib-dates.csv'), '..'),
    );
    assert.deepEqual(
      folder.filter(([name]) => name.includes('.dragoman-')),
      [],
    );
  });

  it('writes its dates as a calendar', async () => {
    await ui.runCommand('Dragoman: Export Dates…');
    const text = await saved('Calendar (iCalendar)', 'es-1-paso-de-nasib-dates.ics');
    assert.match(text, /DTSTART;VALUE=DATE:20200903\r\n/u);
  });

  it('writes its actors and places from the title of the panel', async () => {
    await actors.show();
    await ui.click('.pane-header .action-label[aria-label^="Export Actors and Places"]');
    const text = await saved('Actors and places: table (CSV)', 'es-1-paso-de-nasib-entities.csv');
    assert.match(text, /^\uFEFFarticle,title,publicationDate,entity,name,kind,/u);
    assert.match(text, /,Estado Islámico,armed-group,.*,Islamic State,Estado Islámico,Estado Islâmico,/u);
    await until('it says so', async () =>
      (await ui.notifications()).some((message) => /\d+ actors and places exported to/u.test(message)),
    );
  });

  it('writes the mentions by the command', async () => {
    await ui.runCommand('Dragoman: Export Actors and Places…');
    const text = await saved('Mentions: data (JSON)', 'es-1-paso-de-nasib-mentions.json');
    const [{ mentions }] = JSON.parse(text) as [{ mentions: { start: number; end: number; text: string }[] }];
    const article = (await contentOf(sample('es-1-paso-de-nasib.txt'))) ?? '';
    assert.ok(mentions.length > 20);
    for (const { start, end, text: words } of mentions) assert.equal(article.slice(start, end), words);
  });
});
