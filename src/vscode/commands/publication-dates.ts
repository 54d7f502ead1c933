import * as vscode from 'vscode';
import { isLang, type Lang } from '../../core/language/language.ts';
import type { ArticleReader } from '../editor/article-reader.ts';
import type { FileChoices } from '../workspace/file-choices.ts';
import type { UiLanguage } from '../workspace/ui-language.ts';

/** What the user can do about the day on which an article appeared. */
export interface PublicationDates {
  /** The day that typed words mean, as an ISO date; null where they are no full date. */
  read(document: vscode.TextDocument, typed: string): Promise<string | null>;
  /** Remembers the day for the file; null: the text's own day holds again. */
  choose(document: vscode.TextDocument, date: string | null): Promise<void>;
  /** Writes the day that was chosen into the file's front matter, as an edit that can be undone. */
  write(document: vscode.TextDocument): Promise<void>;
}

export interface PublicationDatesOptions {
  readonly reader: Pick<ArticleReader, 'languageOf'>;
  readonly choices: FileChoices;
  readonly ui: UiLanguage;
}

export function createPublicationDates({ reader, choices, ui }: PublicationDatesOptions): PublicationDates {
  /** What decides what `3/4/2019` means. */
  const languagesFor = (document: vscode.TextDocument): readonly Lang[] =>
    [ui.translator.language.slice(0, 2), reader.languageOf(document)?.slice(0, 2) ?? ''].filter(isLang);

  return {
    read: async (document, typed) => {
      const { typedDate } = await import('./typed-date.ts');
      return typedDate(typed, languagesFor(document));
    },
    choose: (document, date) => choices.set(document.uri, { publicationDate: date }),
    write: async (document) => {
      const date = choices.get(document.uri).publicationDate;
      const { t } = ui.translator;
      if (date === undefined) {
        void vscode.window.showInformationMessage(t('publicationDate.notGiven'));
        return;
      }
      const { dateEdit } = await import('../workspace/date-edit.ts');
      const change = dateEdit(document.getText(), date);
      if (!change) {
        vscode.window.setStatusBarMessage(t('publicationDate.alreadyWritten'), 4000);
        return;
      }
      const edit = new vscode.WorkspaceEdit();
      const range = new vscode.Range(document.positionAt(change.start), document.positionAt(change.end));
      edit.replace(document.uri, range, change.newText);
      if (!(await vscode.workspace.applyEdit(edit)))
        void vscode.window.showErrorMessage(t('publicationDate.notWritten'));
    },
  };
}
