import * as vscode from 'vscode';
import type { Analysis } from '../../core/analysis.ts';
import { localeOf } from '../../i18n/locale.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { FileChoices } from '../workspace/file-choices.ts';
import type { UiLanguage } from '../workspace/ui-language.ts';
import type { ArticleReader } from './article-reader.ts';
import { languageName } from './language-name.ts';

export interface LanguageStatusOptions {
  readonly reader: Pick<ArticleReader, 'reading' | 'onDidChange'>;
  readonly choices: FileChoices;
  readonly ui: UiLanguage;
  /** Id of the command that lets the user say the language. */
  readonly command: string;
}

/** The article's language in the status bar's language item, with the way to correct it. */
export function registerLanguageStatus(options: LanguageStatusOptions): vscode.Disposable {
  const { reader, choices, ui, command } = options;
  let item: vscode.LanguageStatusItem | undefined;

  function update(): void {
    const { reading } = reader;
    if (reading.status === 'empty' || reading.status === 'error') {
      item?.dispose();
      item = undefined;
      return;
    }
    if (reading.status === 'loading') {
      if (item) item.busy = true;
      return;
    }
    const { t } = ui.translator;
    item ??= vscode.languages.createLanguageStatusItem('dragoman.language', []);
    item.name = t('status.name');
    item.selector = { language: reading.document.languageId, scheme: reading.document.uri.scheme };
    item.command = { command, title: t('status.change') };
    item.busy = false;
    const { language } = reading.analysis;
    const isGiven = choices.get(reading.document.uri).language !== undefined;
    item.text = statusText(language, isGiven, ui.translator);
    item.detail = isGiven ? t('status.given') : t('status.detected');
    item.severity = language.supported
      ? vscode.LanguageStatusSeverity.Information
      : vscode.LanguageStatusSeverity.Warning;
  }

  update();
  return vscode.Disposable.from(reader.onDidChange(update), ui.onDidChange(update), {
    dispose: () => item?.dispose(),
  });
}

/** `Español · 99 %`, `undetermined`, `Galego — not supported`. */
function statusText(
  { code, confidence, supported }: Analysis['language'],
  isGiven: boolean,
  { t, language }: Translator,
): string {
  if (code === 'und') return t('status.undetermined');
  const name = languageName(code);
  if (!supported) return t('status.unsupported', { name });
  if (isGiven) return name;
  const percent = new Intl.NumberFormat(localeOf(language), { style: 'percent' }).format(confidence);
  return t('status.language', { name, percent });
}
