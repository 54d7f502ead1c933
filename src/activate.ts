import type * as vscode from 'vscode';
import type { Analyser, DataSource } from './analyser/analyser.ts';
import type { Analysis } from './core/analysis.ts';
import { COMMANDS } from './vscode/commands/command-ids.ts';
import { createPublicationDates } from './vscode/commands/publication-dates.ts';
import { registerGlossaryFileCommands } from './vscode/commands/glossary-file-commands.ts';
import { registerGlossaryPanelCommands } from './vscode/commands/glossary-panel-commands.ts';
import { registerFirstSteps } from './vscode/commands/register-first-steps.ts';
import { registerCommands } from './vscode/commands/register-commands.ts';
import { createArticleReader } from './vscode/editor/article-reader.ts';
import { createArticleRevealer } from './vscode/editor/article-revealer.ts';
import { followCurrentDocument } from './vscode/editor/current-document.ts';
import { registerDateHover } from './vscode/editor/date-hover.ts';
import { registerDocumentSymbols } from './vscode/editor/document-symbols.ts';
import { registerRenameRefusal } from './vscode/editor/rename-refusal.ts';
import { registerTermCompletion } from './vscode/editor/term-completion.ts';
import { registerUnwantedActions } from './vscode/editor/unwanted-actions.ts';
import { createUnwantedTerms } from './vscode/editor/unwanted-terms.ts';
import { registerTermDefinition } from './vscode/editor/term-definition.ts';
import { createTermLookup } from './vscode/editor/term-lookup.ts';
import { registerEntryDefinition } from './vscode/editor/entry-definition.ts';
import { registerEncodingOffer } from './vscode/editor/encoding-offer.ts';
import { registerGlossaryDiagnostics } from './vscode/editor/glossary-diagnostics.ts';
import { registerGlossaryHover } from './vscode/editor/glossary-hover.ts';
import { registerHighlights } from './vscode/editor/highlights.ts';
import { registerLanguageStatus } from './vscode/editor/language-status.ts';
import { registerMentionHover } from './vscode/editor/mention-hover.ts';
import { registerMentionReferences } from './vscode/editor/mention-references.ts';
import { ACTORS_PANEL, DATES_PANEL, PLACES_PANEL } from './vscode/panels/panel.ts';
import { registerGlossaryPanel } from './vscode/panels/register-glossary-panel.ts';
import { registerPanel } from './vscode/panels/register-panel.ts';
import type { Disposable } from './vscode/support/disposable.ts';
import { lazily, type Lazy } from './vscode/support/lazily.ts';
import { createLog, type Log } from './vscode/support/log.ts';
import { createBundledData } from './vscode/workspace/bundled-data.ts';
import { createFileChoices } from './vscode/workspace/file-choices.ts';
import { entryToCopy } from './vscode/workspace/entry-to-copy.ts';
import { tellNotStored } from './vscode/workspace/not-stored.ts';
import { createGlossaryEdits } from './vscode/workspace/glossary-edits.ts';
import { registerGlossaryNotices } from './vscode/workspace/glossary-notices.ts';
import { createGlossaryTargets } from './vscode/workspace/glossary-targets.ts';
import { createGlossaryStore } from './vscode/workspace/glossary-store.ts';
import { createGlossaryEntries } from './vscode/workspace/glossary-entries.ts';
import { createUiLanguage } from './vscode/workspace/ui-language.ts';

/** What a host (desktop, browser) brings. */
export interface Host {
  /** Called when the first article is shown. */
  readonly createAnalyser: (data: DataSource, log: Log) => Analyser;
  /** The user's home folder, which "~" in settings stands for; a browser has none. */
  readonly home?: vscode.Uri;
}

/** What the extension tells other extensions, and its tests. */
export interface DragomanApi {
  /** What was loaded and read since the start, in order: `glossary`, `glossary:file:///…`, `analysis:file:///…`. */
  readonly loaded: () => readonly string[];
  /** What is known of the article that the user is at; undefined until it is read. */
  readonly analysis: () => Analysis | undefined;
}

