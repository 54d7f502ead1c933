import * as vscode from 'vscode';
import type { GlossaryText } from '../../analyser/requests.ts';
import type { Concept } from '../../core/glossary/concept.ts';
import { LANGS, type Lang } from '../../core/language/language.ts';
import type * as Writing from '../../glossary-files/write-glossary.ts';
import { formatLoss } from '../../i18n/format-loss.ts';
import { languageName } from '../editor/language-name.ts';
import type { Log } from '../support/log.ts';
import type { GlossaryStore } from '../workspace/glossary-store.ts';
import { whileTold } from '../support/while-told.ts';
import type { UiLanguage } from '../workspace/ui-language.ts';
import { saveAndTell } from './save-and-tell.ts';

export interface ExportGlossaryOptions {
  readonly glossaries: Pick<GlossaryStore, 'latest'>;
  readonly ui: UiLanguage;
  readonly log: Log;
}

type Format = Writing.WrittenFormat;

/** The glossaries that are to be exported, as one. */
interface Chosen {
  readonly name: string;
  readonly concepts: readonly Concept[];
}

/** Entries that take longer to write than one likes to wait without a word. */
const MANY = 2000;

/** Writes glossaries into a file of a format that the user picks, who is told before what it cannot hold. */
export async function exportGlossary({ glossaries, ui, log }: ExportGlossaryOptions): Promise<void> {
  const { t } = ui.translator;
  // Few need it, and it brings libraries: it is loaded when it is first asked for.
  const { writeGlossary, WRITTEN_FORMATS } = await import('../../glossary-files/write-glossary.ts');
  const chosen = await choose(await glossaries.latest(), ui);
  if (!chosen) return;
  const title = t('glossaryExport.title');
  const format = await vscode.window.showQuickPick(
    WRITTEN_FORMATS.map((each) => ({ label: t(`glossary.format.${each}`), format: each })),
    { title, placeHolder: t('glossaryExport.format') },
  );
  if (!format) return;
  const languages = isOfTwoLanguages(format.format) ? await pickLanguages(ui) : undefined;
  if (isOfTwoLanguages(format.format) && !languages) return;
  const written = await whileTold(
    { title: t('glossaryExport.writing'), isLong: chosen.concepts.length > MANY, canBeCancelled: true },
    () => Promise.resolve(writeGlossary(chosen.concepts, format.format, languages ? { languages } : {})),
  );
  if (!written) return;
  const { text, losses } = written;
  if (losses.length > 0 && !(await agrees(losses, ui))) return;
  const ending = endingOf(format.format);
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const uri = await vscode.window.showSaveDialog({
    title,
    saveLabel: t('glossaryExport.save'),
    filters: { [format.label]: [ending] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, `${chosen.name}.${ending}`) }),
  });
  if (!uri) return;
  await saveAndTell(uri, text, {
    ui,
    log,
    done: (file) => t('glossaryExport.done', { count: chosen.concepts.length, file }),
  });
}

async function choose(files: readonly GlossaryText[], ui: UiLanguage): Promise<Chosen | undefined> {
  const { t } = ui.translator;
  const { readGlossaryFile } = await import('../../glossary-files/read-glossary-file.ts');
  const read = files
    .map(({ source, text }) => ({ source, concepts: readGlossaryFile(source, text).concepts }))
    .filter(({ concepts }) => concepts.length > 0);
  const own = read.filter(({ source }) => source.layer === 'workspace');
  const each = read.map(({ source, concepts }) => ({
    label: source.label,
    name: baseName(source.label),
    concepts,
  }));
  const all = {
    label: t('glossaryExport.all'),
    name: 'glossary',
    concepts: firstOfEach(own.flatMap(({ concepts }) => concepts)),
  };
  const [only] = each;
  if (!only) {
    void vscode.window.showInformationMessage(t('glossaryExport.none'));
    return undefined;
  }
  if (each.length === 1) return only;
  return vscode.window.showQuickPick(
    [...(own.length > 1 ? [all] : []), ...each].map((item) => ({
      ...item,
      description: t('glossaryExport.entries', { count: item.concepts.length }),
    })),
    { title: t('glossaryExport.title'), placeHolder: t('glossaryExport.which') },
  );
}

/** Of entries with one id the first holds, as in use. */
function firstOfEach(concepts: readonly Concept[]): readonly Concept[] {
  const byId = new Map<string, Concept>();
  for (const concept of concepts) if (!byId.has(concept.id)) byId.set(concept.id, concept);
  return [...byId.values()];
}

/** Lists what the format cannot hold; true where the user exports all the same. */
async function agrees(
  losses: Writing.WrittenGlossary['losses'],
  { translator }: UiLanguage,
): Promise<boolean> {
  const { t } = translator;
  const go = { label: `$(check) ${t('glossaryExport.go')}` };
  const lines = losses.map((loss) => ({ label: `$(warning) ${formatLoss(loss, translator)}` }));
  let picked: vscode.QuickPickItem | undefined;
  // The losses are there to be read: whoever picks one is asked again.
  do picked = await vscode.window.showQuickPick([go, ...lines], { title: t('glossaryExport.losses') });
  while (picked && picked !== go);
  return picked === go;
}

async function pickLanguages({
  translator: { t },
}: UiLanguage): Promise<readonly [string, string] | undefined> {
  const pick = async (among: readonly Lang[], placeHolder: string): Promise<Lang | undefined> =>
    (
      await vscode.window.showQuickPick(
        among.map((language) => ({ label: languageName(language), language })),
        { title: t('glossaryExport.title'), placeHolder },
      )
    )?.language;
  const from = await pick(LANGS, t('glossaryExport.from'));
  const to =
    from &&
    (await pick(
      LANGS.filter((language) => language !== from),
      t('glossaryExport.to'),
    ));
  return from && to && [from, to];
}

function isOfTwoLanguages(format: string): boolean {
  return format === 'omegat';
}

function endingOf(format: Format): string {
  const name: string = format;
  if (name === 'yaml') return 'glossary.yml';
  if (name === 'omegat') return 'txt';
  return name.split('-')[0] ?? name;
}

/** `terms/team.glossary.yml`: `team`. */
function baseName(label: string): string {
  return label.replace(/^.*[\\/]/u, '').replace(/(?:\.glossary)?\.\w{1,5}$/u, '');
}
