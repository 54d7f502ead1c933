import { createBirpc, type BirpcReturn } from 'birpc';
import * as v from 'valibot';
import type * as vscode from 'vscode';
import { hostFunctionArguments, type HostFunctions, type PanelFunctions } from '../../rpc/panels.ts';
import type { Disposable } from '../support/disposable.ts';

/** What a page may say at all: a call of one of the host's functions. It is never asked a question. */
const call = v.object({
  t: v.literal('q'),
  m: v.picklist(Object.keys(hostFunctionArguments) as (keyof HostFunctions)[]),
  a: v.array(v.unknown()),
  i: v.optional(v.string()),
  o: v.optional(v.boolean()),
});

/** One end of the channel to a panel's page. */
export interface PanelChannel<View> extends Disposable {
  readonly page: Pick<BirpcReturn<PanelFunctions<View>>, 'show' | 'markCaret' | 'perform'>;
}

/**
 * Opens the channel to a page. What the page sends is refused unless it fits the contract.
 *
 * @param onRefusal hears why a message was refused
 */
export function openPanelChannel<View>(
  webview: vscode.Webview,
  functions: HostFunctions,
  onRefusal: (reason: string) => void,
): PanelChannel<View> {
  let listener: vscode.Disposable | undefined;
  const page = createBirpc<PanelFunctions<View>, HostFunctions>(functions, {
    bind: 'functions',
    eventNames: ['show', 'markCaret', 'perform'],
    post: async (message: unknown) => {
      await webview.postMessage(message);
    },
    on: (receive) => {
      listener = webview.onDidReceiveMessage((message: unknown) => {
        const parsed = v.safeParse(call, message);
        const fault = parsed.success
          ? v.safeParse(hostFunctionArguments[parsed.output.m], parsed.output.a).issues
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
