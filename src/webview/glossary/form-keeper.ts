import type { LitElement } from 'lit';
import type { Draft, Proposal } from '../../rpc/glossary-draft.ts';
import type { GlossaryHost } from './connect.ts';
import type { FormEvents } from './entry-form.ts';
import { beginAnother, beginForm, hasName, isTouched, restoreForm } from './form-state.ts';
import type { FormState, KeptForm } from './form-state.ts';

/** The form of the view, from when it is begun until it is saved or left. */
export interface FormKeeper {
  readonly current: FormState | null;
  readonly isShown: boolean;
  readonly events: Omit<FormEvents, 'onEntry'>;
  connect(host: GlossaryHost): void;
  begin(proposal: Proposal): void;
  /** Leaves it as it is, to look at something else. */
  hide(): void;
  show(): void;
  kept(): KeptForm | null;
  restore(kept: KeptForm | null): void;
}

export interface FormKeeperOptions {
  readonly onSaved: (id: string) => void;
  readonly onLeft: () => void;
  readonly onChange: () => void;
}

/** Milliseconds without a key before a draft is checked. */
const PAUSE = 300;

export function createFormKeeper(
  page: LitElement,
  { onSaved, onLeft, onChange }: FormKeeperOptions,
): FormKeeper {
  let host: GlossaryHost | null = null;
  let form: FormState | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;

  function set(next: FormState | null): void {
    form = next;
    page.requestUpdate();
    onChange();
  }

  function change(changes: Partial<FormState>): void {
    if (form) set({ ...form, ...changes });
  }

  function begin(next: FormState): void {
    set(next);
    checkSoon();
  }

  function checkSoon(): void {
    clearTimeout(pause);
    pause = setTimeout(() => void check(), PAUSE);
  }

  async function check(): Promise<void> {
    const draft = form?.draft;
    if (!draft) return;
    const answer = await host?.check(draft);
    if (answer && form?.draft === draft) change({ doubts: answer.doubts });
  }

  async function save(draft: Draft): Promise<void> {
    if (!hasName(draft)) {
      change({ refusal: 'noName' });
      return;
    }
    change({ isSaving: true, refusal: null });
    const answer = await host?.save(draft).catch(() => undefined);
    if (answer?.ok === true) {
      set(null);
      onSaved(answer.id);
    } else change({ isSaving: false, refusal: answer?.why ?? 'failed' });
  }

  function leave(): void {
    set(null);
    onLeft();
  }

  return {
    get current() {
      return form;
    },
    get isShown() {
      return form?.isShown === true;
    },
    events: {
      onDraft: (draft) => {
        change({ draft });
        checkSoon();
      },
      onSave: () => {
        if (form && !form.isSaving) void save(form.draft);
      },
      onCancel: () => {
        if (form && isTouched(form)) change({ isLeaving: true });
        else leave();
      },
      onDecide: (isThrownAway) => {
        if (!isThrownAway) change({ isLeaving: false, pending: null });
        else if (form?.pending) begin(beginForm(form.pending));
        else leave();
      },
    },
    connect: (to) => {
      host = to;
      if (form) checkSoon();
    },
    begin: (proposal) => {
      begin(beginAnother(form, proposal));
    },
    hide: () => {
      if (form && !isTouched(form)) set(null);
      else change({ isShown: false, isLeaving: false });
    },
    show: () => {
      change({ isShown: true });
    },
    kept: () => form && { proposal: form.proposal, draft: form.draft, isShown: form.isShown },
    restore: (kept) => {
      form = kept && restoreForm(kept);
    },
  };
}
