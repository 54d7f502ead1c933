import * as vscode from 'vscode';
import type { Translator } from '../../i18n/translator.ts';
import type { EntryLine } from '../../rpc/glossary-line.ts';
import type { GlossaryEntryReader, ReadingPlace } from '../panels/entry-reader.ts';

export interface PickEntryOptions {
  readonly entries: Pick<GlossaryEntryReader, 'search'>;
  readonly place: ReadingPlace;
  readonly translator: Translator;
  readonly title: string;
  /** What is sought at first. */
  readonly query: string;
}

interface EntryItem extends vscode.QuickPickItem {
  readonly line: EntryLine;
}

/** More are not looked through: the words say too little. */
const MOST_ITEMS = 50;

/** Has the user look for an entry in all glossaries, by its names in any language; undefined where they went back. */
export function pickEntry(options: PickEntryOptions): Promise<EntryLine | undefined> {
  const { entries, place, translator, title, query } = options;
  const { t } = translator;
  const quickPick = vscode.window.createQuickPick<EntryItem>();
  let latest = 0;

  async function seek(words: string): Promise<void> {
    const own = ++latest;
    quickPick.busy = true;
    const { hits } = await entries.search({ query: words, limit: MOST_ITEMS }, place);
    if (own !== latest) return;
    quickPick.busy = false;
    quickPick.items = hits.map(itemOf);
  }

  function itemOf(line: EntryLine): EntryItem {
    const file = line.layer === 'built-in' ? t('panels.glossary.builtIn') : line.label;
    return {
      line,
      label: line.name,
      description: [line.abbreviation, t(`kind.${line.kind}`), file].filter(Boolean).join(' · '),
      ...(line.as === undefined ? {} : { detail: line.as }),
      // The search has found it; VS Code is not to filter by its own letters.
      alwaysShow: true,
    };
  }

  return new Promise((resolve) => {
    const listeners = vscode.Disposable.from(
      quickPick,
      quickPick.onDidChangeValue((value) => void seek(value)),
      quickPick.onDidAccept(() => {
        resolve(quickPick.selectedItems[0]?.line);
        quickPick.hide();
      }),
      quickPick.onDidHide(() => {
        resolve(undefined);
        listeners.dispose();
      }),
    );
    Object.assign(quickPick, { title, placeholder: t('addSpelling.prompt'), value: query });
    quickPick.show();
    void seek(query);
  });
}
