import type { Concept, GeoPlace, Relation } from '../core/glossary/concept.ts';
import { RELATION_TYPES } from '../core/glossary/concept.ts';
import { REGIONAL } from '../core/glossary/entry-schema.ts';
import { LANGS } from '../core/language/language.ts';
import { isLang } from '../core/language/language.ts';
import type { Term } from '../core/glossary/term.ts';

/** An entry as YAML holds it, its keys in the order in which our own files have them. */
export type EntryValue = Readonly<Record<string, unknown>>;

/** The key under which a form stands, where it has one of its own. */
type ShortKey = 'abbreviations' | 'variants' | 'descriptors' | 'former' | 'demonyms';

/**
 * A concept as the entry of a glossary file from which it would be read: the reverse of `readEntry`. Names and forms that
 * need no details stand under the short keys, the others under `terms`.
 *
 * @param domain of the file; a concept of another one says its own
 */
export function entryOf(concept: Concept, domain?: string): EntryValue {
  const { id, kind, type, definitions, active, side, place, capital, seats, ids, evidence } = concept;
  const forms = formsOf(concept.terms);
  return defined({
    id,
    kind,
    type,
    domain: concept.domain === domain ? undefined : concept.domain,
    definition: filled(definitions),
    ...forms.names,
    abbreviations: listed(forms.abbreviations),
    variants: listed(forms.variants),
    descriptors: listed(forms.descriptors),
    former: listed(forms.former),
    terms: listed(forms.terms),
    active: active && defined({ from: asYear(active.from), to: asYear(active.to) }),
    side,
    related: relatedOf(concept.relations),
    place: place && placeOf(place),
    demonyms: filled(forms.demonyms),
    capital,
    seats: seats && listed(seats),
    ambiguous: listed(forms.ambiguous),
    examples: examplesOf(concept),
    ids: ids && filled(ids),
    evidence: filled(evidence),
    verified: concept.verified,
    notes: concept.notes,
    matching: concept.matching ? undefined : false,
  });
}

interface Forms {
  readonly names: Record<string, unknown>;
  readonly abbreviations: string[];
  readonly variants: string[];
  readonly descriptors: string[];
  readonly former: object[];
  readonly demonyms: Record<string, string[]>;
  readonly terms: object[];
  readonly ambiguous: readonly string[];
}

function formsOf(terms: readonly Term[]): Forms {
  const certain = new Set(terms.filter(({ ambiguous }) => !ambiguous).map(({ text }) => text));
  /** Ambiguous wherever it stands in the entry, so that the entry can say it once. */
  const isWhollyAmbiguous = (text: string): boolean => !certain.has(text);
  const ambiguous = new Set<string>();
  const names: Record<string, unknown> = {};
  const lists: Record<Exclude<ShortKey, 'former' | 'demonyms'>, string[]> = {
    abbreviations: [],
    variants: [],
    descriptors: [],
  };
  const former: object[] = [];
  const demonyms: Record<string, string[]> = {};
  const rest: Term[] = [];
  for (const term of terms) {
    const { text, language = '' } = term;
    const named = isName(term) && !Object.hasOwn(names, language);
    const key = named ? null : shortKeyOf(term);
    if (!named && (key === null || (term.ambiguous && !isWhollyAmbiguous(text)))) {
      rest.push(term);
      continue;
    }
    const marked = term.ambiguous === true && isWhollyAmbiguous(text);
    if (marked) ambiguous.add(text);
    if (named) names[language] = nameOf(term, marked);
    else if (key === 'former') former.push(defined({ name: text, from: term.from, to: term.to }));
    else if (key === 'demonyms') (demonyms[language] ??= []).push(text);
    else if (key !== null) lists[key].push(text);
  }
  return {
    names: inOrder(names),
    ...lists,
    former,
    demonyms: inOrder(demonyms),
    terms: byLanguage(rest).map((term) => ({
      term: term.text,
      ...(term.language === undefined ? {} : { language: term.language }),
      ...(term.type === 'full' ? {} : { type: term.type }),
      ...(term.status === 'admitted' ? {} : { status: term.status }),
      ...detailsOf(term),
      ...(term.ambiguous && !ambiguous.has(term.text) ? { ambiguous: true } : {}),
    })),
    ambiguous: [...ambiguous].sort(),
  };
}

