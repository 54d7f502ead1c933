import * as vscode from 'vscode';
import type { Analyser } from '../../analyser/analyser.ts';
import { holding } from '../../core/text/holding.ts';
import type { Sense } from '../../core/glossary/glossary.ts';
import { langOf } from '../../core/glossary/term.ts';
import type { Lang } from '../../core/language/language.ts';
import { folderOf } from '../workspace/folder-of.ts';
import { abortedBy } from '../support/aborted-by.ts';
import type { ArticleReader } from './article-reader.ts';

/** A glossary term at a place of a document. */
export interface FoundTerm {
  readonly range: vscode.Range;
  /** The words, as the document has them. */
  readonly written: string;
  /** What they may stand for, the likeliest first; never empty. */
  readonly senses: readonly [Sense, ...Sense[]];
}

/** Looks glossary terms up, whatever the document: the words around the place are all that is read. */
export interface TermLookup {
  readonly at: (
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ) => Promise<FoundTerm | null>;
}

export interface TermLookupOptions {
  readonly analyser: () => Analyser;
  readonly reader: Pick<ArticleReader, 'readingOf' | 'languageOf'>;
  /** Hears why a term could not be looked up. */
  readonly onFailure: (message: string) => void;
}

/** How much text around the place is looked at, in UTF-16 units: more than the longest term on each side. */
const REACH = 600;

export function createTermLookup({ analyser, reader, onFailure }: TermLookupOptions): TermLookup {
  /** Of the paragraph, where the article was read: an article may quote another language. */
  function languageAt(document: vscode.TextDocument, offset: number): Lang | undefined {
    const paragraphs = reader.readingOf(document)?.analysis.paragraphs ?? [];
    const own = holding(paragraphs, { start: offset, end: offset })?.language;
    return langOf(own) ?? langOf(reader.languageOf(document));
  }

  /** Whom the article as a whole takes the words for comes first. */
  function asRead(document: vscode.TextDocument, offset: number, senses: readonly Sense[]): readonly Sense[] {
    const mentions = reader.readingOf(document)?.analysis.mentions ?? [];
    const meant = holding(mentions, { start: offset, end: offset })?.glossary;
    const first = senses.find(({ concept }) => concept.id === meant);
    return first ? [first, ...senses.filter((sense) => sense !== first)] : senses;
  }

  return {
    at: async (document, position, token) => {
      const offset = document.offsetAt(position);
      const window = new vscode.Range(
        document.positionAt(Math.max(0, offset - REACH)),
        document.positionAt(offset + REACH),
      );
      const start = document.offsetAt(window.start);
      const language = languageAt(document, offset);
      const aborted = abortedBy(token);
      const answer = await analyser().lookUp(
        {
          text: document.getText(window),
          offset: offset - start,
          ...(language === undefined ? {} : { language }),
          ...folderOf(document),
        },
        aborted.signal,
      );
      aborted.dispose();
      if (!answer.ok && answer.why !== 'aborted')
        onFailure(answer.why === 'failed' ? answer.message : answer.why);
      if (!answer.ok || answer.value === null) return null;
      const [likeliest, ...others] = asRead(document, offset, answer.value.senses);
      if (!likeliest) return null;
      const range = new vscode.Range(
        document.positionAt(start + answer.value.start),
        document.positionAt(start + answer.value.end),
      );
      return { range, written: document.getText(range), senses: [likeliest, ...others] };
    },
  };
}
