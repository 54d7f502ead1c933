import type { GlossaryProblem } from '../core/glossary/glossary-problem.ts';
import type { Span } from '../core/text/span.ts';
import { createIdMaker } from './made-id.ts';
import type { RawGlossary } from './raw-glossary.ts';

/** A form with its details, as an entry holds it under `terms`. */
export type RawTerm = Record<string, unknown> & { term: string };

/** An entry as a reader makes it, part by part, with the places of its parts. */
export interface RawEntry {
  id?: string;
  readonly value: Record<string, unknown>;
  readonly terms: RawTerm[];
  /** Where parts stand, by their paths in the entry, joined by blanks: `terms 0 term`. */
  readonly places: Map<string, Span>;
  /** Where it begins. */
  readonly span: Span;
}

export function createRawEntry(span: Span): RawEntry {
  return { value: {}, terms: [], places: new Map(), span };
}

/** Adds a text to a list of an entry; the first one of its path keeps the place. */
export function push(entry: RawEntry, key: string, text: string, span: Span): void {
  const known = entry.value[key];
  const list = Array.isArray(known) ? (known as string[]) : (entry.value[key] = [] as string[]);
  entry.places.set(`${key} ${list.length}`, span);
  list.push(text);
}

/** Sets a part of an entry by its path. Paths are those of our own keys, never a file's words alone. */
export function put(entry: RawEntry, path: readonly string[], value: unknown, span: Span): void {
  const last = path.at(-1);
  if (last === undefined) return;
  let at = entry.value;
  for (const key of path.slice(0, -1)) {
    const next = Object.hasOwn(at, key) ? at[key] : undefined;
    const group =
      typeof next === 'object' && next !== null
        ? (next as Record<string, unknown>)
        : (Object.create(null) as Record<string, unknown>);
    at[key] = group;
    at = group;
  }
  at[last] = value;
  entry.places.set(path.join(' '), span);
}

/** Adds a text to a list by its path. */
export function append(entry: RawEntry, path: readonly string[], text: string, span: Span): void {
  const list = path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Readonly<Record<string, unknown>>)[key]
        : undefined,
    entry.value,
  );
  const texts: readonly unknown[] = Array.isArray(list) ? (list as readonly unknown[]) : [];
  put(entry, path, [...texts, text], span);
  entry.places.set(`${path.join(' ')} ${texts.length}`, span);
}

/** Adds a form. */
export function addTerm(entry: RawEntry, term: RawTerm, span: Span): void {
  entry.places.set(`terms ${entry.terms.length}`, span);
  entry.terms.push(term);
}

/**
 * Gives forms without a status one: the first full name of a language is the preferred one where the file says of none
 * that it is; the others may be written, too.
 */
export function withStatuses(terms: readonly RawTerm[]): readonly RawTerm[] {
  const languageOf = ({ language }: RawTerm): string => (typeof language === 'string' ? language : '');
  const isFull = ({ type }: RawTerm): boolean => type === undefined || type === 'full';
  const named = new Set(
    terms.filter((term) => term['status'] === 'preferred' && isFull(term)).map(languageOf),
  );
  return terms.map((term) => {
    const language = languageOf(term);
    if (term['status'] !== undefined || language === '' || !isFull(term) || named.has(language)) return term;
    named.add(language);
    return { ...term, status: 'preferred' };
  });
}

/** The entries of a file as one glossary, those without an id with one made of their first name. */
export function rawGlossaryOf(
  entries: readonly RawEntry[],
  problems: readonly GlossaryProblem[],
): RawGlossary {
  const ids = createIdMaker();
  for (const { id } of entries) if (id !== undefined) ids.take(id);
  const concepts = entries.map((entry) => ({
    id: entry.id ?? ids.make(firstName(entry.terms)),
    ...entry.value,
    ...(entry.terms.length === 0 ? {} : { terms: withStatuses(entry.terms) }),
  }));
  return {
    value: { concepts },
    problems,
    locate: (asked) =>
      asked.map(({ path: [, index, ...path] }) => {
        const entry = typeof index === 'number' ? entries[index] : undefined;
        return entry && placeOf(entry, path);
      }),
  };
}

/** The English name, else the first one. */
function firstName(terms: readonly RawTerm[]): string {
  const english =
    terms.find(({ language }) => language === 'en') ?? terms.find(({ language }) => isEnglish(language));
  return (english ?? terms[0])?.term ?? '';
}

function isEnglish(language: unknown): boolean {
  return typeof language === 'string' && language.startsWith('en-');
}

/** The nearest of the places on the way to a part. */
function placeOf(entry: RawEntry, path: readonly (string | number)[]): Span {
  for (let length = path.length; length > 0; length--) {
    const place = entry.places.get(path.slice(0, length).join(' '));
    if (place) return place;
  }
  return entry.span;
}
