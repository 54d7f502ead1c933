import { homedir } from 'node:os';
import * as vscode from 'vscode';
import { activate as activateOn, type DragomanApi } from './activate.ts';
import { createGuardedAnalyser } from './analyser/guarded.ts';
import { nodeWorker } from './analyser/worker/start.node.ts';
import { createWorkerAnalyser } from './analyser/worker/worker-analyser.ts';

/** Dragoman in the extension host of Node: on the desktop and on remote machines. */
export function activate(context: vscode.ExtensionContext): DragomanApi {
  return activateOn(context, {
    home: vscode.Uri.file(homedir()),
    createAnalyser: (data, log) =>
      createGuardedAnalyser({
        worker: createWorkerAnalyser({
          start: nodeWorker(context.asAbsolutePath('dist/worker.node.js')),
          data,
        }),
        fallback: async () => (await import('./analyser/inline.ts')).createInlineAnalyser(data),
        log: (message) => {
          log.warn(message);
        },
      }),
  });
}
