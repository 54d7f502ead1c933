import type * as vscode from 'vscode';
import type { Disposable } from './disposable.ts';

/** A signal that VS Code's token of cancellation aborts, until it is disposed of. */
export interface AbortedBy extends Disposable {
  readonly signal: AbortSignal;
}

export function abortedBy(token: vscode.CancellationToken): AbortedBy {
  const cancelled = new AbortController();
  if (token.isCancellationRequested) cancelled.abort();
  const listener = token.onCancellationRequested(() => {
    cancelled.abort();
  });
  return {
    signal: cancelled.signal,
    dispose: () => {
      listener.dispose();
    },
  };
}
