import type { TermStatus, TermType } from '../../core/glossary/term.ts';

/**
 * What glossaries hold and TBX has no element for: written as `<admin type="dragoman-kind">` (in DCT style
 * `<dragoman:kind>`) and read back. Of an entry first, then of a term.
 */
export const OWN_PREFIX = 'dragoman-';

export const OWN_NAMESPACE = 'urn:dragoman:glossary';

/** A term's status in TBX's words; `forbidden` is a deprecated one whose own status is beside it. */
export const STATUS_WORDS: Readonly<Record<TermStatus, string>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  superseded: 'supersededTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
};

/** Statuses as other programs write them, without the ending, in small letters. */
export const STATUS_OF: Readonly<Record<string, TermStatus>> = {
  preferredterm: 'preferred',
  preferred: 'preferred',
  approved: 'preferred',
  standardizedterm: 'preferred',
  legalterm: 'preferred',
  admittedterm: 'admitted',
  admitted: 'admitted',
  allowed: 'admitted',
  regulatedterm: 'admitted',
  deprecatedterm: 'deprecated',
  deprecated: 'deprecated',
  notrecommended: 'deprecated',
  supersededterm: 'superseded',
  superseded: 'superseded',
  obsolete: 'superseded',
  forbidden: 'forbidden',
  forbiddenterm: 'forbidden',
  prohibited: 'forbidden',
};

export const TYPE_WORDS: Readonly<Record<TermType, string>> = {
  full: 'fullForm',
  abbreviation: 'abbreviation',
  descriptor: 'phrase',
  demonym: 'commonName',
};

/** Types as other programs write them, in small letters. */
export const TYPE_OF: Readonly<Record<string, TermType>> = {
  fullform: 'full',
  full: 'full',
  variant: 'full',
  synonym: 'full',
  entryterm: 'full',
  shortform: 'full',
  acronym: 'abbreviation',
  abbreviation: 'abbreviation',
  abbreviationform: 'abbreviation',
  initialism: 'abbreviation',
};

/** In which of DCT's modules a category lies. */
export const MODULES = {
  administrativeStatus: 'min',
  subjectField: 'min',
  externalCrossReference: 'min',
  definition: 'basic',
  context: 'basic',
  crossReference: 'basic',
  termType: 'basic',
  grammaticalGender: 'basic',
  grammaticalNumber: 'ling',
} as const;

export type Category = keyof typeof MODULES;
