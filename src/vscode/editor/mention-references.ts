import * as vscode from 'vscode';
import type { Analyser } from '../../analyser/analyser.ts';
import { langOf } from '../../core/glossary/term.ts';
import { abortedBy } from '../support/aborted-by.ts';
import { ARTICLE_FILES, isLeftOut } from '../workspace/article-files.ts';
import { folderOf } from '../workspace/folder-of.ts';
import type { ArticleReader } from './article-reader.ts';
import { fullestMention } from './entity-mentions.ts';
import { mentionAt } from './mention-lookup.ts';
import { TERM_FILES } from './term-files.ts';
import type { TermLookup } from './term-lookup.ts';

export interface MentionReferencesOptions {
  readonly reader: Pick<ArticleReader, 'whenRead' | 'languageOf'>;
  readonly terms: TermLookup;
  readonly analyser: () => Analyser;
}

/**
 * What an editor does with the mentions of names: "Go to References" lists all of the one at the caret, in an article
 * those of its entity, in other text those that the glossary knows; "Go to Declaration" leads to the one that names it
 * most fully, and in an article all are marked while the caret is on one.
 */
export function registerMentionReferences({
  reader,
  terms,
  analyser,
}: MentionReferencesOptions): vscode.Disposable {
  /** Where a text that is no article names what the term at a place stands for. */
  async function occurrences(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<readonly vscode.Range[]> {
    const found = await terms.at(document, position, token);
    if (!found) return [];
    const language = langOf(reader.languageOf(document));
    const request = {
      text: document.getText(),
      ids: found.senses.map(({ concept }) => concept.id),
      article: document.uri.toString(),
      ...folderOf(document),
      ...(language === undefined ? {} : { language }),
    };
    const aborted = abortedBy(token);
    const answer = await analyser().occurrences(request, aborted.signal);
    aborted.dispose();
    return answer.ok
      ? answer.value.map(
          ({ start, end }) => new vscode.Range(document.positionAt(start), document.positionAt(end)),
        )
      : [];
  }

  const { registerReferenceProvider, registerDeclarationProvider, registerDocumentHighlightProvider } =
    vscode.languages;
  return vscode.Disposable.from(
    registerReferenceProvider(TERM_FILES, {
      async provideReferences(document, position, { includeDeclaration }, token) {
        if (isLeftOut(document)) return undefined;
        const found = await mentionAt(reader, document, position, token);
        const declaration = found && !includeDeclaration ? fullestMention(found.all) : undefined;
        const ranges = found
          ? found.all.filter((mention) => mention !== declaration).map(found.rangeOf)
          : await occurrences(document, position, token);
        return ranges.map((range) => new vscode.Location(document.uri, range));
      },
    }),
    registerDeclarationProvider(ARTICLE_FILES, {
      async provideDeclaration(document, position, token) {
        const found = await mentionAt(reader, document, position, token);
        const declaration = found && fullestMention(found.all);
        if (!declaration) return undefined;
        const targetRange = found.rangeOf(declaration);
        return [{ originSelectionRange: found.rangeOf(found.at), targetUri: document.uri, targetRange }];
      },
    }),
    registerDocumentHighlightProvider(ARTICLE_FILES, {
      async provideDocumentHighlights(document, position, token) {
        const found = await mentionAt(reader, document, position, token);
        return found?.all.map(
          (mention) =>
            new vscode.DocumentHighlight(found.rangeOf(mention), vscode.DocumentHighlightKind.Read),
        );
      },
    }),
  );
}
