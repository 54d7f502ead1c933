import * as v from 'valibot';
import { LANGS, type Lang } from '../language/language.ts';
import {
  RELATION_TYPES,
  type Concept,
  type GeoPlace,
  type GlossarySource,
  type Relation,
} from './concept.ts';
import {
  entrySchema,
  isEntryKey,
  REGIONAL,
  regionalName,
  type Entry,
  type TermEntry,
} from './entry-schema.ts';
import type { GlossaryProblem } from './glossary-problem.ts';
import { langOf, type Term, type TermStatus, type TermType } from './term.ts';

/** What the file says for all its entries. */
export interface EntrySurroundings {
  readonly domain?: string;
  readonly source?: GlossarySource;
}

/** An entry that was read, with what is odd about it; without a concept where it cannot be used. */
export interface ReadEntry {
  readonly concept?: Concept;
  /** Paths count from the entry. */
  readonly problems: readonly GlossaryProblem[];
}

/** Reads one entry, given as the value that its YAML or JSON holds. Throws nothing. */
export function readEntry(value: unknown, surroundings: EntrySurroundings = {}): ReadEntry {
  const read = v.safeParse(entrySchema, value);
  if (!read.success) return { problems: read.issues.map((issue) => problemOf(issue, value)) };
  const entry = read.output;
  const problems = [...unknownKeys(value)];
  const regional: [string, string | TermEntry][] = [];
  for (const [key, given] of Object.entries(entry)) {
    if (!REGIONAL.test(key) || given === null) continue;
    const name = v.safeParse(regionalName, given);
    if (name.success) regional.push([key, name.output]);
    else
      problems.push({ ...problemOf(name.issues[0], value), path: [key], values: { key, expected: 'name' } });
  }
  const terms = termsOf(entry, regional);
  if (!terms.some(({ type }) => type === 'full' || type === 'abbreviation'))
    return { problems: [...problems, { code: 'noName', severity: 'error', path: [], id: entry.id }] };
  return {
    concept: toConcept(entry, terms, surroundings),
    problems: [...problems, ...missingLanguages(value, terms)].map((each) => ({ ...each, id: entry.id })),
  };
}

/** The languages that an entry with names in others has none in, where it does not say by a null that it knows. */
function missingLanguages(value: unknown, terms: readonly Term[]): readonly GlossaryProblem[] {
  const unsaid = LANGS.filter(
    (language) => !(typeof value === 'object' && value !== null && language in value),
  );
  if (unsaid.length === 0) return [];
  const named = new Set(
    terms.flatMap(({ type, language }) => (type === 'full' ? (langOf(language) ?? []) : [])),
  );
  const missing = unsaid.filter((language) => !named.has(language));
  if (named.size === 0 || missing.length === 0) return [];
  return [
    { code: 'missingLanguage', severity: 'information', path: [], values: { languages: missing.join(', ') } },
  ];
}

/** By the value as it came: the schema passes over `constructor` and the like in silence. */
function unknownKeys(value: unknown): readonly GlossaryProblem[] {
  return Object.keys(value ?? {})
    .filter((key) => !isEntryKey(key))
    .map((key) => ({ code: 'unknownKey', severity: 'warning', path: [key], values: { key } }));
}

function problemOf(given: v.BaseIssue<unknown>, value: unknown): GlossaryProblem {
  const issue = innermost(given);
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const id = idOf(value);
  const key = path.map(String).join('.');
  const base = { severity: 'error', path, ...(id === undefined ? {} : { id }) } as const;
  if (issue.expected === 'never')
    return { ...base, code: 'unknownKey', values: { key: String(path.at(-1)) } };
  if (issue.received === 'undefined') return { ...base, code: 'missingKey', values: { key } };
  return { ...base, code: 'wrongValue', values: { key, expected: issue.message, found: found(issue.input) } };
}

/** Of what was wrong with each way to write a value, what came furthest: an unknown key of a term rather than "no name". */
function innermost(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const [inner] = (issue.issues ?? []).filter(({ path }) => path !== undefined && path.length > 0);
  if (!inner?.path) return issue;
  const [first, ...rest] = inner.path;
  const [outermost, ...between] = issue.path ?? [first];
  return innermost({ ...inner, path: issue.path ? [outermost, ...between, first, ...rest] : inner.path });
}

/** A value as a complaint shows it: short. */
function found(value: unknown): string {
  const shown =
    typeof value === 'object' && value !== null ? (Array.isArray(value) ? '[…]' : '{…}') : String(value);
  return shown.length > 60 ? `${shown.slice(0, 60)}…` : shown;
}

function idOf(value: unknown): string | undefined {
  const id = v.safeParse(v.looseObject({ id: v.string() }), value);
  return id.success ? id.output.id : undefined;
}

