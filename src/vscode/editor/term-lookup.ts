import * as vscode from 'vscode';
import type { Analyser } from '../../analyser/analyser.ts';
import type { LookedUpSense, LookUpRequest } from '../../analyser/requests.ts';
import { holding } from '../../core/text/holding.ts';
import { langOf } from '../../core/glossary/term.ts';
import type { Span } from '../../core/text/span.ts';
import { folderOf } from '../workspace/folder-of.ts';
import { abortedBy } from '../support/aborted-by.ts';
import type { ArticleReader } from './article-reader.ts';

/** A glossary term at a place of a document. */
export interface FoundTerm {
  readonly range: vscode.Range;
  /** The words, as the document has them. */
  readonly written: string;
  /** What they may stand for, the likeliest first; never empty. */
  readonly senses: readonly [LookedUpSense, ...LookedUpSense[]];
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
  /** Somebody's name that no glossary has, around a place of an article: a term in it is a part of the name. */
  function personAt(document: vscode.TextDocument, offset: number): Span | undefined {
    const mention = holding(reader.readingOf(document)?.analysis.mentions ?? [], {
      start: offset,
      end: offset,
    });
    return mention?.kind === 'person' && mention.glossary === undefined ? mention : undefined;
  }

  /** What the article says of the place, where it was read. */
  function knownAt(document: vscode.TextDocument, offset: number): Omit<LookUpRequest, 'text' | 'offset'> {
    const { paragraphs = [], mentions = [], publicationDate } = reader.readingOf(document)?.analysis ?? {};
    const here = { start: offset, end: offset };
    // An article may quote another language.
    const language = langOf(holding(paragraphs, here)?.language) ?? langOf(reader.languageOf(document));
    const date = publicationDate?.value ?? undefined;
    const meant = holding(mentions, here)?.glossary;
    return {
      article: document.uri.toString(),
      ...folderOf(document),
      ...(language === undefined ? {} : { language }),
      ...(date === undefined ? {} : { date }),
      ...(meant === undefined ? {} : { meant }),
    };
  }

  return {
    at: async (document, position, token) => {
      const offset = document.offsetAt(position);
      const window = new vscode.Range(
        document.positionAt(Math.max(0, offset - REACH)),
        document.positionAt(offset + REACH),
      );
      const start = document.offsetAt(window.start);
      const aborted = abortedBy(token);
      const answer = await analyser().lookUp(
        { text: document.getText(window), offset: offset - start, ...knownAt(document, offset) },
        aborted.signal,
      );
      aborted.dispose();
      if (!answer.ok && answer.why !== 'aborted')
        onFailure(answer.why === 'failed' ? answer.message : answer.why);
      if (!answer.ok || answer.value === null) return null;
      const [likeliest, ...others] = answer.value.senses;
      const [from, to] = [start + answer.value.start, start + answer.value.end];
      const person = personAt(document, offset);
      if (
        !likeliest ||
        (person && person.start <= from && to <= person.end && to - from < person.end - person.start)
      )
        return null;
      const range = new vscode.Range(document.positionAt(from), document.positionAt(to));
      return { range, written: document.getText(range), senses: [likeliest, ...others] };
    },
  };
}
