import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createTranslator } from '../../src/i18n/translator.ts';
import { saveAndTell } from '../../src/vscode/commands/save-and-tell.ts';
import { createPublicationDates } from '../../src/vscode/commands/publication-dates.ts';
import { createLog } from '../../src/vscode/support/log.ts';
import { createFileChoices } from '../../src/vscode/workspace/file-choices.ts';
import { createGlossaryEdits } from '../../src/vscode/workspace/glossary-edits.ts';
import { tellNotStored } from '../../src/vscode/workspace/not-stored.ts';
import type { UiLanguage } from '../../src/vscode/workspace/ui-language.ts';
import { describeUi } from './support/describe-ui.ts';
import { closeEditors } from './support/dragoman.ts';
import { registerFaultyFiles, type Fault, type FaultyFiles } from './support/faulty-files.ts';
import { until } from './support/until.ts';

const GLOSSARY = '# Ours\nconcepts:\n  - id: harbour-club\n    kind: organisation\n    en: Harbour Club\n';
const ENTRY = { id: 'sea-club', kind: 'organisation', en: 'Sea Club' } as const;
const FAULTS: readonly Fault[] = ['readOnly', 'full'];

describeUi('a disk that takes nothing', (ui) => {
  const said: UiLanguage = {
    translator: createTranslator('en'),
    onDidChange: () => new vscode.Disposable(() => undefined),
    dispose: () => undefined,
  };
  let files: FaultyFiles;
  const log = createLog();

  before(() => {
    files = registerFaultyFiles();
  });
  afterEach(async () => {
    files.fail(null);
    await vscode.workspace.saveAll();
    await closeEditors();
    await vscode.commands.executeCommand('notifications.clearAll');
  });
  after(() => {
    files.dispose();
    log.dispose();
  });

  const isTold = (words: string): Promise<boolean> =>
    until(`it is told: ${words}`, async () => (await ui.notifications()).join('\n').includes(words));

  function edits(): ReturnType<typeof createGlossaryEdits> {
    const none = (): Promise<undefined> => Promise.resolve(undefined);
    const at = (uri: vscode.Uri) =>
      Promise.resolve({ uri, isNew: !files.names().includes(uri.path.slice(1)) });
    return createGlossaryEdits({ targets: { at, pick: none, pickNew: none }, entryOf: none, ui: said, log });
  }

  for (const fault of FAULTS) {
    it(`keeps a change of a glossary in its editor, and the file whole (${fault})`, async () => {
      const uri = files.uri(`${fault}.glossary.yml`);
      files.write(uri, GLOSSARY);
      files.fail(fault);
      await edits().addEntry(ENTRY, uri);
      await isTold('could not be saved. The change waits in its editor');
      assert.equal(files.read(uri), GLOSSARY);
      const document = await vscode.workspace.openTextDocument(uri);
      assert.ok(document.isDirty);
      assert.match(document.getText(), /Harbour Club[^]*Sea Club/u);
      files.fail(null);
      assert.ok(await document.save());
      assert.match(files.read(uri) ?? '', /Harbour Club[^]*Sea Club/u);
    });

    it(`says that a new glossary could not be made (${fault})`, async () => {
      const uri = files.uri(`new-${fault}.glossary.yml`);
      files.fail(fault);
      assert.equal(await edits().addEntry(ENTRY, uri), false);
      await isTold('nothing was written');
      assert.equal(files.read(uri), undefined);
      files.fail(null);
      assert.equal(await edits().addEntry(ENTRY, uri), true);
      assert.match(files.read(uri) ?? '', /Sea Club/u);
    });

    it(`leaves the old export whole, and nothing half-written (${fault})`, async () => {
      const uri = files.uri(`${fault}.csv`);
      files.write(uri, 'old');
      const before = files.names();
      files.fail(fault);
      await saveAndTell(uri, 'new', { ui: said, log, done: () => assert.fail('it is not done') });
      await isTold(`${fault}.csv could not be written`);
      assert.equal(files.read(uri), 'old');
      assert.deepEqual(files.names(), before);
    });

    it(`keeps a publication date in the article’s editor, and the file whole (${fault})`, async () => {
      const text = 'The ferry\n\nThe ferry sailed on Monday, said the harbour master of the town.\n';
      const uri = files.uri(`${fault}.md`);
      files.write(uri, text);
      const { document } = await vscode.window.showTextDocument(uri);
      // VS Code's storage is on the same disk.
      const values = new Map<string, unknown>();
      const memory: vscode.Memento = {
        keys: () => [...values.keys()],
        get: (key: string) => values.get(key) as never,
        update: (key, value) => {
          values.set(key, value);
          return Promise.reject(new Error('ENOSPC'));
        },
      };
      const choices = createFileChoices(memory, tellNotStored(said, log));
      const dates = createPublicationDates({ reader: { languageOf: () => 'en' }, choices, ui: said });
      files.fail(fault);
      await dates.choose(document, '2019-05-03');
      assert.deepEqual(choices.get(uri), { publicationDate: '2019-05-03' });
      await isTold('it holds until VS Code is closed');
      await dates.write(document);
      assert.equal(await document.save().then(undefined, () => false), false);
      assert.equal(files.read(uri), text);
      assert.equal(document.getText(), `---\ndate: 2019-05-03\n---\n\n${text}`);
      choices.dispose();
    });
  }
});
