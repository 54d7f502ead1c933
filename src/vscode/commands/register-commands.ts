import * as vscode from 'vscode';
import type { ArticleReader } from '../editor/article-reader.ts';
import type { ArticleRevealer } from '../editor/article-revealer.ts';
import type { CurrentDocument } from '../editor/current-document.ts';
import type { Log } from '../support/log.ts';
import type { FileChoices } from '../workspace/file-choices.ts';
import type { UiLanguage } from '../workspace/ui-language.ts';
import { registerActorCommands } from './actor-commands.ts';
import { COMMANDS } from './command-ids.ts';
import { registerGlossaryCommands, type GlossaryCommandOptions } from './glossary-commands.ts';
import { exportArticle } from './export-article.ts';
import { createMentionNavigator } from './mention-navigator.ts';
import { openAsArticle } from './open-as-article.ts';
import type { PublicationDates } from './publication-dates.ts';
import { setArticleLanguage } from './set-article-language.ts';
import { setPublicationDate } from './set-publication-date.ts';
import { toggleHighlights } from './toggle-highlights.ts';

export interface CommandOptions extends GlossaryCommandOptions {
  readonly current: CurrentDocument;
  readonly reader: ArticleReader;
  readonly revealer: ArticleRevealer;
  readonly choices: FileChoices;
  readonly dates: PublicationDates;
  readonly ui: UiLanguage;
  readonly log: Log;
}

/** Registers the commands of `package.json`, and the context that says when they make sense. */
export function registerCommands(options: CommandOptions): vscode.Disposable {
  const { current, reader, dates, log } = options;
  const navigator = createMentionNavigator(options);
  const on = (command: string, run: (argument: unknown) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(command, run);

  function tellContext(): void {
    const { reading } = reader;
    const isGiven = reading.status === 'ready' && reading.analysis.publicationDate.origin === 'given';
    void vscode.commands.executeCommand('setContext', 'dragoman.articleOpen', reading.status !== 'empty');
    void vscode.commands.executeCommand('setContext', 'dragoman.publicationDateGiven', isGiven);
  }

  tellContext();
  return vscode.Disposable.from(
    navigator,
    registerActorCommands(options),
    registerGlossaryCommands(options),
    reader.onDidChange(tellContext),
    on(COMMANDS.setPublicationDate, () => setPublicationDate(options)),
    on(COMMANDS.writePublicationDate, () => current.document && dates.write(current.document)),
    on(COMMANDS.exportDates, () => exportArticle(options, 'dates')),
    on(COMMANDS.exportEntities, () => exportArticle(options, 'entities')),
    on(COMMANDS.openAsArticle, (uri) => openAsArticle(options, uri)),
    on(COMMANDS.setArticleLanguage, () => setArticleLanguage(options)),
    on(COMMANDS.nextMention, () => navigator.go('next')),
    on(COMMANDS.previousMention, () => navigator.go('previous')),
    on(COMMANDS.toggleHighlights, () => toggleHighlights(current.document)),
    on(COMMANDS.focusActors, () => vscode.commands.executeCommand('dragoman.actors.focus')),
    on(COMMANDS.focusDates, () => vscode.commands.executeCommand('dragoman.dates.focus')),
    on(COMMANDS.focusPlaces, () => vscode.commands.executeCommand('dragoman.places.focus')),
    on(COMMANDS.showLog, () => {
      log.show();
    }),
  );
}
