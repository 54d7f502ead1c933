import fc from 'fast-check';
import { RELATION_TYPES, type Concept } from '../../../src/core/glossary/concept.ts';
import { KINDS } from '../../../src/core/glossary/kind.ts';
import { TERM_STATUSES, TERM_TYPES, type Term } from '../../../src/core/glossary/term.ts';
import { LANGS } from '../../../src/core/language/language.ts';

/** Words that file formats trip over, and any others. */
const SPECIAL = [
  'a',
  'Ñandú',
  'São Tomé',
  'null',
  '~',
  'true',
  'No',
  '1.0',
  '0x1F',
  '2012-01-23',
  '=SUM(A1)',
  "'=1",
  '+1',
  '-a',
  '- b',
  '@c',
  'a: b',
  'a #b',
  '#c',
  '{a}',
  '[b]',
  '&amp;',
  '<b>&',
  '"q"',
  "it's",
  'a|b',
  'a\\|b',
  'a;b',
  'a,b',
  '*x',
  '%y',
  '`z',
  '?',
  '!',
  '\u200Fعربي',
  '🛑',
  'a\u00A0b',
  'a  b',
  ']]>',
  'ﬁ',
  'é',
] as const;

/** A text as a glossary holds it: something is in it, and nothing around it. */
export const text: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(...SPECIAL),
    fc.tuple(fc.constantFrom(...SPECIAL), fc.constantFrom(...SPECIAL)).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  )
  .map((each) => each.trim())
  .filter((each) => each !== '' && !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(each));

const longText = fc.array(text, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));

/** What may stay away does, half of the time. */
function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}

const year = fc.integer({ min: 1000, max: 2100 });
const id = fc.oneof(fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/u), text);

const term: fc.Arbitrary<Term> = fc
  .record({
    text,
    language: maybe(fc.constantFrom('en', 'es', 'pt', 'pt-PT', 'pt-BR', 'es-419', 'ar', 'fr', 'zgh')),
    type: fc.constantFrom(...TERM_TYPES),
    status: fc.constantFrom(...TERM_STATUSES),
    gender: maybe(fc.constantFrom('m', 'f')),
    number: maybe(fc.constantFrom('singular', 'plural')),
    article: maybe(fc.constantFrom('', 'la', 'os')),
    case: maybe(fc.constantFrom('any', 'exact')),
    from: maybe(year),
    to: maybe(year),
    onlyIn: maybe(fc.uniqueArray(fc.constantFrom(...LANGS), { minLength: 1 })),
    ambiguous: maybe(fc.constant(true)),
    note: maybe(longText),
  })
  .map((each) => defined(each) as Term);

/** Terms without details, as most are. */
const plainTerm: fc.Arbitrary<Term> = fc
  .record({
    text,
    language: maybe(fc.constantFrom('en', 'es', 'pt')),
    type: fc.constantFrom(...TERM_TYPES),
    status: fc.constantFrom('preferred', 'admitted', 'superseded'),
    ambiguous: maybe(fc.constant(true)),
  })
  .map((each) => defined(each) as Term);

const day = fc.option(fc.oneof(year.map(String), fc.constantFrom('2012-01', '2012-01-23')));
const texts = fc.array(text, { minLength: 1, maxLength: 3 });

/** A concept with anything that an entry may say. */
export const concept: fc.Arbitrary<Concept> = fc
  .record({
    id,
    kind: fc.constantFrom(...KINDS),
    type: maybe(text),
    domain: maybe(fc.constantFrom('world', 'syria', 'a: b')),
    terms: fc
      .tuple(
        fc.record({
          text,
          language: fc.constantFrom('en', 'es'),
          type: fc.constant('full'),
          status: fc.constant('preferred'),
        }),
        fc.array(fc.oneof(term, plainTerm), { maxLength: 6 }),
      )
      .map(([first, more]) => [first as Term, ...more]),
    definitions: fc
      .record({ en: maybe(longText), es: maybe(longText), pt: maybe(longText) })
      .map((each) => defined(each) as Concept['definitions']),
    relations: fc.array(fc.record({ type: fc.constantFrom(...RELATION_TYPES), to: id }), { maxLength: 4 }),
    capital: maybe(id),
    seats: maybe(texts),
    place: maybe(
      fc.record({
        at: maybe(
          fc.record({
            lat: fc.double({ min: -90, max: 90, noNaN: true }),
            lon: fc.double({ min: -180, max: 180, noNaN: true }),
          }),
        ),
        in: text,
        approximate: fc.boolean(),
      }),
    ).map(
      (given) =>
        given && (defined({ ...given.at, in: given.in, approximate: given.approximate }) as Concept['place']),
    ),
    active: maybe(fc.record({ from: day, to: day })),
    side: maybe(text),
    ids: maybe(
      fc
        .uniqueArray(fc.tuple(fc.constantFrom('wikidata', 'geonames', 'iso3166', 'un'), text), {
          selector: ([name]) => name,
          minLength: 1,
        })
        .map((pairs) => Object.fromEntries(pairs)),
    ),
    evidence: fc
      .uniqueArray(fc.tuple(fc.constantFrom('en', 'es', 'pt', 'variants', 'place'), text), {
        selector: ([name]) => name,
      })
      .map((pairs) => Object.fromEntries(pairs)),
    verified: maybe(fc.boolean()),
    examples: fc.array(fc.record({ text: longText, matches: fc.boolean() }), { maxLength: 3 }),
    notes: maybe(longText),
    matching: fc.boolean(),
  })
  .map((each) => ordered(defined(each) as Concept));

/** Concepts of different ids. */
export const concepts: fc.Arbitrary<readonly Concept[]> = fc.uniqueArray(concept, {
  selector: (each) => each.id,
  minLength: 1,
  maxLength: 5,
});

/** In the order in which files have relations and examples: by their kinds. As JSON has it: no prototypes, no minus nought. */
function ordered(given: Concept): Concept {
  const relations = RELATION_TYPES.flatMap((type) => given.relations.filter((each) => each.type === type));
  const examples = [true, false].flatMap((matches) =>
    given.examples.filter((each) => each.matches === matches),
  );
  return JSON.parse(JSON.stringify({ ...given, relations, examples })) as Concept;
}
