import * as vscode from 'vscode';
import type { Mention } from '../../core/actors/mention.ts';
import { holding } from '../../core/text/holding.ts';
import type { Span } from '../../core/text/span.ts';
import { ARTICLE_FILES } from '../workspace/article-files.ts';
import type { ArticleReader } from './article-reader.ts';
import { fullestMention, mentionsOf } from './entity-mentions.ts';

/** The mention at a place of a document, with all those of its entity. */
interface Found {
  readonly at: Mention;
  readonly all: readonly Mention[];
  readonly rangeOf: (span: Span) => vscode.Range;
}

/**
 * What an editor does with names, for the names of an article: "Go to References" lists all mentions of the entity at
 * the caret, "Go to Definition" leads to the one that names it most fully, and all are marked while the caret is on one.
 */
export function registerMentionReferences(reader: Pick<ArticleReader, 'whenRead'>): vscode.Disposable {
  async function find(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<Found | undefined> {
    const reading = await reader.whenRead(document, token);
    if (!reading) return undefined;
    const { mentions } = reading.analysis;
    const offset = document.offsetAt(position);
    const at = holding(mentions, { start: offset, end: offset });
    const rangeOf = ({ start, end }: Span): vscode.Range =>
      new vscode.Range(document.positionAt(start), document.positionAt(end));
    return at && { at, all: mentionsOf(mentions, at.entity), rangeOf };
  }

  const { registerReferenceProvider, registerDefinitionProvider, registerDocumentHighlightProvider } =
    vscode.languages;
  return vscode.Disposable.from(
    registerReferenceProvider(ARTICLE_FILES, {
      async provideReferences(document, position, { includeDeclaration }, token) {
        const found = await find(document, position, token);
        const definition = found && !includeDeclaration ? fullestMention(found.all) : undefined;
        return found?.all
          .filter((mention) => mention !== definition)
          .map((mention) => new vscode.Location(document.uri, found.rangeOf(mention)));
      },
    }),
    registerDefinitionProvider(ARTICLE_FILES, {
      async provideDefinition(document, position, token) {
        const found = await find(document, position, token);
        const definition = found && fullestMention(found.all);
        if (!definition) return undefined;
        const targetRange = found.rangeOf(definition);
        return [{ originSelectionRange: found.rangeOf(found.at), targetUri: document.uri, targetRange }];
      },
    }),
    registerDocumentHighlightProvider(ARTICLE_FILES, {
      async provideDocumentHighlights(document, position, token) {
        const found = await find(document, position, token);
        return found?.all.map(
          (mention) =>
            new vscode.DocumentHighlight(found.rangeOf(mention), vscode.DocumentHighlightKind.Read),
        );
      },
    }),
  );
}
