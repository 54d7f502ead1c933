import * as vscode from 'vscode';
import type { UiLanguage } from '../workspace/ui-language.ts';
import type { ArticleReader } from './article-reader.ts';
import type { HoverCommands } from './hover-links.ts';
import { hoverText } from './hover-text.ts';
import { wantsTermHover } from './term-files.ts';
import type { TermLookup } from './term-lookup.ts';
import type { UnwantedTerms } from './unwanted-terms.ts';

export interface GlossaryHoverOptions {
  readonly terms: TermLookup;
  readonly reader: Pick<ArticleReader, 'languageOf' | 'readingOf'>;
  readonly unwanted: Pick<UnwantedTerms, 'of'>;
  readonly ui: UiLanguage;
  readonly commands: HoverCommands;
}

/** The hover on a glossary term, in any text: its names in the three languages, and what can be done with them. */
export function registerGlossaryHover({
  terms,
  reader,
  unwanted,
  ui,
  commands,
}: GlossaryHoverOptions): vscode.Disposable {
  let isKnown = false;
  /** A step of the walkthrough is done as soon as somebody has seen a hover. */
  function tellWalkthrough(): void {
    if (!isKnown) void vscode.commands.executeCommand('setContext', 'dragoman.termExplained', true);
    isKnown = true;
  }

  return vscode.languages.registerHoverProvider('*', {
    async provideHover(document, position, token) {
      if (!wantsTermHover(document)) return null;
      const found = await terms.at(document, position, token);
      if (!found) return null;
      const date = reader.readingOf(document)?.analysis.publicationDate.value ?? undefined;
      const subject = {
        ...found,
        own: reader.languageOf(document),
        isMarked: unwanted.of(document).some(({ diagnostic }) => diagnostic.range.isEqual(found.range)),
        ...(date === undefined ? {} : { date }),
      };
      const markdown = new vscode.MarkdownString(hoverText(subject, commands, ui.translator));
      markdown.supportHtml = true;
      // Links may run these commands, which check what they are given, and no other.
      markdown.isTrusted = { enabledCommands: Object.values(commands) };
      tellWalkthrough();
      return new vscode.Hover(markdown, found.range);
    },
  });
}
