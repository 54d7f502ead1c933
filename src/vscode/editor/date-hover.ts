import * as vscode from 'vscode';
import { holding } from '../../core/text/holding.ts';
import { ARTICLE_FILES } from '../workspace/article-files.ts';
import type { UiLanguage } from '../workspace/ui-language.ts';
import type { ArticleReader } from './article-reader.ts';
import { dateHoverText } from './date-hover-text.ts';

export interface DateHoverOptions {
  readonly reader: Pick<ArticleReader, 'readingOf'>;
  readonly ui: UiLanguage;
  /** The command that changes the publication date. */
  readonly command: string;
}

/** The hover on a time expression of an article that was read: the day it means, and how that is known. */
export function registerDateHover({ reader, ui, command }: DateHoverOptions): vscode.Disposable {
  return vscode.languages.registerHoverProvider(ARTICLE_FILES, {
    provideHover(document, position) {
      const reading = reader.readingOf(document);
      if (!reading) return null;
      const offset = document.offsetAt(position);
      const date = holding(reading.analysis.dates, { start: offset, end: offset });
      if (!date) return null;
      const text = dateHoverText(date, reading.analysis.publicationDate, command, ui.translator);
      const markdown = new vscode.MarkdownString(text);
      // Links may run this one command, which takes no argument, and no other.
      markdown.isTrusted = { enabledCommands: [command] };
      return new vscode.Hover(
        markdown,
        new vscode.Range(document.positionAt(date.start), document.positionAt(date.end)),
      );
    },
  });
}
