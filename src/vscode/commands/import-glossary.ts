import * as vscode from 'vscode';
import { LANGS } from '../../core/language/language.ts';
import type { LanguagePair } from '../../glossary-files/other/omegat.ts';
import { localeOf } from '../../i18n/locale.ts';
import type { ReadGlossary } from '../../core/glossary/read-glossary.ts';
import { formatGlossaryProblem } from '../../i18n/format-glossary-problem.ts';
import type { Log } from '../support/log.ts';
import { rangesIn } from '../support/text-positions.ts';
import type { GlossaryEdits } from '../workspace/glossary-edits.ts';
import type { GlossaryTargets } from '../workspace/glossary-targets.ts';
import { readGlossaryText } from '../workspace/glossary-text.ts';
import { whileTold } from '../support/while-told.ts';
import type { UiLanguage } from '../workspace/ui-language.ts';

export interface ImportGlossaryOptions {
  readonly edits: Pick<GlossaryEdits, 'addEntries'>;
  readonly targets: GlossaryTargets;
  readonly ui: UiLanguage;
  readonly log: Log;
}

const ENDINGS = ['csv', 'tsv', 'tab', 'txt', 'utf8', 'tbx', 'xml', 'yml', 'yaml', 'json'];

/** Endings that OmegaT gives to glossaries, and that say nothing else. */
const OMEGAT = /\.(?:txt|utf8)$/iu;

/** Letters that take longer to read than one likes to wait without a word. */
const LONG = 500_000;

/** Entries that take so long to write. */
const MANY = 2000;

/** A glossary that the user has picked, read. */
interface Picked extends ReadGlossary {
  readonly uri: vscode.Uri;
  readonly file: string;
  readonly text: string;
}

/** Reads a glossary of any format and adds its entries to one of the workspace, which is YAML. */
export async function importGlossary(options: ImportGlossaryOptions): Promise<void> {
  const picked = await pickGlossary(options);
  if (!picked || !(await confirm(picked, options))) return;
  const { edits, targets, ui } = options;
  const { t } = ui.translator;
  const target = await targets.pick();
  if (!target) return;
  const label = vscode.workspace.asRelativePath(target.uri);
  const there = target.isNew ? new Set<string>() : await idsOf(target.uri);
  const { newEntryOf } = await import('../../glossary-files/new-entry-of.ts');
  const entries = picked.concepts
    .filter(({ id }) => !there.has(id))
    .flatMap((concept) => newEntryOf(concept) ?? []);
  if (entries.length === 0) {
    void vscode.window.showInformationMessage(t('glossaryImport.allThere', { file: label }));
    return;
  }
  const isAdded = await whileTold(
    {
      title: t('glossaryImport.adding', { file: label }),
      isLong: entries.length > MANY,
      // What is in the file can be undone there.
      canBeCancelled: false,
    },
    () => edits.addEntries(entries, target.uri),
  );
  if (isAdded !== true) return;
  const kept = picked.concepts.length - entries.length;
  const open = t('glossaryEdit.open');
  const message = [
    t('glossaryImport.done', { count: entries.length, file: label }),
    ...(kept === 0 ? [] : [t('glossaryImport.kept', { count: kept })]),
  ].join(' ');
  if ((await vscode.window.showInformationMessage(message, open)) === open)
    await vscode.window.showTextDocument(target.uri);
}

async function pickGlossary({ ui, log }: ImportGlossaryOptions): Promise<Picked | undefined> {
  const { t } = ui.translator;
  const [uri] =
    (await vscode.window.showOpenDialog({
      title: t('glossaryImport.title'),
      filters: { [t('glossaryImport.files')]: ENDINGS },
    })) ?? [];
  if (!uri) return undefined;
  const file = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const read = await readGlossaryText(uri);
  if (!read.ok) {
    const { why, detail = why } = read;
    log.error(`Could not import ${uri.toString()}: ${detail}`);
    void vscode.window.showErrorMessage(t('glossaryNotice.unreadable', { file, detail }));
    return undefined;
  }
  const languages = OMEGAT.test(file) ? await pickLanguages(ui) : null;
  if (languages === undefined) return undefined;
  const { text } = read;
  const reading = await whileTold(
    {
      title: t('glossaryImport.reading', { file }),
      isLong: text.length > LONG,
      canBeCancelled: true,
    },
    () => readAs(uri, file, text, languages),
  );
  return reading && { uri, file, text, ...reading };
}

/** What OmegaT's glossaries are named, which do not say their languages; undefined where the user thinks better of it. */
async function pickLanguages({ translator }: UiLanguage): Promise<LanguagePair | undefined> {
  const names = new Intl.DisplayNames(localeOf(translator.language), { type: 'language' });
  const pairs = LANGS.flatMap((from) =>
    LANGS.filter((to) => to !== from).map((to): LanguagePair => [from, to]),
  );
  const picked = await vscode.window.showQuickPick(
    pairs.map((pair) => ({ label: pair.map((tag) => names.of(tag) ?? tag).join(' → '), pair })),
    { title: translator.t('glossaryImport.title'), placeHolder: translator.t('glossaryImport.languages') },
  );
  return picked?.pair;
}

/** What reads glossaries is loaded when the first is imported: otherwise it runs in the worker alone. */
async function readAs(
  uri: vscode.Uri,
  label: string,
  text: string,
  languages: LanguagePair | null = null,
): Promise<ReadGlossary> {
  const { readGlossaryFile } = await import('../../glossary-files/read-glossary-file.ts');
  const source = { file: uri.toString(), label, layer: 'workspace' } as const;
  return readGlossaryFile(source, text, languages ? { format: 'omegat', languages } : {});
}

async function idsOf(uri: vscode.Uri): Promise<ReadonlySet<string>> {
  const text = (await vscode.workspace.openTextDocument(uri)).getText();
  const { concepts } = await readAs(uri, '', text);
  return new Set(concepts.map(({ id }) => id));
}

/** Says what was read; true where the user wants to have it. */
async function confirm(picked: Picked, { ui }: ImportGlossaryOptions): Promise<boolean> {
  const { concepts, problems, file } = picked;
  const { t } = ui.translator;
  const count = concepts.length;
  if (count === 0 && problems.length === 0) {
    void vscode.window.showWarningMessage(t('glossaryImport.none', { file }));
    return false;
  }
  const go = { label: `$(check) ${t('glossaryImport.go')}`, isGo: true };
  const show = {
    label: `$(warning) ${t('glossaryImport.problems', { count: problems.length })}`,
    isGo: false,
  };
  const answer = await vscode.window.showQuickPick(
    [...(count === 0 ? [] : [go]), ...(problems.length === 0 ? [] : [show])],
    { title: count === 0 ? t('glossaryImport.none', { file }) : t('glossaryImport.read', { count, file }) },
  );
  if (answer && !answer.isGo) await showProblems(picked, ui);
  return answer?.isGo === true;
}

/** The problems as a list; the one that is picked is shown in the file. */
async function showProblems({ uri, file, text, problems }: Picked, ui: UiLanguage): Promise<void> {
  const { t } = ui.translator;
  const rangeOf = rangesIn(text);
  const items = problems.map((problem) => {
    const range = rangeOf(problem.span ?? { start: 0, end: 0 });
    return {
      label: formatGlossaryProblem(problem, ui.translator),
      description: t('glossaryImport.line', { line: String(range.start.line + 1) }),
      range,
    };
  });
  const picked = await vscode.window.showQuickPick(items, {
    title: t('glossaryImport.problemsTitle', { file }),
  });
  if (picked) await vscode.window.showTextDocument(uri, { selection: picked.range });
}
