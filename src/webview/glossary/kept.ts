import * as v from 'valibot';
import type { StateStore } from '../shared/kept-state.ts';
import { keptFormSchema, type KeptForm } from './form-state.ts';
import { AT_FIRST, pageStateSchema, type PageState } from './page-state.ts';

/** What the view remembers while it is hidden. */
export interface KeptGlossary {
  readonly place: PageState;
  readonly form: KeptForm | null;
}

const schema = v.object({ place: pageStateSchema, form: v.nullable(keptFormSchema) });

/** A memory in VS Code's store; what does not have its shape any more is forgotten. */
export function createKeptGlossary(store: StateStore): {
  readonly read: () => KeptGlossary;
  readonly write: (kept: KeptGlossary) => void;
} {
  return {
    read: () => {
      const kept = v.safeParse(schema, store.getState());
      return kept.success ? kept.output : { place: AT_FIRST, form: null };
    },
    write: (kept) => {
      store.setState(kept);
    },
  };
}