/** The preferred name of a language whose tag is a key. */
function isName({ type, status, language }: Term): boolean {
  const isKey = language !== undefined && (isLang(language) || language === 'ar' || REGIONAL.test(language));
  return type === 'full' && status === 'preferred' && isKey;
}

/** What a short key has no room for. */
const DETAILS = ['gender', 'number', 'article', 'case', 'onlyIn', 'note'] as const;

/** The short key under which a form can stand without losing anything; its ambiguity is the entry's to say. */
function shortKeyOf(term: Term): ShortKey | null {
  const { type, status, language } = term;
  if (DETAILS.some((key) => term[key] !== undefined)) return null;
  const isDated = term.from !== undefined || term.to !== undefined;
  if (type === 'full' && status === 'superseded' && language === undefined) return 'former';
  if (status !== 'admitted' || isDated) return null;
  if (type === 'demonym') return language !== undefined && isLang(language) ? 'demonyms' : null;
  if (language !== undefined) return null;
  return type === 'abbreviation' ? 'abbreviations' : type === 'descriptor' ? 'descriptors' : 'variants';
}

function nameOf(term: Term, marked: boolean): unknown {
  const details = detailsOf(term);
  const own = { ...details, ...(term.ambiguous && !marked ? { ambiguous: true } : {}) };
  return Object.keys(own).length === 0 ? term.text : { term: term.text, ...own };
}

function detailsOf({ gender, number, article, case: caseRule, onlyIn, from, to, note }: Term): object {
  return defined({
    gender,
    number,
    article: article === '' ? 'none' : article,
    case: caseRule,
    'only-in': onlyIn,
    from,
    to,
    note,
  });
}

/** The languages that we read first, then the regions and the others as they came. */
function inOrder<T>(names: Readonly<Record<string, T>>): Record<string, T> {
  const first = [...LANGS, 'ar'].filter((tag) => tag in names);
  const others = Object.keys(names)
    .filter((tag) => !first.includes(tag))
    .sort();
  return Object.fromEntries(
    [...first, ...others].flatMap((tag) => {
      const name = names[tag];
      return name === undefined ? [] : [[tag, name]];
    }),
  );
}

function byLanguage(terms: readonly Term[]): readonly Term[] {
  const rank = ({ language = '' }: Term): string => {
    const at = LANGS.findIndex((lang) => lang === language.split('-')[0]);
    return `${at < 0 ? LANGS.length : at}${language}`;
  };
  return terms
    .map((term) => ({ term, rank: rank(term) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
    .map(({ term }) => term);
}

function relatedOf(relations: readonly Relation[]): object | undefined {
  return filled(
    Object.fromEntries(
      RELATION_TYPES.flatMap((type) => {
        const ids = relations.filter((each) => each.type === type).map(({ to }) => to);
        return ids.length === 0 ? [] : [[type, ids]];
      }),
    ),
  );
}

function placeOf({ lat, lon, in: within, approximate }: GeoPlace): object {
  return defined({ lat, lon, in: within, approximate: approximate ? true : undefined });
}

function examplesOf({ examples }: Concept): object | undefined {
  const those = (matches: boolean): readonly string[] | undefined =>
    listed(examples.filter((example) => example.matches === matches).map(({ text }) => text));
  return filled(defined({ matches: those(true), not: those(false) }));
}

/** YAML reads a bare year as a number, and files are written so. */
function asYear(day: string | null): string | number | undefined {
  if (day === null) return undefined;
  return /^[1-9]\d{3}$/u.test(day) ? Number(day) : day;
}

function listed<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items;
}

function filled<T extends object>(value: T): T | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
}

/** Without what is undefined. */
function defined(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
}
