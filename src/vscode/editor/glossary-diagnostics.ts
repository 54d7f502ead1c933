import * as vscode from 'vscode';
import type { Analyser } from '../../analyser/analyser.ts';
import type { GlossarySource } from '../../core/glossary/concept.ts';
import type { GlossaryProblem, Severity } from '../../core/glossary/glossary-problem.ts';
import { formatGlossaryProblem } from '../../i18n/format-glossary-problem.ts';
import { rangesIn } from '../support/text-positions.ts';
import type { Disposable } from '../support/disposable.ts';
import { soon } from '../support/soon.ts';
import type { GlossaryStore } from '../workspace/glossary-store.ts';
import type { UiLanguage } from '../workspace/ui-language.ts';

export interface GlossaryDiagnosticsOptions {
  readonly glossaries: GlossaryStore;
  readonly analyser: () => Analyser;
  readonly ui: UiLanguage;
  /** Hears why a glossary could not be checked. */
  readonly onFailure: (message: string) => void;
}

/** Milliseconds without a key before a glossary that is being edited is checked. */
const PAUSE = 300;

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
};

const TOP = { start: 0, end: 0 };

/** What is wrong with a glossary, and with which text of it. */
interface Checked {
  readonly text: string;
  readonly problems: readonly GlossaryProblem[];
}

/** What is wrong with glossaries, in the Problems panel and at its place: of closed files as saved, of open ones as they stand. */
export function registerGlossaryDiagnostics(options: GlossaryDiagnosticsOptions): Disposable {
  const { glossaries, ui } = options;
  const collection = vscode.languages.createDiagnosticCollection('dragoman-glossary');
  const checked = new Map<string, Checked>();
  const pauses = new Map<string, ReturnType<typeof setTimeout>>();

  function show(file: string): void {
    const known = checked.get(file);
    if (!known) {
      collection.delete(vscode.Uri.parse(file));
      return;
    }
    const rangeOf = rangesIn(known.text);
    const diagnostics = known.problems.map((problem) => {
      const message = formatGlossaryProblem(problem, ui.translator);
      const range = rangeOf(problem.span ?? TOP);
      const diagnostic = new vscode.Diagnostic(range, message, SEVERITIES[problem.severity]);
      diagnostic.source = 'Dragoman';
      diagnostic.code = problem.code;
      return diagnostic;
    });
    collection.set(vscode.Uri.parse(file), diagnostics);
  }

  /** As the file was read; nothing where it is a glossary no more. */
  function showSaved(file: string): void {
    const text = glossaries.textOf(file)?.text;
    const report = glossaries.news?.files.find(({ source }) => source.file === file);
    if (text === undefined || !report) checked.delete(file);
    else checked.set(file, { text, problems: report.problems });
    show(file);
  }

  async function check(document: vscode.TextDocument, source: GlossarySource): Promise<void> {
    await glossaries.open();
    // VS Code keeps documents for a while whose editor is closed and whose file is gone.
    if (!document.isDirty && glossaries.textOf(source.file) === undefined) {
      showSaved(source.file);
      return;
    }
    const { version } = document;
    const text = document.getText();
    const answer = await options.analyser().lint({ source, text });
    if (document.isClosed || document.version !== version) return;
    if (!answer.ok) {
      options.onFailure(answer.why === 'failed' ? answer.message : answer.why);
      return;
    }
    checked.set(source.file, { text, problems: answer.value });
    show(source.file);
  }

  function checkSoon(document: vscode.TextDocument, pause: number): void {
    const source = glossaries.sourceOf(document);
    if (!source) return;
    clearTimeout(pauses.get(source.file));
    pauses.set(
      source.file,
      setTimeout(() => {
        pauses.delete(source.file);
        if (!document.isClosed) void check(document, source);
      }, pause),
    );
  }

  const checkOpen = (): void => {
    for (const document of vscode.workspace.textDocuments) checkSoon(document, 0);
  };
  const listeners = vscode.Disposable.from(
    collection,
    glossaries.onDidChange(({ files }) => {
      const open = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
      const now = files.map(({ source }) => source.file);
      for (const file of new Set([...checked.keys(), ...now])) if (!open.has(file)) showSaved(file);
      // What one glossary says bears upon what is wrong with another.
      checkOpen();
    }),
    vscode.workspace.onDidOpenTextDocument((document) => {
      checkSoon(document, 0);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) checkSoon(document, PAUSE);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (checked.has(uri.toString())) showSaved(uri.toString());
    }),
    ui.onDidChange(() => {
      for (const file of checked.keys()) show(file);
    }),
    soon(checkOpen),
  );
  return {
    dispose: () => {
      for (const pause of pauses.values()) clearTimeout(pause);
      listeners.dispose();
    },
  };
}
