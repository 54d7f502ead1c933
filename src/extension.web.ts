import * as vscode from 'vscode';
import { activate as activateOn, type DragomanApi } from './activate.ts';
import { createGuardedAnalyser } from './analyser/guarded.ts';
import { webWorker } from './analyser/worker/start.web.ts';
import { createWorkerAnalyser } from './analyser/worker/worker-analyser.ts';

/** Dragoman in the extension host of the browser. */
export function activate(context: vscode.ExtensionContext): DragomanApi {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'worker.web.js');
  const readScript = async (): Promise<string> =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(script));
  return activateOn(context, {
    createAnalyser: (data, log) =>
      createGuardedAnalyser({
        worker: createWorkerAnalyser({ start: webWorker(readScript), data }),
        fallback: async () => (await import('./analyser/inline.ts')).createInlineAnalyser(data),
        log: (message) => {
          log.warn(message);
        },
      }),
  });
}
