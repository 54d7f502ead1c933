import * as v from 'valibot';
import { KINDS, type Kind } from '../core/glossary/kind.ts';
import type { Gender, GrammaticalNumber } from '../core/glossary/term.ts';
import type { Lang } from '../core/language/language.ts';
import type { EntryLine } from './glossary-line.ts';

/** A preferred name as the form has it. */
export interface DraftName {
  /** Empty: none. */
  readonly text: string;
  /** Null: left to what the noun says. */
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber | null;
}

/** The lists of forms that the form shows, one form a line. */
export const DRAFT_LISTS = ['abbreviations', 'variants', 'deprecated', 'forbidden'] as const;

export type DraftList = (typeof DRAFT_LISTS)[number];

/** An entry as it is written in the form, new or changed. */
export interface Draft extends Readonly<Record<DraftList, readonly string[]>> {
  /** Of the entry that is changed; null for a new one. */
  readonly id: string | null;
  /** Whether a copy goes into another file, since its own cannot be written. */
  readonly isCopy: boolean;
  readonly kind: Kind;
  readonly names: Readonly<Record<Lang, DraftName>>;
  /** In the language of the UI. */
  readonly definition: string;
  readonly notes: string;
  readonly isVerified: boolean;
  /** URI of the file that it is written into; empty: the user is asked, or a file is made. */
  readonly file: string;
}

/** What the form begins with. */
export interface Proposal {
  readonly draft: Draft;
  /** Entries that may be the same thing: those that a search for the new name finds. */
  readonly near: readonly EntryLine[];
  /** The languages whose name is a guess. */
  readonly guessed: readonly Lang[];
}

/** What is odd about one form of a draft. */
export interface DraftDoubt {
  readonly form: string;
  /** The entry that has the form, too. */
  readonly entry: EntryLine;
}

export interface DraftCheck {
  readonly doubts: readonly DraftDoubt[];
}

/** Why a draft was not saved. */
export type DraftRefusal = 'noName' | 'gone' | 'notSaved' | 'failed';

export type DraftAnswer =
  { readonly ok: true; readonly id: string } | { readonly ok: false; readonly why: DraftRefusal };

/** As long as a term of a glossary file may be. */
const LONGEST_TERM = 300;

const form = v.pipe(v.string(), v.maxLength(LONGEST_TERM));
const forms = v.pipe(v.array(form), v.maxLength(500));
const words = v.pipe(v.string(), v.maxLength(4000));

const draftName = v.object({
  text: form,
  gender: v.nullable(v.picklist(['m', 'f'])),
  number: v.nullable(v.picklist(['singular', 'plural'])),
});

export const draftSchema: v.GenericSchema<Draft> = v.object({
  id: v.nullable(form),
  isCopy: v.boolean(),
  kind: v.picklist(KINDS),
  names: v.object({ en: draftName, es: draftName, pt: draftName }),
  abbreviations: forms,
  variants: forms,
  deprecated: forms,
  forbidden: forms,
  definition: words,
  notes: words,
  isVerified: v.boolean(),
  file: words,
});
