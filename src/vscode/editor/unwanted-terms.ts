import * as vscode from 'vscode';
import type { Analyser } from '../../analyser/analyser.ts';
import type { TermFinding } from '../../core/glossary/check-terms.ts';
import { langOf } from '../../core/glossary/term.ts';
import type { Lang, Passage } from '../../core/language/language.ts';
import { holding } from '../../core/text/holding.ts';
import { standingOf } from '../workspace/article-files.ts';
import type { Disposable } from '../support/disposable.ts';
import { soon } from '../support/soon.ts';
import { folderOf } from '../workspace/folder-of.ts';
import type { UiLanguage } from '../workspace/ui-language.ts';
import type { ArticleReader } from './article-reader.ts';
import type { ReadArticle } from './reading.ts';
import { unwantedMessage } from './unwanted-text.ts';

/** A term that the glossary wants replaced, where it is marked. */
export interface UnwantedTerm {
  readonly diagnostic: vscode.Diagnostic;
  readonly finding: TermFinding;
  /** The text that the finding speaks of. */
  readonly text: string;
  readonly language: Lang;
}

/** Marks deprecated and forbidden terms of the articles in sight. */
export interface UnwantedTerms extends Disposable {
  /** What is marked in a document, in order of its text. */
  readonly of: (document: vscode.TextDocument) => readonly UnwantedTerm[];
}

export interface UnwantedTermsOptions {
  readonly analyser: () => Analyser;
  readonly reader: Pick<ArticleReader, 'readingOf' | 'whenRead' | 'onDidChange'>;
  readonly ui: UiLanguage;
}

const SETTING = 'dragoman.glossary.checkTerms';

export function createUnwantedTerms({ analyser, reader, ui }: UnwantedTermsOptions): UnwantedTerms {
  const diagnostics = vscode.languages.createDiagnosticCollection('dragoman.terms');
  const marked = new Map<string, readonly UnwantedTerm[]>();
  /** The readings whose terms are marked, or are being looked for. */
  const checked = new WeakMap<vscode.TextDocument, ReadArticle>();
  const ended = new vscode.CancellationTokenSource();

  function mark(document: vscode.TextDocument, terms: readonly UnwantedTerm[]): void {
    marked.set(document.uri.toString(), terms);
    diagnostics.set(
      document.uri,
      terms.map(({ diagnostic }) => diagnostic),
    );
  }

  function forget(document: vscode.TextDocument): void {
    checked.delete(document);
    marked.delete(document.uri.toString());
    diagnostics.delete(document.uri);
  }

  async function check(document: vscode.TextDocument): Promise<void> {
    if (!isWanted(document)) {
      forget(document);
      return;
    }
    const reading = reader.readingOf(document);
    // While an article is read anew the editor moves its marks along.
    if (!reading || checked.get(document) === reading) return;
    checked.set(document, reading);
    const passages = passagesOf(reading);
    const answer = await analyser().checkTerms({
      text: reading.text,
      passages,
      article: document.uri.toString(),
      ...folderOf(document),
    });
    if (checked.get(document) !== reading || document.isClosed) return;
    if (!answer.ok) checked.delete(document);
    else if (document.version === reading.version)
      mark(
        document,
        answer.value.map((finding) => {
          const language = holding(passages, finding)?.language ?? 'en';
          return { diagnostic: diagnosticOf(finding, document, ui), finding, text: reading.text, language };
        }),
      );
  }

  async function checkVisible(): Promise<void> {
    for (const { document, viewColumn } of vscode.window.visibleTextEditors) {
      if (viewColumn === undefined || !isWanted(document)) continue;
      await reader.whenRead(document, ended.token);
    }
    checkAll();
  }

  function checkAll(): void {
    for (const { document } of vscode.window.visibleTextEditors) void check(document);
  }

  function checkAnew(): void {
    for (const { document } of vscode.window.visibleTextEditors) checked.delete(document);
    checkAll();
  }

  const listeners = vscode.Disposable.from(
    diagnostics,
    reader.onDidChange(() => void checkVisible()),
    ui.onDidChange(checkAnew),
    vscode.window.onDidChangeVisibleTextEditors(() => void checkVisible()),
    vscode.workspace.onDidCloseTextDocument(forget),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(SETTING)) checkAnew();
    }),
    soon(() => void checkVisible()),
  );
  return {
    of: (document) => marked.get(document.uri.toString()) ?? [],
    dispose: () => {
      ended.cancel();
      listeners.dispose();
    },
  };
}

function isWanted(document: vscode.TextDocument): boolean {
  return (
    standingOf(document) === 'readable' &&
    vscode.workspace.getConfiguration(undefined, document).get(SETTING) !== false
  );
}

/** What the article itself says: not the page around it. */
function passagesOf({ analysis }: ReadArticle): readonly Passage[] {
  const own = langOf(analysis.language.code);
  return analysis.paragraphs.flatMap(({ kind, language: tag, start, end }) => {
    const language = langOf(tag) ?? own;
    return kind === 'boilerplate' || language === undefined ? [] : [{ start, end, language }];
  });
}

function diagnosticOf(
  finding: TermFinding,
  document: vscode.TextDocument,
  { translator }: UiLanguage,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    new vscode.Range(document.positionAt(finding.start), document.positionAt(finding.end)),
    unwantedMessage(finding, translator),
    vscode.DiagnosticSeverity.Information,
  );
  diagnostic.source = 'Dragoman';
  diagnostic.code = finding.term.status;
  return diagnostic;
}
