import * as vscode from 'vscode';
import type { Analyser } from '../../analyser/analyser.ts';
import { isLang } from '../../core/language/language.ts';
import { ARTICLE_FILES, standingOf } from '../workspace/article-files.ts';
import { folderOf } from '../workspace/folder-of.ts';
import type { UiLanguage } from '../workspace/ui-language.ts';
import { hoverText } from './hover-text.ts';

export interface GlossaryHoverOptions {
  readonly analyser: () => Analyser;
  /** BCP 47 tag of an article's language. */
  readonly languageOf: (document: vscode.TextDocument) => string | undefined;
  readonly ui: UiLanguage;
  /** Hears why a term could not be looked up. */
  readonly onFailure: (message: string) => void;
}

/** How much text around the mouse is looked at, in UTF-16 units: more than the longest term on each side. */
const REACH = 600;

/** The hover on a glossary term: its names in the three languages. It reads the words around the mouse only. */
export function registerGlossaryHover(options: GlossaryHoverOptions): vscode.Disposable {
  return vscode.languages.registerHoverProvider(ARTICLE_FILES, {
    async provideHover(document, position, token) {
      if (standingOf(document) !== 'readable') return null;
      const offset = document.offsetAt(position);
      const window = new vscode.Range(
        document.positionAt(Math.max(0, offset - REACH)),
        document.positionAt(offset + REACH),
      );
      const start = document.offsetAt(window.start);
      const cancelled = new AbortController();
      const listener = token.onCancellationRequested(() => {
        cancelled.abort();
      });
      const tag = options.languageOf(document);
      const code = tag?.split('-')[0] ?? '';
      const language = isLang(code) ? { language: code } : {};
      const request = {
        text: document.getText(window),
        offset: offset - start,
        ...language,
        ...folderOf(document),
      };
      const answer = await options.analyser().lookUp(request, cancelled.signal);
      listener.dispose();
      if (!answer.ok && answer.why !== 'aborted')
        options.onFailure(answer.why === 'failed' ? answer.message : answer.why);
      if (!answer.ok || answer.value === null) return null;
      const { senses, start: from, end: to } = answer.value;
      const concepts = senses.map(({ concept }) => concept);
      return new vscode.Hover(
        new vscode.MarkdownString(hoverText(concepts, tag, options.ui.translator)),
        new vscode.Range(document.positionAt(start + from), document.positionAt(start + to)),
      );
    },
  });
}
