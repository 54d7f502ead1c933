import * as v from 'valibot';
import * as vscode from 'vscode';
import type { ArticleReader } from '../editor/article-reader.ts';
import { selectedWords } from '../editor/selected-words.ts';
import type { TermLookup } from '../editor/term-lookup.ts';
import type { GlossaryPanel } from '../panels/register-glossary-panel.ts';
import type { GlossaryEdits } from '../workspace/glossary-edits.ts';
import type { UiLanguage } from '../workspace/ui-language.ts';
import { COMMANDS } from './command-ids.ts';
import { pickEntry } from './pick-entry.ts';

export interface GlossaryCommandOptions {
  readonly panel: GlossaryPanel;
  readonly edits: GlossaryEdits;
  readonly lookup: TermLookup;
  readonly reader: Pick<ArticleReader, 'readingOf'>;
  readonly ui: UiLanguage;
}

/** Links of a hover, menus and keybindings hand arguments over, and anybody may write one. */
const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300));

/** Registers the commands that show and write entries of glossaries. */
export function registerGlossaryPanelCommands(options: GlossaryCommandOptions): vscode.Disposable {
  const { panel } = options;
  const on = (command: string, run: (...args: readonly unknown[]) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(command, run);
  return vscode.Disposable.from(
    on(COMMANDS.focusGlossary, (id) => (v.is(words, id) ? panel.browse(id) : panel.open())),
    on(COMMANDS.findTerm, () => panel.open('search')),
    on(COMMANDS.addTerm, () => panel.edit(null)),
    on(COMMANDS.editGlossaryEntry, (id) => editEntry(options, v.is(words, id) ? id : undefined)),
    on(COMMANDS.addSpelling, (form, id) =>
      addSpelling(options, v.is(words, form) ? form.trim() : undefined, v.is(words, id) ? id : undefined),
    ),
  );
}

/** The form on an entry: the given one, the one at the caret, or one that the user looks for. */
async function editEntry(
  { panel, lookup, ui, reader }: GlossaryCommandOptions,
  given?: string,
): Promise<void> {
  const id = given ?? (await onlyEntryAtCaret(lookup));
  if (id !== undefined) {
    await panel.edit(id);
    return;
  }
  const { translator } = ui;
  const title = translator.t('editEntry.title');
  const query = selectedWords(reader)?.text ?? '';
  const picked = await pickEntry({ entries: panel.entries, place: panel.place(), translator, title, query });
  if (picked) await panel.edit(picked.id);
}

/** Undefined where the words at the caret stand for none, or for several. */
async function onlyEntryAtCaret(lookup: TermLookup): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const never = new vscode.CancellationTokenSource();
  const found = await lookup.at(editor.document, editor.selection.start, never.token);
  never.dispose();
  const [sense, ...others] = found?.senses ?? [];
  return others.length === 0 ? sense?.concept.id : undefined;
}

/** Adds words to an entry that the user picks: the given ones, or those that are selected. */
async function addSpelling(
  { panel, edits, reader, ui }: GlossaryCommandOptions,
  given: string | undefined,
  id: string | undefined,
): Promise<void> {
  const { translator } = ui;
  const { t } = translator;
  const form = given ?? selectedWords(reader)?.text ?? '';
  if (form === '') {
    void vscode.window.showInformationMessage(t('addSpelling.nothing'));
    return;
  }
  const place = panel.place();
  const title = t('addSpelling.title', { form });
  const picked =
    id ?? (await pickEntry({ entries: panel.entries, place, translator, title, query: form }))?.id;
  const concept = picked === undefined ? undefined : await panel.entries.concept(picked, place);
  if (!concept || !(await edits.addVariant(concept, form))) return;
  const { name } = await panel.entries.read(concept, place);
  vscode.window.setStatusBarMessage(t('addSpelling.done', { form, name }), 4000);
}
