import * as vscode from 'vscode';
import type { Analyser } from '../../analyser/analyser.ts';
import { langOf } from '../../core/glossary/term.ts';
import { abortedBy } from '../support/aborted-by.ts';
import { ARTICLE_FILES, standingOf } from '../workspace/article-files.ts';
import { folderOf } from '../workspace/folder-of.ts';
import type { UiLanguage } from '../workspace/ui-language.ts';
import type { ArticleReader } from './article-reader.ts';
import { termOffers, type TermOffer } from './term-offers.ts';

export interface TermCompletionOptions {
  readonly analyser: () => Analyser;
  readonly reader: Pick<ArticleReader, 'languageOf'>;
  readonly ui: UiLanguage;
}

const SETTING = 'dragoman.glossary.completion';

/** More nobody reads while typing. */
const MOST_OFFERS = 20;

/** Offers the name in the article's language for what is typed in any of them, be it an abbreviation. */
export function registerTermCompletion({ analyser, reader, ui }: TermCompletionOptions): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(ARTICLE_FILES, {
    async provideCompletionItems(document, position, token) {
      const tag = reader.languageOf(document);
      const language = langOf(tag);
      if (!tag || !language || !isWanted(document)) return undefined;
      const before = document.lineAt(position).text.slice(0, position.character);
      const aborted = abortedBy(token);
      const answer = await analyser().complete(
        {
          before,
          language,
          limit: MOST_OFFERS,
          article: document.uri.toString(),
          ...folderOf(document),
          ...(tag === language ? {} : { region: tag }),
        },
        aborted.signal,
      );
      aborted.dispose();
      const offers = answer.ok ? termOffers(answer.value, before, ui.translator) : [];
      // Without any, VS Code goes on to offer the words of the text. Each letter may begin another term: it asks again.
      return offers.length === 0
        ? undefined
        : new vscode.CompletionList(
            offers.map((offer) => itemOf(offer, document, position)),
            true,
          );
    },
  });
}

function isWanted(document: vscode.TextDocument): boolean {
  return (
    standingOf(document) === 'readable' &&
    vscode.workspace.getConfiguration(undefined, document).get(SETTING) !== false
  );
}

function itemOf(
  offer: TermOffer,
  document: vscode.TextDocument,
  caret: vscode.Position,
): vscode.CompletionItem {
  const { insert, grammar, about, documentation, filter, sort, replaces } = offer;
  const item = new vscode.CompletionItem(
    // Names are long and the list is narrow: the article and the gender are all that has room beside them.
    { label: insert, ...(grammar === '' ? {} : { description: grammar }) },
    vscode.CompletionItemKind.Text,
  );
  const start = caret.translate(0, -replaces);
  // Who accepts by "replace" replaces the rest of the word at the caret, too.
  const rest = document.getWordRangeAtPosition(caret)?.end ?? caret;
  item.detail = about;
  item.insertText = insert;
  item.filterText = filter;
  item.sortText = sort;
  item.range = { inserting: new vscode.Range(start, caret), replacing: new vscode.Range(start, rest) };
  item.documentation = new vscode.MarkdownString(documentation);
  return item;
}
