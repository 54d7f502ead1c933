import * as vscode from 'vscode';
import { dateFormat } from '../../i18n/format-date.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ArticleReader } from '../editor/article-reader.ts';
import type { CurrentDocument } from '../editor/current-document.ts';
import type { FileChoices } from '../workspace/file-choices.ts';
import type { UiLanguage } from '../workspace/ui-language.ts';
import type { PublicationDates } from './publication-dates.ts';

export interface SetPublicationDateOptions {
  readonly current: CurrentDocument;
  readonly reader: Pick<ArticleReader, 'reading'>;
  readonly choices: FileChoices;
  readonly dates: PublicationDates;
  readonly ui: UiLanguage;
}

/** Asks for the day on which the current article appeared; an empty answer leaves it to the text again. */
export async function setPublicationDate(options: SetPublicationDateOptions): Promise<void> {
  const { current, dates, ui } = options;
  const { document } = current;
  if (!document) return;
  const { t } = ui.translator;
  const value = shownDate(options) ?? '';
  const typed = await vscode.window.showInputBox({
    title: t('publicationDate.title'),
    prompt: t('publicationDate.prompt'),
    placeHolder: t('publicationDate.example'),
    value,
    validateInput: async (input) =>
      input.trim() === '' ? undefined : understanding(await dates.read(document, input), ui.translator),
  });
  if (typed === undefined || (typed === value && value !== '')) return;
  await dates.choose(document, typed.trim() === '' ? null : await dates.read(document, typed));
}

/** The date that the article is read from now. */
function shownDate({ current, reader, choices }: SetPublicationDateOptions): string | null {
  const { reading } = reader;
  if (reading.status === 'ready' && reading.document === current.document)
    return reading.analysis.publicationDate.value;
  return (current.document && choices.get(current.document.uri).publicationDate) ?? null;
}

/** What is said below the input while it is typed: how it is understood, or that it is not. */
function understanding(date: string | null, { t, language }: Translator): vscode.InputBoxValidationMessage {
  if (date === null)
    return { message: t('publicationDate.invalid'), severity: vscode.InputBoxValidationSeverity.Error };
  const day = dateFormat(language, { dateStyle: 'full' });
  return { message: day.format(new Date(date)), severity: vscode.InputBoxValidationSeverity.Info };
}
