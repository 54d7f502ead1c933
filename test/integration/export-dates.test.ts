import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { describeUi } from './support/describe-ui.ts';
import { closeEditors } from './support/dragoman.ts';
import { openSample, sample } from './support/samples.ts';
import { until } from './support/until.ts';

async function contentOf(uri: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

describeUi('exporting the dates', (ui) => {
  const dates = ui.panel('dragoman.dates');
  const made: vscode.Uri[] = [];

  before(() => dates.show());
  after(async () => {
    await closeEditors();
    for (const uri of made) if ((await contentOf(uri)) !== null) await vscode.workspace.fs.delete(uri);
  });

  async function exported(label: string, name: string): Promise<string> {
    const uri = sample(name);
    made.push(uri);
    await openSample('es-1-paso-de-nasib.txt');
    await dates.waitFor('dragoman-dates', { within: '2 September 2020' });
    await ui.runCommand('Dragoman: Export Dates…');
    await ui.answer(label);
    await until('a place beside the article is proposed', async () =>
      (await ui.quickInput())?.value.endsWith(`/${name}`),
    );
    await ui.press('Enter', '.quick-input-widget input');
    return until('the file is there', () => contentOf(uri).then((text) => text ?? undefined));
  }

  it('writes a table', async () => {
    const text = await exported('Table (CSV)', 'es-1-paso-de-nasib-dates.csv');
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

  it('writes a calendar', async () => {
    assert.match(
      await exported('Calendar (iCalendar)', 'es-1-paso-de-nasib-dates.ics'),
      /DTSTART;VALUE=DATE:20200903\r\n/u,
    );
  });
});