/** Every form of an entry, the names first, as the short keys and `terms` give them. */
function termsOf(
  entry: Entry,
  regional: readonly (readonly [string, string | TermEntry])[],
): readonly Term[] {
  const ambiguous = new Set(entry.ambiguous);
  const terms: Term[] = [];
  const add = (given: string | TermEntry, defaults: Omit<Term, 'text'>): void => {
    const term =
      typeof given === 'string' ? { text: given, ...defaults } : { ...defaults, ...withDetails(given) };
    terms.push(ambiguous.has(term.text) && !term.ambiguous ? { ...term, ambiguous: true } : term);
  };
  const addAll = (forms: readonly string[], type: TermType, status: TermStatus = 'admitted'): void => {
    for (const text of forms) add(text, { type, status });
  };
  for (const language of [...LANGS, 'ar'] as const) {
    const name = entry[language];
    if (name !== null) add(name, { language, type: 'full', status: 'preferred' });
  }
  for (const [language, name] of regional) add(name, { language, type: 'full', status: 'preferred' });
  addAll(entry.abbreviations, 'abbreviation');
  addAll(entry.variants, 'full');
  for (const { name, from, to } of entry.former)
    add(name, { type: 'full', status: 'superseded', ...period(from, to) });
  for (const language of LANGS)
    for (const text of entry.demonyms?.[language] ?? [])
      add(text, { language, type: 'demonym', status: 'admitted' });
  addAll(entry.descriptors, 'descriptor');
  for (const { language, ...given } of entry.terms)
    add(given, { ...(language === undefined ? {} : { language }), type: 'full', status: 'admitted' });
  return terms;
}

function withDetails(given: TermEntry): Pick<Term, 'text'> & Partial<Term> {
  const { term: text, 'only-in': onlyIn, from, to, ambiguous, article, ...plain } = given;
  const stated = Object.fromEntries(Object.entries(plain).filter(([, each]) => each !== undefined));
  return {
    text,
    ...stated,
    ...(article === undefined ? {} : { article: article === 'none' ? '' : article }),
    ...period(from, to),
    ...(onlyIn === undefined ? {} : { onlyIn }),
    ...(ambiguous === true ? { ambiguous } : {}),
  };
}

function period(from: number | null | undefined, to: number | null | undefined): Pick<Term, 'from' | 'to'> {
  return { ...(typeof from === 'number' ? { from } : {}), ...(typeof to === 'number' ? { to } : {}) };
}

const NONE: readonly never[] = [];
const NOTHING = {};

function toConcept(entry: Entry, terms: readonly Term[], surroundings: EntrySurroundings): Concept {
  const { domain = surroundings.domain } = entry;
  const { source } = surroundings;
  const { id, kind, type, active, side, place, capital, notes, verified, ids } = entry;
  const relations = relationsOf(entry);
  return {
    id,
    kind,
    ...(type === undefined ? {} : { type }),
    ...(domain === undefined ? {} : { domain }),
    terms,
    definitions: definitionsOf(entry),
    // Thousands of entries have none: they share one empty list.
    relations: relations.length === 0 ? NONE : relations,
    ...(capital === undefined ? {} : { capital }),
    ...(entry.seats.length === 0 ? {} : { seats: entry.seats }),
    ...(place === undefined ? {} : { place: toPlace(place) }),
    ...(active === undefined ? {} : { active }),
    ...(side === undefined ? {} : { side }),
    ...(ids === undefined ? {} : { ids }),
    evidence: Object.keys(entry.evidence).length === 0 ? NOTHING : entry.evidence,
    ...(verified === undefined ? {} : { verified }),
    examples: examplesOf(entry),
    ...(notes === undefined ? {} : { notes }),
    matching: entry.matching,
    ...(source === undefined ? {} : { source }),
  };
}

/** A definition without a language is in English, the language in which entries are written. */
function definitionsOf({ definition }: Entry): Readonly<Partial<Record<Lang, string>>> {
  if (definition === undefined) return NOTHING;
  if (typeof definition === 'string') return { en: definition };
  const { en, es, pt } = definition;
  return { ...(en ? { en } : {}), ...(es ? { es } : {}), ...(pt ? { pt } : {}) };
}

function relationsOf({ related, former }: Entry): readonly Relation[] {
  return [
    ...RELATION_TYPES.flatMap((type) => (related?.[type] ?? []).map((to) => ({ type, to }))),
    ...former.flatMap(({ entry }) =>
      entry === undefined ? [] : [{ type: 'predecessor', to: entry } as const],
    ),
  ];
}

function examplesOf({ examples }: Entry): Concept['examples'] {
  if (examples === undefined) return NONE;
  return [
    ...examples.matches.map((text) => ({ text, matches: true })),
    ...examples.not.map((text) => ({ text, matches: false })),
  ];
}

function toPlace({ lat, lon, in: within, approximate }: NonNullable<Entry['place']>): GeoPlace {
  return {
    ...(lat === undefined || lon === undefined ? {} : { lat, lon }),
    ...(within === undefined ? {} : { in: within }),
    approximate,
  };
}
