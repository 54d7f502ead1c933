import * as vscode from 'vscode';
import { holding } from '../../core/text/holding.ts';
import { ARTICLE_FILES } from '../workspace/article-files.ts';
import type { UiLanguage } from '../workspace/ui-language.ts';
import type { ArticleReader } from './article-reader.ts';
import { mentionHoverText } from './mention-hover-text.ts';

export interface MentionHoverOptions {
  readonly reader: Pick<ArticleReader, 'readingOf'>;
  readonly ui: UiLanguage;
}

/** The hover on a name that was found without a glossary; on one that a glossary has, the glossary speaks. */
export function registerMentionHover({ reader, ui }: MentionHoverOptions): vscode.Disposable {
  return vscode.languages.registerHoverProvider(ARTICLE_FILES, {
    provideHover(document, position) {
      const analysis = reader.readingOf(document)?.analysis;
      if (!analysis) return null;
      const offset = document.offsetAt(position);
      const mention = holding(analysis.mentions, { start: offset, end: offset });
      const entity = analysis.entities.find(({ id }) => id === mention?.entity);
      if (!mention || !entity || mention.evidence === 'glossary') return null;
      return new vscode.Hover(
        new vscode.MarkdownString(mentionHoverText(mention, entity, ui.translator)),
        new vscode.Range(document.positionAt(mention.start), document.positionAt(mention.end)),
      );
    },
  });
}
