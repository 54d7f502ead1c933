import * as vscode from 'vscode';
import type { Span } from '../../core/text/span.ts';
import type { ArticleReader } from '../editor/article-reader.ts';
import type { ArticleRevealer } from '../editor/article-revealer.ts';
import type { ReadArticle } from '../editor/reading.ts';
import { mentionAt, mentionFrom } from './mention-walk.ts';
import type { Disposable } from '../support/disposable.ts';

/** Leads from mention to mention. */
export interface MentionNavigator extends Disposable {
  go(direction: 'next' | 'previous'): Promise<void>;
}

/** Where the last step led, and whose mentions are being walked along; null: everybody's. */
interface Step extends Span {
  readonly document: vscode.TextDocument;
  readonly entity: string | null;
}

export interface MentionNavigatorOptions {
  readonly reader: Pick<ArticleReader, 'reading'>;
  readonly revealer: ArticleRevealer;
}

/**
 * Walks along the mentions of the entity at the caret, else of the one last chosen in a panel, else of all. Whose they
 * are stays so as long as the caret stays where the last step led.
 */
export function createMentionNavigator({ reader, revealer }: MentionNavigatorOptions): MentionNavigator {
  let last: Step | undefined;
  let chosen: { readonly document: vscode.TextDocument; readonly entity: string } | undefined;

  const listener = revealer.onDidReveal(({ article, span }) => {
    const entity = mentionAt(article.analysis.mentions, span)?.entity;
    if (entity !== undefined) chosen = { document: article.document, entity };
  });

  function whose({ document, analysis }: ReadArticle, at: Span): string | null {
    if (last?.document === document && last.start === at.start && last.end === at.end) return last.entity;
    const here = mentionAt(analysis.mentions, at)?.entity;
    return here ?? (chosen?.document === document ? chosen.entity : null);
  }

  return {
    async go(direction) {
      const { reading } = reader;
      if (reading.status !== 'ready') return;
      const { document, analysis } = reading;
      const at = selectionIn(document);
      const entity = whose(reading, at);
      const mention = mentionFrom(analysis.mentions, at, direction, entity);
      if (!mention) return;
      const before = chosen;
      await revealer.reveal(reading, mention, true);
      // A step is no choice: who walks along all mentions goes on to do so.
      chosen = before;
      last = { document, entity, start: mention.start, end: mention.end };
    },
    dispose: () => {
      listener.dispose();
    },
  };
}

function selectionIn(document: vscode.TextDocument): Span {
  const editor = vscode.window.visibleTextEditors.find((each) => each.document === document);
  if (!editor) return { start: -1, end: -1 };
  return {
    start: document.offsetAt(editor.selection.start),
    end: document.offsetAt(editor.selection.end),
  };
}
