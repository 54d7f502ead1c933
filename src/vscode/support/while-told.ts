import * as vscode from 'vscode';

/** Milliseconds in which a notification is drawn, and its button can be pressed. */
const MOMENT = 100;

export interface LongWork {
  /** What is said while it goes on. */
  readonly title: string;
  /** Whether there is so much of it that one would wonder. */
  readonly isLong: boolean;
  /** Whether what it brings may be thrown away; else there is no button to cancel. */
  readonly canBeCancelled: boolean;
}

/** Does what may take long, and says so meanwhile; undefined where the user has cancelled. */
export async function whileTold<T>(
  { title, isLong, canBeCancelled }: LongWork,
  work: () => Promise<T>,
): Promise<T | undefined> {
  if (!isLong) return work();
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: canBeCancelled };
  return vscode.window.withProgress(options, async (_, cancellation) => {
    const isCancelled = (): boolean => cancellation.isCancellationRequested;
    // The work computes in one go, and hears of nothing in it: there is time to cancel before and after.
    await moment();
    if (isCancelled()) return undefined;
    const result = await work();
    await moment();
    return isCancelled() ? undefined : result;
  });
}

function moment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, MOMENT));
}
