import * as vscode from 'vscode';
import { ARTICLE_FILES } from '../workspace/article-files.ts';
import type { UiLanguage } from '../workspace/ui-language.ts';
import type { UnwantedTerm, UnwantedTerms } from './unwanted-terms.ts';
import { replacementFor } from './unwanted-text.ts';

export interface UnwantedActionsOptions {
  readonly unwanted: UnwantedTerms;
  readonly ui: UiLanguage;
  /** The command by which a reader says that a form is not meant: (form, id, 'here'). */
  readonly command: string;
}

/** Quick fixes of the terms that a glossary wants replaced: here, everywhere in the file, or not at all. */
export function registerUnwantedActions({
  unwanted,
  ui,
  command,
}: UnwantedActionsOptions): vscode.Disposable {
  function actionsFor(
    term: UnwantedTerm,
    all: readonly UnwantedTerm[],
    document: vscode.TextDocument,
  ): readonly vscode.CodeAction[] {
    const { t } = ui.translator;
    const { finding, diagnostic } = term;
    const form = document.getText(diagnostic.range);
    const make = (title: string): vscode.CodeAction => {
      const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
      action.diagnostics = [diagnostic];
      return action;
    };
    const ignore = make(t('terms.ignore', { form }));
    ignore.command = { command, title: ignore.title, arguments: [form, finding.concept.id, 'here'] };
    const replacement = replacementFor(finding, term.text, term.language);
    if (!replacement) return [ignore];
    const { text, disagreeing: article } = replacement;
    const use = make(article === null ? t('terms.use', { text }) : t('terms.useCheck', { text, article }));
    use.edit = editOf([term], document);
    use.isPreferred = true;
    const same = all.filter(
      (other) =>
        other.finding.concept.id === finding.concept.id && other.finding.term.text === finding.term.text,
    );
    if (same.length < 2) return [use, ignore];
    const everywhere = make(t('terms.useEverywhere', { count: same.length }));
    everywhere.edit = editOf(same, document);
    return [use, everywhere, ignore];
  }

  return vscode.languages.registerCodeActionsProvider(
    ARTICLE_FILES,
    {
      provideCodeActions(document, range) {
        // Where the text has changed since, the marks are looked for anew, and VS Code asks again.
        const all = unwanted.of(document).filter((term) => isInPlace(term, document));
        return all
          .filter(({ diagnostic }) => diagnostic.range.intersection(range) !== undefined)
          .flatMap((term) => actionsFor(term, all, document));
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

function isInPlace({ diagnostic, finding, text }: UnwantedTerm, document: vscode.TextDocument): boolean {
  return document.getText(diagnostic.range) === text.slice(finding.start, finding.end);
}

function editOf(terms: readonly UnwantedTerm[], document: vscode.TextDocument): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { diagnostic, finding, text, language } of terms) {
    const replacement = replacementFor(finding, text, language);
    if (replacement) edit.replace(document.uri, diagnostic.range, replacement.text);
  }
  return edit;
}
