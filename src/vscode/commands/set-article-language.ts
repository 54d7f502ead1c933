import * as vscode from 'vscode';
import { LANGS, type Lang } from '../../core/language/language.ts';
import type { CurrentDocument } from '../editor/current-document.ts';
import { languageName } from '../editor/language-name.ts';
import type { FileChoices } from '../workspace/file-choices.ts';
import type { UiLanguage } from '../workspace/ui-language.ts';

export interface SetArticleLanguageOptions {
  readonly current: CurrentDocument;
  readonly choices: FileChoices;
  readonly ui: UiLanguage;
}

/** Asks in which language the current article is; the answer is remembered for the file. */
export async function setArticleLanguage({ current, choices, ui }: SetArticleLanguageOptions): Promise<void> {
  const { document } = current;
  if (!document) return;
  const { t } = ui.translator;
  const chosen = choices.get(document.uri).language ?? null;
  const item = (language: Lang | null, label: string): vscode.QuickPickItem & { language: Lang | null } => ({
    language,
    label,
    ...(language === chosen ? { description: t('articleLanguage.current') } : {}),
  });
  const items = [
    item(null, t('articleLanguage.detect')),
    ...LANGS.map((lang) => item(lang, languageName(lang))),
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: t('articleLanguage.title'),
    placeHolder: t('articleLanguage.prompt'),
  });
  if (picked) await choices.set(document.uri, { language: picked.language });
}
