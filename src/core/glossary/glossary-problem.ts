import type { Span } from '../text/span.ts';

/** What is wrong with a glossary file or one of its entries; the UI has a sentence for each. */
export const PROBLEM_CODES = [
  /** No file of a kind that we read. */
  'unknownFormat',
  'tooLarge',
  /** It cannot be parsed; `detail` is the parser's word, in English. */
  'syntax',
  /** YAML with aliases, XML with a DTD: what can be blown up into gigabytes is refused. */
  'aliases',
  'dtd',
  /** Letters were lost: it is in another encoding. */
  'encoding',
  /** A file without a list of `concepts` (YAML), without a header that is understood (CSV), without entries (TBX). */
  'noEntries',
  'unknownKey',
  /** `key` stands twice in one object: the later value holds. */
  'duplicateKey',
  /** A value of the wrong kind: `key`, and what is `expected`, a key of `EXPECTED`. */
  'wrongValue',
  'missingKey',
  /** No name in any language. */
  'noName',
  /** No name in `languages`. */
  'missingLanguage',
  'duplicateId',
  /** `form` is claimed by `other`, too, and neither says that it is ambiguous. */
  'formClaimedTwice',
  /** Nearer entry of the same id holds: `other` names its file. */
  'overridden',
  'unknownRelated',
  'exampleFails',
  /** A row with more cells than the header. */
  'extraCells',
  /** A column whose name says nothing to us. */
  'unknownColumn',
  /** A file without kinds: `kind` was taken for all its entries. */
  'kindAssumed',
  /** `found` is none of our kinds: `kind` was taken. */
  'unknownKind',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** What a value should have been. */
export const EXPECTED = [
  'object',
  'text',
  'texts',
  'name',
  'year',
  'date',
  'number',
  'latitude',
  'longitude',
  'yesNo',
  'kind',
  'language',
  'languages',
  'status',
  'type',
  'gender',
  'grammaticalNumber',
  'case',
  'id',
] as const;

export type Expected = (typeof EXPECTED)[number];

export type Severity = 'error' | 'warning' | 'information';

export interface GlossaryProblem {
  readonly code: ProblemCode;
  /** `error`: something was left out; `warning`: it was read, but is hardly meant so. */
  readonly severity: Severity;
  /** Keys and indices from the file's root, as `['concepts', 3, 'en']`; empty for the file itself. */
  readonly path: readonly (string | number)[];
  /** The entry's id, where it says one. */
  readonly id?: string;
  /** What the sentence names: `key`, `expected`, `form`, `other`, `detail` … */
  readonly values?: Readonly<Record<string, string>>;
  /** Where it stands in the file's text; absent where that is not known. */
  readonly span?: Span;
}