/** Wires Dragoman up. It reads no file and no article: that begins when one is shown. */
export function activate(context: vscode.ExtensionContext, host: Host): DragomanApi {
  const loaded: string[] = [];
  const own = <T extends Disposable>(disposable: T): T => {
    context.subscriptions.push(disposable);
    return disposable;
  };

  const log = own(createLog());
  const ui = own(createUiLanguage());
  const choices = own(createFileChoices(context.workspaceState, tellNotStored(ui, log)));
  const data = createBundledData(context.extensionUri, (name) => loaded.push(name), log);
  const glossaries = own(
    createGlossaryStore({
      analyser: () => analyser(),
      home: host.home,
      onRead: (uri) => loaded.push(`glossary:${uri.toString()}`),
      log,
    }),
  );
  const analyser: Lazy<Analyser> = lazily(() =>
    host.createAnalyser({ ...data, glossaries: glossaries.glossaries }, log),
  );
  own({ dispose: () => analyser.made()?.dispose() });

  const logFailure = (error: unknown): void => {
    log.error(error instanceof Error ? error : String(error));
  };
  own(registerGlossaryNotices({ glossaries, ui }));
  own(registerGlossaryDiagnostics({ glossaries, analyser, ui, onFailure: logFailure }));
  const targets = createGlossaryTargets({ home: host.home, memory: context.workspaceState, ui });
  const edits = createGlossaryEdits({
    targets,
    entryOf: (concept) => entryToCopy(data, concept),
    ui,
    log,
  });

  own(
    registerFirstSteps({
      extensionId: context.extension.id,
      extensionUri: context.extensionUri,
      home: host.home,
      ui,
      log,
    }),
  );
  own(registerGlossaryFileCommands({ edits, targets, glossaries, ui, log }));

  const current = own(followCurrentDocument());
  const reader = own(
    createArticleReader({
      current,
      choices,
      glossaries,
      analyser,
      onAnalyse: ({ uri }) => loaded.push(`analysis:${uri.toString()}`),
      onFailure: ({ uri }, failure) => {
        log.error(
          `Could not read ${uri.toString()}: ${failure.why === 'failed' ? failure.message : failure.why}`,
        );
      },
    }),
  );
  const revealer = own(createArticleRevealer());
  const dates = createPublicationDates({ reader, choices, ui });

  const panelOptions = {
    extensionUri: context.extensionUri,
    reader,
    ui,
    log,
    reveal: revealer.reveal,
    dates,
  };
  own(registerPanel(ACTORS_PANEL, panelOptions));
  own(registerPanel(DATES_PANEL, panelOptions));
  own(registerPanel(PLACES_PANEL, panelOptions));
  const terms = createTermLookup({
    analyser,
    reader,
    onFailure: (message) => {
      log.error(`Could not look a term up: ${message}`);
    },
  });
  const entries = own(
    createGlossaryEntries({
      data,
      ui,
      onFailure: (error) => {
        log.error(error instanceof Error ? error : String(error));
      },
    }),
  );
  own(
    registerCommands({
      ...{ current, reader, revealer, choices, dates, ui, log },
      ...{ analyser, terms, entries, edits },
    }),
  );
  const glossaryPanel = own(
    registerGlossaryPanel({
      ...{ extensionUri: context.extensionUri, analyser, reader, ui, log },
      ...{ lookup: terms, glossaries, edits },
    }),
  );
  own(registerGlossaryPanelCommands({ panel: glossaryPanel, edits, lookup: terms, reader, ui }));
  own(registerLanguageStatus({ reader, choices, ui, command: COMMANDS.setArticleLanguage }));
  own(registerEncodingOffer({ reader, choices, ui, command: COMMANDS.reopenWithEncoding }));
  const { copyTerm, openGlossaryEntry, addSpelling, reportWrong } = COMMANDS;
  const unwanted = own(createUnwantedTerms({ analyser, reader, ui }));
  own(
    registerGlossaryHover({
      terms,
      reader,
      unwanted,
      ui,
      commands: { copyTerm, openGlossaryEntry, addSpelling, reportWrong },
    }),
  );
  own(registerDateHover({ reader, ui, command: COMMANDS.setPublicationDate }));
  own(registerMentionHover({ reader, ui }));
  own(registerMentionReferences({ reader, terms, analyser }));
  own(registerEntryDefinition({ glossaries, analyser, entries }));
  own(registerTermDefinition({ terms, entries, reader }));
  own(registerTermCompletion({ analyser, reader, ui }));
  own(registerUnwantedActions({ unwanted, ui, command: COMMANDS.reportWrong }));
  own(registerRenameRefusal({ terms, reader, ui }));
  own(registerDocumentSymbols({ reader, ui }));
  own(registerHighlights({ reader, current }));
  return {
    loaded: () => [...loaded],
    analysis: () => (reader.reading.status === 'ready' ? reader.reading.analysis : undefined),
  };
}
