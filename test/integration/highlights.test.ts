import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { describeUi } from './support/describe-ui.ts';
import { closeEditors, dragoman, openText, withSetting } from './support/dragoman.ts';
import { openSample } from './support/samples.ts';
import { until } from './support/until.ts';

/** An article with a name of each kind. */
const EVERY_KIND = `BEIRUT, 14 March 2019 (Meridian News) — Turkey rejected the claim, and Moscow said that the Kurds of Syria would be heard.

President Bashar al-Assad met envoys of the United Nations (UN) in Damascus, as the Baath Party and the Democratic Union Party had asked. Hayat Tahrir al-Sham (HTS) and Jaysh al-Izza kept their posts near Idlib, the Syrian Observatory for Human Rights told Al Jazeera.

The Syrian Red Crescent, Ms Salma Qabbani said, had waited for three days at Maarat al-Numan and Saraqib; the Druze and the Yazidis had not been asked. SANA, the state news agency, did not comment.
`;

/** The lines under names that the editor draws: elements of decorations that extensions made. */
const MARKS = '.editor-instance .view-overlays .cdr[class*="ced-"]';

describeUi('the highlights', (ui) => {
  after(async () => {
    await ui.selectTheme('light');
    await closeEditors();
  });

  const marks = async (): Promise<number> => (await ui.find(MARKS)).length;

  async function readEveryKind(): Promise<vscode.TextDocument> {
    const { document } = await openText(EVERY_KIND);
    const { analysis } = await dragoman();
    await until('it is read', () => analysis()?.entities.some(({ name }) => name.includes('Qabbani')));
    await until('names are marked', async () => (await marks()) > 15);
    return document;
  }

  for (const theme of ['light', 'dark', 'high contrast dark', 'high contrast light'] as const) {
    it(`mark each kind in ${theme}`, async () => {
      await ui.selectTheme(theme);
      await readEveryKind();
      await ui.screenshot(`highlights ${theme}`);
      const found = await ui.find(MARKS);
      assert.equal(new Set(found.map(({ attributes }) => attributes['class'])).size, 8);
    });
  }

  it('are there for all names of a sample, and go with the command', async () => {
    await openSample('en-1-idlib-ceasefire.txt');
    await until('names are marked', async () => (await marks()) > 15);
    await ui.runCommand('Dragoman: Toggle Highlights');
    await until('nothing is marked', async () => (await marks()) === 0);
    await ui.runCommand('Dragoman: Toggle Highlights');
    await until('names are marked again', async () => (await marks()) > 15);
    await vscode.workspace
      .getConfiguration('dragoman')
      .update('highlights.enabled', undefined, vscode.ConfigurationTarget.Global);
  });

  it('leave out the kinds that the settings leave out', async () => {
    await readEveryKind();
    const all = await marks();
    await withSetting('dragoman.highlights.kinds', { place: false, person: false }, async () => {
      await until('fewer names are marked', async () => {
        const some = await marks();
        return some > 0 && some < all;
      });
    });
    await until('all are marked again', async () => (await marks()) === all);
  });

  it('move with the text that is written, and follow what is read', async () => {
    const document = await readEveryKind();
    const before = await marks();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.lineAt(0).range.end, ' Hezbollah denied it.');
    await vscode.workspace.applyEdit(edit);
    await until('one more is marked', async () => (await marks()) === before + 1);
  });

  it('are there in both of two columns', async () => {
    await openSample('en-1-idlib-ceasefire.txt');
    await closeEditors();
    const left = await openSample('pt-1-resgate-no-mediterraneo.txt');
    await until('names are marked', async () => (await marks()) > 5);
    const alone = await marks();
    await vscode.window.showTextDocument(left.document, vscode.ViewColumn.Two);
    await until('they are marked twice', async () => (await marks()) > alone);
    await ui.screenshot('highlights in two columns');
  });
});
