import * as vscode from 'vscode';
import type { Span } from '../../core/text/span.ts';
import { locateWords } from './locate-words.ts';
import type { ReadArticle } from './reading.ts';
import type { Disposable } from '../support/disposable.ts';

/** Shows stretches of an article in its editor. */
export interface ArticleRevealer extends Disposable {
  /**
   * Selects a stretch and scrolls to it. Where the document has changed since it was read, the same words nearby are
   * selected; never others.
   *
   * @param span half-open UTF-16 offsets into `article.text`
   * @param focus whether the caret goes to the editor
   * @returns false where the words are gone
   */
  readonly reveal: (article: ReadArticle, span: Span, focus: boolean) => Promise<boolean>;
  readonly onDidReveal: vscode.Event<{ readonly article: ReadArticle; readonly span: Span }>;
}

export function createArticleRevealer(): ArticleRevealer {
  const revealed = new vscode.EventEmitter<{ readonly article: ReadArticle; readonly span: Span }>();
  return {
    async reveal(article, span, focus) {
      const document = article.document.isClosed
        ? await vscode.workspace.openTextDocument(article.document.uri)
        : article.document;
      const isAsRead = document === article.document && document.version === article.version;
      const words = article.text.slice(span.start, span.end);
      const place = isAsRead ? span : locateWords(document.getText(), words, span.start);
      if (!place) return false;
      const selection = new vscode.Range(document.positionAt(place.start), document.positionAt(place.end));
      const viewColumn = columnOf(document);
      const editor = await vscode.window.showTextDocument(document, {
        preserveFocus: !focus,
        selection,
        ...(viewColumn === undefined ? {} : { viewColumn }),
      });
      editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
      revealed.fire({ article, span });
      return true;
    },
    onDidReveal: revealed.event,
    dispose: () => {
      revealed.dispose();
    },
  };
}

/** The group in which the document has a tab, so that it is not opened in another one. */
function columnOf({ uri }: vscode.TextDocument): vscode.ViewColumn | undefined {
  const { all, activeTabGroup } = vscode.window.tabGroups;
  return [activeTabGroup, ...all].find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString()),
  )?.viewColumn;
}
