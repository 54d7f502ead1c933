import * as vscode from 'vscode';
import type { Mention } from '../../core/actors/mention.ts';
import { holding } from '../../core/text/holding.ts';
import type { Span } from '../../core/text/span.ts';
import type { ArticleReader } from './article-reader.ts';
import { mentionsOf } from './entity-mentions.ts';

/** The mention at a place of a document, with all those of its entity. */
export interface FoundMention {
  readonly at: Mention;
  readonly all: readonly Mention[];
  readonly rangeOf: (span: Span) => vscode.Range;
}

/** The mention at a place of an article, which is read for it if need be; undefined where there is none. */
export async function mentionAt(
  reader: Pick<ArticleReader, 'whenRead'>,
  document: vscode.TextDocument,
  position: vscode.Position,
  token: vscode.CancellationToken,
): Promise<FoundMention | undefined> {
  const reading = await reader.whenRead(document, token);
  if (!reading) return undefined;
  const { mentions } = reading.analysis;
  const offset = document.offsetAt(position);
  const at = holding(mentions, { start: offset, end: offset });
  const rangeOf = ({ start, end }: Span): vscode.Range =>
    new vscode.Range(document.positionAt(start), document.positionAt(end));
  return at && { at, all: mentionsOf(mentions, at.entity), rangeOf };
}
