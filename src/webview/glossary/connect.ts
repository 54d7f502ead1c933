import type { BirpcReturn } from 'birpc';
import type { GlossaryHostFunctions, GlossaryPageFunctions } from '../../rpc/glossary-panel.ts';
import { openChannel, tellFocus, type MessagePort } from '../shared/channel.ts';

/** The host, as the page calls it. */
export type GlossaryHost = BirpcReturn<GlossaryHostFunctions, GlossaryPageFunctions>;

/** Opens the channel and tells that the page stands. A snapshot that was overtaken by a later one is not passed on. */
export function connectGlossary(port: MessagePort, page: GlossaryPageFunctions): GlossaryHost {
  let newest = -1;
  const functions: GlossaryPageFunctions = {
    show: (snapshot) => {
      if (snapshot.seq < newest) return;
      newest = snapshot.seq;
      page.show(snapshot);
    },
    perform: (action) => {
      page.perform(action);
    },
    browse: (id) => {
      page.browse(id);
    },
    edit: (proposal) => {
      page.edit(proposal);
    },
  };
  const host = openChannel<GlossaryHostFunctions, GlossaryPageFunctions>(
    port,
    functions,
    ['ready', 'focusChanged', 'openEntry', 'proposeEdit', 'newGlossary'],
    -1,
  );
  void host.ready();
  tellFocus((isFocused) => void host.focusChanged(isFocused));
  return host;
}
