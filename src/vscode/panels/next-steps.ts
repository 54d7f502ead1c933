import * as vscode from 'vscode';
import type { EmptyReason } from '../../rpc/panels.ts';
import { COMMANDS } from '../commands/command-ids.ts';

/** A command with its arguments. */
const NEXT_STEPS: Readonly<Record<EmptyReason, readonly [string, ...unknown[]]>> = {
  noEditor: ['workbench.action.quickOpen'],
  // Who says which language a text is in says that it is an article.
  notArticle: [COMMANDS.setArticleLanguage],
  excluded: ['workbench.action.openSettings', '@id:dragoman.include,dragoman.exclude'],
  unsupportedLanguage: [COMMANDS.setArticleLanguage],
};

/** Does what helps where a panel has nothing to show. */
export async function takeNextStep(reason: EmptyReason): Promise<void> {
  await vscode.commands.executeCommand(...NEXT_STEPS[reason]);
}
