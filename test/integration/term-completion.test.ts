import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { describeUi } from './support/describe-ui.ts';
import { closeEditors, dragoman, openText, withSetting } from './support/dragoman.ts';
import { until } from './support/until.ts';

const SPANISH =
  'DAMASCO, 14 de marzo de 2019 — El ejército sirio dijo el miércoles que sus unidades habían salido de la ciudad. Los vecinos contaron que nadie había venido a ayudarles.\n\n';
const PORTUGUESE =
  'DAMASCO, 14 de março de 2019 — O exército sírio disse na quarta-feira que suas unidades tinham deixado a cidade. Os moradores contaram que ninguém veio ajudá-los.\n\n';

/** Opens an article that goes on, once its language is known. */
async function write(start: string, language: 'es' | 'pt', more = ''): Promise<vscode.TextEditor> {
  const editor = await openText(start + more);
  const { analysis } = await dragoman();
  await until('its language is known', () => analysis()?.language.code === language);
  return editor;
}

/** What is offered at the end. */
async function offered({ document }: vscode.TextEditor): Promise<readonly vscode.CompletionItem[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(document.getText().length),
  );
  return items;
}

const labelOf = ({ label }: vscode.CompletionItem): string =>
  typeof label === 'string' ? label : label.label;

const isOurs = (item: vscode.CompletionItem, name: string): boolean =>
  labelOf(item) === name && item.sortText === '0000';

describe('the completion of names', () => {
  after(closeEditors);

  for (const [start, language, typed, name] of [
    [SPANISH, 'es', 'Según la HTS', 'Organización para la Liberación del Levante'],
    [SPANISH, 'es', 'y la Hayat Tahrir al', 'Organización para la Liberación del Levante'],
    [PORTUGUESE, 'pt', 'Segundo a HTS', 'Organização pela Libertação do Levante'],
    [PORTUGUESE, 'pt', 'e o Estado Islám', 'Estado Islâmico'],
  ] as const) {
    it(`offers “${name}” for “${typed}”, in place of the words`, async () => {
      const editor = await write(start, language, typed);
      const items = await offered(editor);
      const item = items.find((each) => isOurs(each, name));
      assert.ok(item, items.map(labelOf).join());
      const { range } = item;
      assert.ok(range && 'inserting' in range);
      assert.ok(typed.endsWith(editor.document.getText(range.inserting)));
      assert.equal(editor.document.getText(range.inserting), item.filterText);
    });
  }

  it('is quick', async () => {
    const editor = await write(SPANISH, 'es', 'Según la HTS');
    const times: number[] = [];
    for (let i = 0; i < 60; i++) {
      const start = performance.now();
      await offered(editor);
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    const [median = Infinity] = times.slice(30);
    assert.ok(median < 100, `${median.toFixed(1)} ms`);
  });

  it('can be switched off, for one file type too', async () => {
    const editor = await write(SPANISH, 'es', 'Según la HTS');
    const isOffered = async (): Promise<boolean> =>
      (await offered(editor)).some((item) => item.sortText === '0000');
    assert.ok(await isOffered());
    await withSetting('dragoman.glossary.completion', false, async () => {
      assert.equal(await isOffered(), false);
    });
    await withSetting('[plaintext]', { 'dragoman.glossary.completion': false }, async () => {
      assert.equal(await isOffered(), false);
    });
  });
});

describeUi('the completion of names in the window', (ui) => {
  after(closeEditors);

  for (const [start, language, typed, name] of [
    [SPANISH, 'es', 'HTS', 'Organización para la Liberación del Levante'],
    [PORTUGUESE, 'pt', 'HTS', 'Organização pela Libertação do Levante'],
    [PORTUGUESE, 'pt', 'Islamic Sta', 'Estado Islâmico'],
  ] as const) {
    it(`is accepted by the keyboard: “${typed}” becomes “${name}”`, async () => {
      const { document } = await write(start, language);
      await ui.press('ControlOrMeta+End');
      await ui.type(typed);
      // It comes by itself, too, unless the first letters were typed faster than an answer came.
      await ui.press('Control+Space');
      await ui.waitFor('.suggest-widget.visible .monaco-list-row.focused', { within: name });
      await ui.screenshot(`completion ${language} ${typed}`);
      await ui.press('Tab');
      await until('it is written', () => document.getText() === start + name);
    });
  }
});
