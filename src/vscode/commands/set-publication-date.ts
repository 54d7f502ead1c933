import * as vscode from 'vscode';
import { isLang, type Lang } from '../../core/language/language.ts';
import { dateFormat } from '../../i18n/format-date.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ArticleReader } from '../editor/article-reader.ts';
import type { CurrentDocument } from '../editor/current-document.ts';
import type { FileChoices } from '../workspace/file-choices.ts';
import type { UiLanguage } from '../workspace/ui-language.ts';
import { typedDate } from './typed-date.ts';

export interface SetPublicationDateOptions {
  readonly current: CurrentDocument;
  readonly reader: Pick<ArticleReader, 'reading' | 'languageOf'>;
  readonly choices: FileChoices;
  readonly ui: UiLanguage;
}

/** Asks for the day on which the current article appeared; an empty answer leaves it to the text again. */
export async function setPublicationDate(options: SetPublicationDateOptions): Promise<void> {
  const { current, reader, choices, ui } = options;
  const { document } = current;
  if (!document) return;
  const { t } = ui.translator;
  const languages = [ui.translator.language.slice(0, 2), reader.languageOf(document) ?? ''].filter(isLang);
  const value = shownDate(options) ?? '';
  const typed = await vscode.window.showInputBox({
    title: t('publicationDate.title'),
    prompt: t('publicationDate.prompt'),
    placeHolder: t('publicationDate.example'),
    value,
    validateInput: (input) => checked(input, languages, ui.translator),
  });
  if (typed === undefined || (typed === value && value !== '')) return;
  const publicationDate = typed.trim() === '' ? null : typedDate(typed, languages);
  await choices.set(document.uri, { publicationDate });
}

/** The date that the article is read from now. */
function shownDate({ current, reader, choices }: SetPublicationDateOptions): string | null {
  const { reading } = reader;
  if (reading.status === 'ready' && reading.document === current.document)
    return reading.analysis.publicationDate.value;
  return (current.document && choices.get(current.document.uri).publicationDate) ?? null;
}

/** What is said below the input while it is typed: how it is understood, or that it is not. */
function checked(
  input: string,
  languages: readonly Lang[],
  { t, language }: Translator,
): vscode.InputBoxValidationMessage | undefined {
  if (input.trim() === '') return undefined;
  const date = typedDate(input, languages);
  if (date === null)
    return { message: t('publicationDate.invalid'), severity: vscode.InputBoxValidationSeverity.Error };
  const day = dateFormat(language, { dateStyle: 'full' });
  return { message: day.format(new Date(date)), severity: vscode.InputBoxValidationSeverity.Info };
}
