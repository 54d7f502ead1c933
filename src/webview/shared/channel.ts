import { createBirpc, type BirpcReturn } from 'birpc';
import { isMessage } from '../../rpc/message.ts';
import type { HostFunctions, PanelFunctions, Snapshot } from '../../rpc/panels.ts';

/** The part of VS Code's webview API that the channel needs. */
export type MessagePort = Pick<ReturnType<typeof acquireVsCodeApi>, 'postMessage'>;

/**
 * Opens the channel to the extension host and tells it that the page stands. A snapshot that was overtaken by a
 * later one is not passed on.
 */
export function connectToHost<View>(port: MessagePort, page: PanelFunctions<View>): HostFunctions {
  const newest = { seq: -1 };
  const functions: PanelFunctions<View> = {
    show: (snapshot: Snapshot<View>) => {
      if (snapshot.seq < newest.seq) return;
      newest.seq = snapshot.seq;
      page.show(snapshot);
    },
    markCaret: (span) => {
      page.markCaret(span);
    },
    perform: (action) => {
      page.perform(action);
    },
  };
  const host = openChannel<HostFunctions, PanelFunctions<View>>(port, functions, [
    // Two of them are questions: to the others the next snapshot is the answer.
    'ready',
    'focusChanged',
    'reveal',
    'setPublicationDate',
    'writePublicationDate',
    'exportDates',
    'retry',
    'takeNextStep',
  ]);
  void host.ready();
  tellFocus((isFocused) => void host.focusChanged(isFocused));
  return {
    ready: () => void host.ready(),
    reveal: (request) => void host.reveal(request),
    readDate: (request) => host.readDate(request),
    setPublicationDate: (request) => void host.setPublicationDate(request),
    writePublicationDate: (request) => void host.writePublicationDate(request),
    focusChanged: (isFocused) => void host.focusChanged(isFocused),
    copy: (request) => host.copy(request),
    exportDates: () => void host.exportDates(),
    retry: () => void host.retry(),
    takeNextStep: (reason) => void host.takeNextStep(reason),
  };
}

/**
 * Opens a channel to the extension host.
 *
 * @param events those of the host's functions that are not answered
 * @param timeout milliseconds for which an answer is waited for; negative where the host may ask the user first
 */
export function openChannel<Host extends object, Page extends object>(
  port: MessagePort,
  page: Page,
  events: (keyof Host)[],
  timeout = 60_000,
): BirpcReturn<Host, Page> {
  return createBirpc<Host, Page>(page, {
    post: (message: unknown) => {
      port.postMessage(message);
    },
    on: (receive) => {
      window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (isMessage(data)) receive(data);
      });
    },
    eventNames: events,
    timeout,
  });
}

/** Tells when the keyboard comes to the page and leaves it. */
export function tellFocus(tell: (isFocused: boolean) => void): void {
  for (const event of ['focus', 'blur'] as const)
    window.addEventListener(event, () => {
      tell(event === 'focus');
    });
  if (document.hasFocus()) tell(true);
}
