import * as v from 'valibot';
import { RELATION_TYPES } from './concept.ts';
import type { Expected } from './glossary-problem.ts';
import { KINDS } from './kind.ts';
import { TERM_STATUSES, TERM_TYPES } from './term.ts';

/** The issue of a value names what it should have been. */
const expected = (what: Expected): Expected => what;

/** BCP 47, as far as glossaries want it: `es`, `pt-PT`, `es-419`, `ar`. */
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-(?:[A-Z]{2}|\d{3}))?$/u;

/** Nothing that anybody calls a name is longer; what is would make every search slow. */
const LONGEST_TERM = 300;

const text = v.pipe(v.string(expected('text')), v.trim(), v.minLength(1, expected('text')));
const termText = v.pipe(text, v.maxLength(LONGEST_TERM, expected('name')));
const texts = v.optional(
  v.union(
    [
      v.pipe(
        termText,
        v.transform((one) => [one]),
      ),
      v.array(termText, expected('texts')),
    ],
    expected('texts'),
  ),
  [],
);
const year = v.nullish(v.pipe(v.number(expected('year')), v.integer(expected('year'))));
/** YAML reads a bare year as a number. */
const day = v.nullish(v.union([text, v.pipe(v.number(), v.transform(String))], expected('date')), null);
const language = v.pipe(v.string(expected('language')), v.regex(LANGUAGE_TAG, expected('language')));
const lang = v.picklist(['en', 'es', 'pt'], expected('languages'));

const details = {
  type: v.optional(v.picklist(TERM_TYPES, expected('type'))),
  status: v.optional(v.picklist(TERM_STATUSES, expected('status'))),
  gender: v.optional(v.picklist(['m', 'f'], expected('gender'))),
  number: v.optional(v.picklist(['singular', 'plural'], expected('grammaticalNumber'))),
  article: v.optional(text),
  case: v.optional(v.picklist(['any', 'exact'], expected('case'))),
  from: year,
  to: year,
  'only-in': v.optional(
    v.union([
      v.pipe(
        lang,
        v.transform((one) => [one]),
      ),
      v.array(lang, expected('languages')),
    ]),
  ),
  ambiguous: v.optional(v.boolean(expected('yesNo'))),
  note: v.optional(text),
};

/** A term with details of its own. */
const termEntry = v.strictObject({ term: termText, ...details }, expected('name'));
const termWithLanguage = v.strictObject(
  { term: termText, language: v.optional(language), ...details },
  expected('object'),
);

/** `en: Name`, `es: { term: Nombre, gender: m }`; null is a gap that the author knows of. */
const name = v.nullish(v.union([termText, termEntry], expected('name')), null);

const relation = v.optional(
  v.union(
    [
      v.pipe(
        text,
        v.transform((one) => [one]),
      ),
      v.array(text, expected('texts')),
    ],
    expected('texts'),
  ),
  [],
);

const coordinate = (most: number, what: Expected): v.GenericSchema<unknown, number> =>
  v.pipe(v.number(expected(what)), v.minValue(-most, expected(what)), v.maxValue(most, expected(what)));

const perLanguage = { en: v.optional(text), es: v.optional(text), pt: v.optional(text) };

/** The keys of an entry of a glossary file, beside the names by language tag. */
const entryKeys = {
  id: text,
  kind: v.picklist(KINDS, expected('kind')),
  type: v.optional(text),
  domain: v.optional(text),
  definition: v.optional(v.union([text, v.strictObject(perLanguage)], expected('text'))),
  en: name,
  es: name,
  pt: name,
  ar: name,
  abbreviations: texts,
  variants: texts,
  descriptors: texts,
  former: v.optional(
    v.array(
      v.strictObject({ name: termText, from: year, to: year, entry: v.optional(text) }, expected('object')),
      expected('texts'),
    ),
    [],
  ),
  terms: v.optional(v.array(termWithLanguage, expected('texts')), []),
  active: v.optional(v.strictObject({ from: day, to: day }, expected('object'))),
  side: v.optional(text),
  related: v.optional(
    v.strictObject(
      Object.fromEntries(RELATION_TYPES.map((type) => [type, relation])) as Record<
        (typeof RELATION_TYPES)[number],
        typeof relation
      >,
      expected('object'),
    ),
  ),
  place: v.optional(
    v.strictObject(
      {
        lat: v.optional(coordinate(90, 'latitude')),
        lon: v.optional(coordinate(180, 'longitude')),
        in: v.optional(text),
        approximate: v.optional(v.boolean(expected('yesNo')), false),
      },
      expected('object'),
    ),
  ),
  demonyms: v.optional(v.strictObject({ en: texts, es: texts, pt: texts }, expected('object'))),
  capital: v.optional(text),
  seats: texts,
  ambiguous: texts,
  ids: v.optional(
    v.record(v.string(), v.union([text, v.pipe(v.number(), v.transform(String))], expected('id'))),
  ),
  evidence: v.optional(v.record(v.string(), v.string(expected('text'))), {}),
  verified: v.optional(v.boolean(expected('yesNo'))),
  examples: v.optional(v.strictObject({ matches: texts, not: texts }, expected('object'))),
  notes: v.optional(v.pipe(v.string(expected('text')), v.trim())),
  matching: v.optional(v.boolean(expected('yesNo')), true),
};

/** `pt-PT`, `es-MX`, `es-419`: names that hold in one region of a language. */
export const REGIONAL = /^[a-z]{2}-(?:[A-Z]{2}|\d{3})$/u;

/** An entry as YAML or JSON holds it; other keys are kept for the names of regions, and for complaints. */
export const entrySchema = v.looseObject(entryKeys, expected('object'));

export type Entry = v.InferOutput<typeof entrySchema>;
export type TermEntry = v.InferOutput<typeof termEntry>;

export const regionalName = v.union([termText, termEntry], expected('name'));

/** Whether a key of an entry means something. */
export function isEntryKey(key: string): boolean {
  return Object.hasOwn(entryKeys, key) || REGIONAL.test(key);
}

/** An entry as it is written into a glossary. */
export type NewEntry = v.InferInput<typeof entrySchema>;

/** A term with details as it is written into an entry's `terms`. */
export type NewTerm = v.InferInput<typeof termWithLanguage>;
