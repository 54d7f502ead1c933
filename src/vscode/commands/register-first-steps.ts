import * as vscode from 'vscode';
import { COMMANDS } from './command-ids.ts';
import type { OpenSamplesOptions } from './open-samples.ts';

export interface FirstStepsOptions extends OpenSamplesOptions {
  /** Of this extension. */
  readonly extensionId: string;
}

/** Registers what leads a newcomer on: the walkthrough of `package.json`, and articles to try it with. */
export function registerFirstSteps(options: FirstStepsOptions): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.openSamples, async () => {
      const { openSamples } = await import('./open-samples.ts');
      await openSamples(options);
    }),
    vscode.commands.registerCommand(COMMANDS.getStarted, () =>
      vscode.commands.executeCommand(
        'workbench.action.openWalkthrough',
        `${options.extensionId}#start`,
        false,
      ),
    ),
  );
}
