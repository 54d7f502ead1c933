import * as v from 'valibot';
import { KINDS, type Kind } from '../core/glossary/kind.ts';
import { TERM_STATUSES, type Term, type TermStatus } from '../core/glossary/term.ts';
import type { Concept, Layer, Relation } from '../core/glossary/concept.ts';
import type { Lang } from '../core/language/language.ts';
import type { EntryLine } from './glossary-line.ts';
import { copyRequest, type CopyRequest } from './panels.ts';
import {
  draftSchema,
  type Draft,
  type DraftAnswer,
  type DraftCheck,
  type Proposal,
} from './glossary-draft.ts';

/**
 * What crosses between the extension host and the Glossary view, which is not about one article: it follows the caret in
 * any text, and is searched and written.
 */

/** A glossary's file, as it may be chosen. */
export interface GlossaryFile {
  /** URI; `built-in` for the glossaries that come with the product. */
  readonly file: string;
  readonly label: string;
  readonly layer: Layer;
  /** Whether entries can be written into it. */
  readonly isWritable: boolean;
}

/** One term of an entry, with the grammar that goes with it. */
export interface EntryTerm extends Pick<
  Term,
  'text' | 'type' | 'status' | 'gender' | 'number' | 'article' | 'from' | 'to' | 'note'
> {
  /** BCP 47 tag; null where the form serves every language. */
  readonly language: string | null;
  /** Whether somebody has checked it against a source. */
  readonly isVerified: boolean;
}

/** Another entry that this one is tied to; a line where a glossary has it, else its id alone. */
export interface EntryRelation {
  readonly type: Relation['type'] | 'capital';
  readonly id: string;
  readonly entry: EntryLine | null;
}

/** All that is shown of an entry. */
export interface GlossaryEntry extends EntryLine, Pick<Concept, 'type' | 'active' | 'place' | 'notes'> {
  readonly definition: { readonly text: string; readonly language: Lang } | null;
  /** Those of the text's language first, then the other languages, then those of no language. */
  readonly terms: readonly EntryTerm[];
  readonly relations: readonly EntryRelation[];
  /** Whether all its names rest on a source. */
  readonly isVerified: boolean;
  /** Whether changing it changes its file, and not a copy. */
  readonly isWritable: boolean;
  /** Other entries that one of its names may stand for. */
  readonly others: readonly EntryLine[];
}

/** The term at the caret, or the last one that the caret was at. */
export interface CaretTerm {
  /** As they stand in the text. */
  readonly words: string;
  /** Every sense, the likeliest first; never empty. */
  readonly entries: readonly GlossaryEntry[];
  /** Whether the caret is still there. */
  readonly isHere: boolean;
}

/** A name in the article that no glossary has. */
export interface Candidate {
  /** The same for the same name in the next snapshot. */
  readonly key: string;
  readonly name: string;
  readonly kind: Kind;
  /** How often the article names it. */
  readonly count: number;
}

/** The text that the user is at. */
export interface GlossaryText {
  readonly fileName: string;
  /** BCP 47 tag, where it is known. */
  readonly language: string | null;
  readonly isWritable: boolean;
  /** The most frequent first; none where the text is no article. */
  readonly candidates: readonly Candidate[];
}

/** A complete picture, numbered: a page that missed one is right again with the next. */
export interface GlossarySnapshot {
  readonly seq: number;
  /** Tag of the UI's language, as in `l10n/`. */
  readonly uiLanguage: string;
  /** Rises when a glossary has changed: what was found before may be wrong. */
  readonly revision: number;
  readonly files: readonly GlossaryFile[];
  readonly text: GlossaryText | null;
  readonly caret: CaretTerm | null;
}

export interface SearchFound {
  readonly hits: readonly EntryLine[];
  readonly total: number;
}

/** What the page is asked to do by a command of the view or of the palette. */
export type GlossaryAction = 'search' | 'candidates';

/** What the view's page offers to the host. */
export interface GlossaryPageFunctions {
  show(snapshot: GlossarySnapshot): void;
  perform(action: GlossaryAction): void;
  /** Shows an entry, as if it was chosen in the list. */
  browse(id: string): void;
  /** Opens the form on this. */
  edit(proposal: Proposal): void;
}

/** What the host offers to the view's page. A question that cannot be answered gets null, or nothing found. */
export interface GlossaryHostFunctions {
  /** The page stands and wants its first snapshot. */
  ready(): void;
  focusChanged(isFocused: boolean): void;
  search(request: SearchWords): Promise<SearchFound>;
  /** All of an entry; null where no glossary has it. */
  entry(id: string): Promise<GlossaryEntry | null>;
  /** Writes these words at the caret, in place of what is selected; whether it was done. */
  insert(request: CopyRequest): Promise<boolean>;
  /** Puts these words on the clipboard; whether they are there. */
  copy(request: CopyRequest): Promise<boolean>;
  /** Shows the entry in its file. */
  openEntry(id: string): void;
  /** Opens the form on an entry, or on what is selected in the text. */
  proposeEdit(id: string | null): void;
  /** What is odd about a draft. */
  check(draft: Draft): Promise<DraftCheck>;
  save(draft: Draft): Promise<DraftAnswer>;
  /** Adds names of the article to a glossary, all in one step; how many were added, null where none could be. */
  addCandidates(request: CandidatesRequest): Promise<number | null>;
  /** Makes the first glossary of a workspace. */
  newGlossary(): void;
}

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const file = v.pipe(v.string(), v.minLength(1), v.maxLength(4000));

export const searchWords = v.object({
  query: v.pipe(v.string(), v.maxLength(200)),
  kind: v.nullable(v.picklist(KINDS)),
  file: v.nullable(file),
  status: v.nullable(v.picklist(TERM_STATUSES)),
});

export interface SearchWords {
  readonly query: string;
  readonly kind: Kind | null;
  readonly file: string | null;
  readonly status: TermStatus | null;
}

export const candidatesRequest = v.object({
  keys: v.pipe(v.array(id), v.minLength(1), v.maxLength(2000)),
  /** Empty: the user is asked, or a file is made. */
  file: v.pipe(v.string(), v.maxLength(4000)),
});

export type CandidatesRequest = v.InferOutput<typeof candidatesRequest>;

/** What the page may send: a message that does not fit is refused before it reaches the host's code. */
export const glossaryHostArguments = {
  ready: v.tuple([]),
  focusChanged: v.tuple([v.boolean()]),
  search: v.tuple([searchWords]),
  entry: v.tuple([id]),
  insert: v.tuple([copyRequest]),
  copy: v.tuple([copyRequest]),
  openEntry: v.tuple([id]),
  proposeEdit: v.tuple([v.nullable(id)]),
  check: v.tuple([draftSchema]),
  save: v.tuple([draftSchema]),
  addCandidates: v.tuple([candidatesRequest]),
  newGlossary: v.tuple([]),
} satisfies Record<keyof GlossaryHostFunctions, v.GenericSchema>;
