import * as v from 'valibot';
import * as vscode from 'vscode';
import type { Analyser } from '../../analyser/analyser.ts';
import { nameOf } from '../../core/glossary/concept-names.ts';
import type { Concept } from '../../core/glossary/concept.ts';
import { preferredFor } from '../../core/glossary/preferred-for.ts';
import { langOf } from '../../core/glossary/term.ts';
import { LANGS } from '../../core/language/language.ts';
import type { CurrentDocument } from '../editor/current-document.ts';
import type { FoundTerm, TermLookup } from '../editor/term-lookup.ts';
import { folderOf } from '../workspace/folder-of.ts';
import type { GlossaryEdits } from '../workspace/glossary-edits.ts';
import type { GlossaryEntries } from '../workspace/glossary-entries.ts';
import type { UiLanguage } from '../workspace/ui-language.ts';
import { COMMANDS } from './command-ids.ts';
import { reportWrong, wrongArguments } from './report-wrong.ts';

export interface GlossaryCommandOptions {
  readonly analyser: () => Analyser;
  readonly current: Pick<CurrentDocument, 'document'>;
  readonly terms: TermLookup;
  readonly entries: GlossaryEntries;
  readonly edits: Pick<GlossaryEdits, 'ignore'>;
  readonly ui: UiLanguage;
}

/** What links of a hover say; a command that says nothing is meant for the term at the caret. */
const entryArguments = v.strictTuple([v.pipe(v.string(), v.minLength(1))]);
const termArguments = v.strictTuple([
  v.pipe(v.string(), v.minLength(1)),
  v.pipe(v.string(), v.regex(/^(?:en|es|pt)(?:-[A-Za-z\d]{2,4})?$/u)),
]);

/** Registers what can be done with an entry of a glossary. Arguments that make no sense are left without an answer. */
export function registerGlossaryCommands(options: GlossaryCommandOptions): vscode.Disposable {
  const { ui } = options;

  async function copy(text: string): Promise<void> {
    await vscode.env.clipboard.writeText(text);
    vscode.window.setStatusBarMessage(ui.translator.t('panels.copied', { text }), 3000);
  }

  async function copyTerm(args: readonly unknown[]): Promise<void> {
    const given = v.safeParse(termArguments, args);
    const concept = given.success
      ? await conceptOf(options, given.output[0])
      : conceptAt(await atCaret(options, args));
    if (!concept) return;
    const tag = given.success ? given.output[1] : await pickLanguage(concept, ui);
    const language = langOf(tag);
    const term = language && preferredFor(concept, language, tag ?? null);
    if (term) await copy(term.text);
  }

  async function openEntry(args: readonly unknown[]): Promise<void> {
    const given = v.safeParse(entryArguments, args);
    const concept = given.success
      ? await conceptOf(options, given.output[0])
      : conceptAt(await atCaret(options, args));
    if (!concept) return;
    const location = await options.entries.locate(concept);
    if (location) await vscode.window.showTextDocument(location.uri, { selection: location.range });
    else
      void vscode.window.showWarningMessage(
        ui.translator.t('glossaryEntry.lost', { name: nameOf(concept, 'en') }),
      );
  }

  async function report(args: readonly unknown[]): Promise<void> {
    const given = v.safeParse(wrongArguments, args);
    const found = given.success ? undefined : await atCaret(options, args);
    const form = given.success ? given.output[0] : found?.written.replace(/\s+/gu, ' ');
    const concept = given.success ? await conceptOf(options, given.output[1]) : conceptAt(found);
    if (form === undefined || !concept) return;
    const isHere = given.success && given.output.length === 3;
    const { document } = options.current;
    await reportWrong({ form, concept, document, isHere }, options.edits, ui.translator);
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.reportWrong, (...args: readonly unknown[]) => report(args)),
    vscode.commands.registerCommand(COMMANDS.copyTerm, (...args: readonly unknown[]) => copyTerm(args)),
    vscode.commands.registerCommand(COMMANDS.openGlossaryEntry, (...args: readonly unknown[]) =>
      openEntry(args),
    ),
  );
}

function conceptAt(found: FoundTerm | undefined): Concept | undefined {
  return found?.senses[0].concept;
}

async function conceptOf(
  { analyser, current }: GlossaryCommandOptions,
  id: string,
): Promise<Concept | undefined> {
  const folder = current.document ? folderOf(current.document) : {};
  const answer = await analyser().concepts({ ids: [id], ...folder });
  return answer.ok ? answer.value[0] : undefined;
}

/** The term at the caret, for a command without arguments. */
async function atCaret(
  { terms, ui }: GlossaryCommandOptions,
  args: readonly unknown[],
): Promise<FoundTerm | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (args.length > 0) return undefined;
  const { token } = new vscode.CancellationTokenSource();
  const found = editor && (await terms.at(editor.document, editor.selection.active, token));
  if (!found) void vscode.window.showInformationMessage(ui.translator.t('glossaryEntry.none'));
  return found ?? undefined;
}

async function pickLanguage(concept: Concept, { translator }: UiLanguage): Promise<string | undefined> {
  const items = LANGS.flatMap((language) => {
    const term = preferredFor(concept, language);
    return term ? [{ label: term.text, description: language.toUpperCase(), language }] : [];
  });
  const picked = await vscode.window.showQuickPick(items, { title: translator.t('glossaryEntry.copy') });
  return picked?.language;
}
