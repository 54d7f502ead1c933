import * as vscode from 'vscode';
import { hoverText } from '../integration/support/hover-text.ts';
import { until } from '../integration/support/until.ts';
import { check, dragoman, openSample, openText, read, sample, windowUi, write } from './support/window.ts';

const SPANISH =
  'DAMASCO, 14 de marzo de 2019 — El ejército sirio dijo el miércoles que sus unidades habían salido de la ciudad. ' +
  'Los vecinos contaron que nadie había venido a ayudarles.\n\nSegún la HTS';

function glossary(es: string, more = ''): string {
  return `# Ours\nconcepts:\n  - id: lantern-guild\n    kind: organisation\n    en: Lantern Guild\n    es: ${es}\n${more}`;
}

describe('what Dragoman does with an article in the browser host', () => {
  it('gives the outline', async () => {
    const { uri } = await openSample('en-1-idlib-ceasefire.txt');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    const names = symbols.map(({ name }) => name);
    check(names.includes('Armed groups and forces'), names.join());
  });

  it('completes a name into the language of the article', async () => {
    const document = await openText(SPANISH);
    const api = await dragoman();
    await until('its language is known', () => api.analysis()?.language.code === 'es');
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(document.getText().length),
    );
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    check(labels.includes('Organización para la Liberación del Levante'), labels.slice(0, 20).join());
  });

  it('turns the highlights off and on', async () => {
    const { uri } = await openSample('en-1-idlib-ceasefire.txt');
    const isOn = (): unknown => vscode.workspace.getConfiguration('dragoman', uri).get('highlights.enabled');
    for (const wanted of [false, true]) {
      await vscode.commands.executeCommand('dragoman.toggleHighlights');
      await until(`they are ${String(wanted)}`, () => isOn() === wanted);
    }
  });

  it('takes a publication date, and writes it into the file', async () => {
    const api = await dragoman();
    const ui = await windowUi();
    const text =
      'The mill turns\n\nThe mill of the upper village turned again on Sunday, said the miller of the town.\n';
    const document = await openText(text);
    await until('it is read', () => api.analysis()?.title === 'The mill turns');
    void vscode.commands.executeCommand('dragoman.setPublicationDate');
    await until('it is asked', async () => (await ui.quickInput()) !== null);
    await ui.answer('8 August 2019');
    await until('it holds', () => api.analysis()?.publicationDate.value === '2019-08-08');
    await vscode.commands.executeCommand('dragoman.writePublicationDate');
    await until('it is written', () => document.getText() === `---\ndate: 2019-08-08\n---\n\n${text}`);
  });

  it('exports dates into the open folder', async () => {
    const ui = await windowUi();
    const api = await dragoman();
    await openSample('es-1-paso-de-nasib.txt');
    await until('it is read', () => api.analysis()?.language.code === 'es');
    void vscode.commands.executeCommand('dragoman.exportDates');
    await until('a form is asked for', async () => (await ui.quickInput()) !== null);
    await ui.answer('Table (CSV)');
    const name = 'es-1-paso-de-nasib-dates.csv';
    await until('a place is proposed', async () => (await ui.quickInput())?.value.endsWith(name));
    await ui.press('Enter', '.quick-input-widget input');
    const made = await until('the file is there', () => read(sample(name)));
    check(made.includes('este jueves,DATE,2020-09-03'), made.slice(0, 500));
  });
});

describe('glossaries in the browser host', () => {
  const file = sample('terms/team.glossary.yml');
  let document: vscode.TextDocument;

  before(async () => {
    document = await openText('The Lantern Guild met the Harbour Club at the pier.');
    await hoverText(document, 'Lantern Guild');
    await write(file, glossary('Gremio del Farol'));
  });

  const says = (name: string, isSaid = true): Promise<boolean> =>
    until(
      `it is ${isSaid ? '' : 'not '}${name}`,
      async () => (await hoverText(document, 'Lantern Guild')).includes(name) === isSaid,
    );

  it('are found in a new folder, and read', () => says('Gremio del Farol'));

  it('are watched', async () => {
    await write(file, glossary('Gremio de la Linterna'));
    await says('Gremio de la Linterna');
  });

  it('have their mistakes among the problems', async () => {
    await write(file, glossary('Gremio', '  - id: harbour-club\n    kind: clubb\n    en: Harbour Club\n'));
    const problem = await until('a problem is there', () =>
      vscode.languages
        .getDiagnostics(file)
        .find(({ severity }) => severity === vscode.DiagnosticSeverity.Error),
    );
    check(problem.code === 'wrongValue', problem.message);
  });

  it('of TBX and CSV are read, too', async () => {
    const csv = sample('terms/more.glossary.csv');
    await write(csv, 'id,kind,en,es\nharbour-club,organisation,Harbour Club,Club del Puerto\n');
    await until('the table is used', async () =>
      (await hoverText(document, 'Harbour Club')).includes('Club del Puerto'),
    );
    const tbx = sample('terms/more.glossary.tbx');
    const term = (language: string, words: string): string =>
      `<langSet xml:lang="${language}"><tig><term>${words}</term></tig></langSet>`;
    const entry = `<termEntry id="club">${term('en', 'Harbour Club')}${term('es', 'Club de la Rada')}</termEntry>`;
    await vscode.workspace.fs.delete(csv);
    await write(tbx, `<martif type="TBX-Basic" xml:lang="en"><text><body>${entry}</body></text></martif>`);
    await until('the termbase is used', async () =>
      (await hoverText(document, 'Harbour Club')).includes('Club de la Rada'),
    );
    await vscode.workspace.fs.delete(tbx);
  });

  it('check terms that are not to be used', async () => {
    const barred = '    terms:\n      - { term: Lamp Guild, status: forbidden }\n';
    await write(
      file,
      `# Ours\nconcepts:\n  - id: lantern-guild\n    kind: organisation\n    en: Lantern Guild\n${barred}`,
    );
    const { uri } = await openText(
      'The Lamp Guild met at the pier on Sunday, said the keeper of the harbour, and nobody came to listen.',
    );
    await until('it is told', () =>
      vscode.languages.getDiagnostics(uri).some(({ source }) => source === 'Dragoman'),
    );
  });

  it('are forgotten when they are deleted', async () => {
    await vscode.workspace.fs.delete(file);
    await says('Gremio', false);
  });

  it('of the user have no home folder: a path with “~/” is told to be none', async () => {
    const ui = await windowUi();
    const settings = vscode.workspace.getConfiguration('dragoman');
    await settings.update('glossary.userFiles', ['~/mine.yml'], vscode.ConfigurationTarget.Global);
    await until('it is told', async () => (await ui.notifications()).join('\n').includes('~/mine.yml'));
    await settings.update('glossary.userFiles', undefined, vscode.ConfigurationTarget.Global);
  });

  it('of the user are read by a URI', async () => {
    const own = sample('own-terms.yml');
    await write(own, glossary('Gremio mío'));
    const settings = vscode.workspace.getConfiguration('dragoman');
    await settings.update('glossary.userFiles', [own.toString()], vscode.ConfigurationTarget.Global);
    await says('Gremio mío');
    await settings.update('glossary.userFiles', undefined, vscode.ConfigurationTarget.Global);
    await says('Gremio mío', false);
  });
});
