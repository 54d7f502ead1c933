import { createBirpc, type BirpcReturn, type EventOptions } from 'birpc';
import * as v from 'valibot';
import type * as vscode from 'vscode';
import type { Disposable } from '../support/disposable.ts';

/** What a page and the host may say to each other. */
export interface PanelContract<Page extends object, Host extends object> {
  /** What the page's messages have to look like, by the host's functions. */
  readonly accepts: Readonly<Record<keyof Host & string, v.GenericSchema>>;
  /** All that the host says: the page is never asked a question. */
  readonly says: EventOptions<Page>['eventNames'];
}

/** One end of the channel to a panel's page. */
export interface PanelChannel<Page extends object, Host extends object> extends Disposable {
  readonly page: BirpcReturn<Page, Host>;
}

/**
 * Opens the channel to a page. What the page sends is refused unless it fits the contract.
 *
 * @param onRefusal hears why a message was refused
 */
export function openPanelChannel<Page extends object, Host extends object>(
  webview: vscode.Webview,
  { accepts, says }: PanelContract<Page, Host>,
  functions: Host,
  onRefusal: (reason: string) => void,
): PanelChannel<Page, Host> {
  /** What a page may say at all: a call of one of the host's functions. */
  const call = v.object({
    t: v.literal('q'),
    m: v.picklist(Object.keys(accepts) as (keyof Host & string)[]),
    a: v.array(v.unknown()),
    i: v.optional(v.string()),
    o: v.optional(v.boolean()),
  });
  let listener: vscode.Disposable | undefined;
  const page = createBirpc<Page, Host>(functions, {
    bind: 'functions',
    ...(says ? { eventNames: says } : {}),
    post: async (message: unknown) => {
      await webview.postMessage(message);
    },
    on: (receive) => {
      listener = webview.onDidReceiveMessage((message: unknown) => {
        const parsed = v.safeParse(call, message);
        const fault = parsed.success
          ? v.safeParse(accepts[parsed.output.m], parsed.output.a).issues
          : parsed.issues;
        if (fault) onRefusal(v.summarize(fault));
        else receive(message);
      });
    },
    off: () => {
      listener?.dispose();
    },
  });
  return {
    page,
    dispose: () => {
      page.$close();
    },
  };
}
