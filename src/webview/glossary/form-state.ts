import * as v from 'valibot';
import { LANGS } from '../../core/language/language.ts';
import {
  draftSchema,
  type Draft,
  type DraftDoubt,
  type DraftRefusal,
  type Proposal,
} from '../../rpc/glossary-draft.ts';
import { entryLineSchema } from '../../rpc/glossary-line.ts';

/** The form with what was typed into it. */
export interface FormState {
  readonly proposal: Proposal;
  readonly draft: Draft;
  /** Whether it is in sight; an entry may be looked at meanwhile. */
  readonly isShown: boolean;
  /** What is to be begun instead, once somebody says what becomes of what was typed. */
  readonly pending: Proposal | null;
  /** Whether somebody wants to leave, and has not said what becomes of what was typed. */
  readonly isLeaving: boolean;
  readonly isSaving: boolean;
  readonly doubts: readonly DraftDoubt[];
  /** Why it was not saved. */
  readonly refusal: DraftRefusal | null;
}

export function beginForm(proposal: Proposal): FormState {
  return {
    proposal,
    draft: proposal.draft,
    isShown: true,
    pending: null,
    isLeaving: false,
    isSaving: false,
    doubts: [],
    refusal: null,
  };
}

/** A form for something else: what was typed before is not thrown away unasked. */
export function beginAnother(form: FormState | null, proposal: Proposal): FormState {
  return form && isTouched(form) ? { ...form, isShown: true, pending: proposal } : beginForm(proposal);
}

export function isTouched({ draft, proposal }: FormState): boolean {
  return JSON.stringify(draft) !== JSON.stringify(proposal.draft);
}

/** Whether a draft has a name, as every entry must. */
export function hasName({ names }: Draft): boolean {
  return LANGS.some((language) => names[language].text.trim() !== '');
}

const proposalSchema: v.GenericSchema<Proposal> = v.object({
  draft: draftSchema,
  near: v.array(entryLineSchema),
  guessed: v.array(v.picklist(LANGS)),
});

/** What outlives a hidden view. */
export const keptFormSchema = v.object({
  proposal: proposalSchema,
  draft: draftSchema,
  isShown: v.boolean(),
});

export type KeptForm = v.InferOutput<typeof keptFormSchema>;

export function restoreForm({ proposal, draft, isShown }: KeptForm): FormState {
  return { ...beginForm(proposal), draft, isShown };
}
