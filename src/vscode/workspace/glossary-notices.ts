import * as vscode from 'vscode';
import type { GlossaryFileReport } from '../../analyser/requests.ts';
import type { GlossaryProblem } from '../../core/glossary/glossary-problem.ts';
import type { Disposable } from '../support/disposable.ts';
import { rangesIn } from '../support/text-positions.ts';
import type { GlossaryNews, UnreadGlossary } from './glossary-news.ts';
import { MOST_GLOSSARIES, USER_FILES } from './glossary-places.ts';
import type { GlossaryStore } from './glossary-store.ts';
import { LARGEST_GLOSSARY } from './glossary-text.ts';
import type { UiLanguage } from './ui-language.ts';

export interface GlossaryNoticesOptions {
  readonly glossaries: GlossaryStore;
  readonly ui: UiLanguage;
}

/** Tells of glossaries that cannot be used, or not all of them: once, until there is something else to tell. */
export function registerGlossaryNotices({ glossaries, ui }: GlossaryNoticesOptions): Disposable {
  /** What was told of each file: the version of a bad one, why one could not be read. */
  const told = new Map<string, string>();

  function isNew(about: string, what: string): boolean {
    if (told.get(about) === what) return false;
    told.set(about, what);
    return true;
  }

  async function offer(message: string, button: string, act: () => unknown): Promise<void> {
    if ((await vscode.window.showWarningMessage(message, button)) === button) await act();
  }

  // What holds for one machine is among the settings of the one that Dragoman runs on.
  const openSetting = (): unknown =>
    vscode.env.remoteName === undefined
      ? vscode.commands.executeCommand('workbench.action.openSettings', USER_FILES)
      : vscode.commands.executeCommand('workbench.action.openRemoteSettings', { query: USER_FILES });

  function tellBad(report: GlossaryFileReport): void {
    const { source, problems } = report;
    const errors = problems.filter(({ severity }) => severity === 'error');
    const file = glossaries.textOf(source.file);
    const [first] = errors;
    if (!first || !file || !isNew(source.file, `version ${file.version}`)) return;
    // Whoever has it before their eyes sees what is wrong.
    if (vscode.window.visibleTextEditors.some(({ document }) => document.uri.toString() === source.file))
      return;
    const { t } = ui.translator;
    const count = badEntries(errors);
    const message =
      count === null
        ? t('glossaryNotice.file', { file: source.label })
        : t('glossaryNotice.entries', { count, file: source.label });
    void offer(message, t('glossaryNotice.open'), () =>
      vscode.window.showTextDocument(vscode.Uri.parse(source.file), {
        selection: rangesIn(file.text)(first.span ?? { start: 0, end: 0 }),
      }),
    );
  }

  function tellUnread({ source, why, detail = '' }: UnreadGlossary): void {
    // One of the workspace that is gone is no glossary any more.
    if (why === 'missing' && source.layer !== 'user') return;
    if (!isNew(source.file, why)) return;
    const { t } = ui.translator;
    const values = { file: source.label, detail, size: LARGEST_GLOSSARY / 1_000_000 };
    const message = t(`glossaryNotice.${why}`, values);
    if (source.layer === 'user') void offer(message, t('glossaryNotice.openSetting'), openSetting);
    else void vscode.window.showWarningMessage(message);
  }

  return glossaries.onDidChange(({ files, unread, notPaths, areTooMany }: GlossaryNews) => {
    const { t } = ui.translator;
    const bad = new Set([...files.filter(hasErrors), ...unread].map(({ source }) => source.file));
    for (const about of told.keys())
      if (!bad.has(about) && !notPaths.includes(about) && about !== '') told.delete(about);
    files.forEach(tellBad);
    unread.forEach(tellUnread);
    for (const path of notPaths)
      if (isNew(path, 'notPath'))
        void offer(t('glossaryNotice.notPath', { file: path }), t('glossaryNotice.openSetting'), openSetting);
    if (areTooMany && isNew('', 'tooMany'))
      void vscode.window.showWarningMessage(t('glossaryNotice.tooMany', { most: MOST_GLOSSARIES }));
  });
}

function hasErrors({ problems }: GlossaryFileReport): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** How many entries the errors are in; null where one is in none. */
function badEntries(errors: readonly GlossaryProblem[]): number | null {
  const entries = new Set<string | number>();
  for (const { path } of errors) {
    const [list, index] = path;
    if (list !== 'concepts' || index === undefined) return null;
    entries.add(index);
  }
  return entries.size;
}
