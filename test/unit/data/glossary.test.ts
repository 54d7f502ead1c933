import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { createGlossary } from '../../../src/core/glossary/glossary.ts';
import { grammarOf } from '../../../src/core/glossary/grammar.ts';
import { readGlossaries } from '../../../src/core/glossary/read-glossary.ts';
import { LANGS, type Lang } from '../../../src/core/language/language.ts';
import { fold } from '../../../src/core/text/fold.ts';

/** A name as the file gives it: plain, or with its grammar. */
type Name = string | { readonly term: string } | null;

interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly type?: string;
  readonly definition?: Readonly<Partial<Record<Lang, string>>>;
  readonly en: Name;
  readonly es: Name;
  readonly pt: Name;
  readonly 'pt-PT'?: Name;
  readonly ar: Name;
  readonly abbreviations?: readonly string[];
  readonly variants?: readonly string[];
  readonly descriptors?: readonly string[];
  readonly terms?: readonly { readonly term: string }[];
  readonly former?: readonly { name: string; from?: number; to?: number; entry?: string }[];
  readonly related?: Readonly<Record<string, readonly string[]>>;
  readonly active?: { from?: number | string; to?: number | string };
  readonly side?: string;
  readonly place?: { readonly lat?: number; readonly in?: string; readonly approximate?: boolean };
  readonly demonyms?: Readonly<Partial<Record<Lang, readonly string[]>>>;
  readonly capital?: string;
  readonly seats?: readonly string[];
  readonly ambiguous?: readonly string[];
  readonly ids?: Readonly<Record<string, string | number>>;
  readonly evidence?: Readonly<Record<string, string>>;
  readonly notes?: string;
}

const FOLDER = 'data/glossary';
const ACTORS: ReadonlySet<string> = new Set(['armed-group', 'party', 'organisation', 'media']);
const NAMES = ['en', 'es', 'pt', 'pt-PT', 'ar'] as const;

const schema = JSON.parse(readFileSync(join(FOLDER, 'glossary.schema.json'), 'utf8')) as {
  readonly $defs: { readonly concept: { readonly properties: Readonly<Record<string, unknown>> } };
};
const validate = new Ajv2020({ allErrors: true, strict: true, strictRequired: false }).compile(schema);

const files = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.glossary.yml'))
  .map((file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    return {
      file,
      text,
      value: parse(text, { maxAliasCount: 0 }) as {
        readonly domain?: string;
        readonly concepts: readonly Entry[];
      },
    };
  });
const entries = files.flatMap(({ value }) => value.concepts);
const byId = new Map(entries.map((entry) => [entry.id, entry]));

/** A preferred name as it is written. */
function written(name: Name | undefined): string | undefined {
  return (typeof name === 'string' ? name : name?.term) ?? undefined;
}

/** The preferred names that the entry gives. */
function namesOf(entry: Entry): readonly string[] {
  return NAMES.flatMap((name) => written(entry[name]) ?? []);
}

/** Every form that belongs to the entry; a former name with an entry of its own belongs to that one. */
function formsOf(entry: Entry): readonly string[] {
  return [
    ...namesOf(entry),
    ...(entry.abbreviations ?? []),
    ...(entry.variants ?? []),
    ...(entry.descriptors ?? []),
    ...(entry.terms ?? []).map(({ term }) => term),
    ...(entry.former ?? []).filter((former) => former.entry === undefined).map(({ name }) => name),
    ...Object.values(entry.demonyms ?? {}).flat(),
  ];
}

/** The entries that claim a form, by its fold. */
const claims = new Map<string, Set<Entry>>();
for (const entry of entries)
  for (const form of formsOf(entry)) {
    const key = fold(form);
    claims.set(key, (claims.get(key) ?? new Set()).add(entry));
  }

function isAmbiguous(entry: Entry, folded: string): boolean {
  return (entry.ambiguous ?? []).some((form) => fold(form) === folded);
}

describe('the built-in glossary', () => {
  for (const { file, text, value } of files)
    it(`${file} follows the schema and names it`, () => {
      const valid = validate(value);
      assert.deepEqual(validate.errors ?? [], []);
      assert.ok(valid);
      assert.match(text, /^# yaml-language-server: \$schema=\.\/glossary\.schema\.json\n/u);
    });

  it('is read by the engine without a problem', () => {
    const { concepts, problems } = readGlossaries(files.map(({ value }) => value));
    assert.deepEqual(problems, []);
    assert.equal(concepts.length, entries.length);
  });

  it('is complete', () => {
    assert.ok(entries.length >= 1250, `${entries.length} entries`);
  });

  // The schema is for everybody's glossaries and asks for little; what follows is what our own have to have.
  it('has a subject a file, and things in it', () => {
    for (const { file, value } of files) {
      assert.match(value.domain ?? '', /^[a-z-]+$/u, file);
      assert.ok(value.concepts.length > 0, file);
    }
  });

  it('names things by ids of small letters and hyphens', () => {
    const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
    for (const { id, type = 'city' } of entries) assert.ok(slug.test(id) && slug.test(type), id);
    const collections: Readonly<Record<string, RegExp>> = {
      iso3166: /^[A-Z]{2}$/u,
      un: /^QD[ei]\.\d+$/u,
      geonames: /^[1-9]\d*$/u,
      whosonfirst: /^[1-9]\d*$/u,
      wikidata: /^Q\d+$/u,
    };
    for (const { id, ids = {} } of entries)
      for (const [collection, given] of Object.entries(ids))
        assert.match(String(given), collections[collection] ?? /^$/u, `${id}: ${collection}`);
  });

  it('writes forms of two letters or more, each without a qualifier, in lists that are not empty', () => {
    for (const entry of entries) {
      for (const form of formsOf(entry)) assert.match(form, /^[^()]{2,}$/u, entry.id);
      for (const [key, value] of Object.entries<unknown>({ ...entry })) {
        if (typeof value === 'object' && value !== null)
          assert.ok(Object.keys(value).length > 0, `${entry.id}: ${key}`);
        const isList = /^(?:abbreviations|variants|descriptors|ambiguous|seats)$/u.test(key);
        assert.equal(isList, isList && Array.isArray(value), `${entry.id}: ${key}`);
      }
    }
  });

  it('keeps to places what places have, and to states what states have', () => {
    for (const { id, kind, place, demonyms, capital, seats } of entries) {
      if (kind !== 'place') assert.equal(place, undefined, id);
      if (kind !== 'state')
        assert.deepEqual([demonyms, capital, seats], [undefined, undefined, undefined], id);
      assert.notEqual(place?.approximate, false, id);
      assert.notEqual(place?.in?.length, 1, id);
    }
  });

  it('says of each name whether there is one, and explains the gaps in our languages', () => {
    for (const entry of entries) {
      for (const name of [...LANGS, 'ar'] as const) assert.notEqual(entry[name], undefined, entry.id);
      assert.notEqual(entry['pt-PT'], null, entry.id);
      if (LANGS.some((lang) => entry[lang] === null)) assert.ok(entry.notes, entry.id);
      for (const forms of [entry.definition, entry.demonyms])
        if (forms) assert.deepEqual(Object.keys(forms), LANGS, entry.id);
    }
  });

  it('says in a sentence a language what each actor is, and which one an ambiguous name means', () => {
    for (const entry of entries) {
      if (ACTORS.has(entry.kind) || entry.ambiguous) assert.ok(entry.definition, entry.id);
      for (const sentence of Object.values(entry.definition ?? {})) {
        assert.match(sentence, /^\p{Lu}[^\n]*\.$/u, entry.id);
        assert.ok(sentence.length <= 120, `${entry.id}: ${sentence.length} characters`);
      }
    }
  });

  it('knows the gender of the Spanish and Portuguese name of each actor', () => {
    const unknown = readGlossaries(files.map(({ value }) => value)).concepts.flatMap(({ id, kind, terms }) =>
      ACTORS.has(kind)
        ? terms
            .filter(
              ({ language = '', type, status }) =>
                /^(?:es|pt)/u.test(language) && type === 'full' && status === 'preferred',
            )
            .filter((term) => grammarOf(term, kind).gender === null)
            .map(({ text }) => `${id}: ${text}`)
        : [],
    );
    assert.deepEqual(unknown, []);
  });

  it('knows the sides of the war', () => {
    const sides =
      'government opposition sdf islamic-state jihadist kurdish druze iran israel russia turkey united-states';
    for (const { id, side } of entries)
      if (side !== undefined) assert.ok(sides.split(' ').includes(side), `${id} on the side of ${side}`);
  });

  it('gives each thing an id of its own', () => {
    const ids = entries.map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      [],
    );
  });

  it('keeps the fields in the order of the schema, so that a difference is a change', () => {
    const order = Object.keys(schema.$defs.concept.properties);
    const wrong = entries.filter((entry) => {
      const fields = Object.keys(entry).map((field) => order.indexOf(field));
      return fields.some((field, at) => field < (fields[at - 1] ?? 0));
    });
    assert.deepEqual(
      wrong.map(({ id }) => id),
      [],
    );
  });

  it('has evidence for each name it gives, and for nothing else', () => {
    for (const entry of entries) {
      const given = [
        ...NAMES.filter((name) => written(entry[name]) !== undefined),
        ...(entry.variants ? ['variants'] : []),
        ...(entry.demonyms ? ['demonyms'] : []),
        ...(entry.place?.lat !== undefined ? ['place'] : []),
      ];
      assert.deepEqual(Object.keys(entry.evidence ?? {}).sort(), given.sort(), entry.id);
    }
  });

  it('lists each form once an entry, whatever its case, accents, apostrophes and hyphens', () => {
    for (const entry of entries) {
      const preferred = new Set(namesOf(entry).map(fold));
      const others = [
        ...(entry.variants ?? []),
        ...(entry.descriptors ?? []),
        ...(entry.terms ?? []).map(({ term }) => term),
        ...(entry.former ?? []).map(({ name }) => name),
      ].map(fold);
      const repeated = others.filter((form, at) => preferred.has(form) || others.indexOf(form) !== at);
      assert.deepEqual(repeated, [], entry.id);
    }
  });

  it('lets no two entries claim one form, unless both mark it ambiguous', () => {
    const contested = [...claims]
      .filter(
        ([form, claimants]) => claimants.size > 1 && [...claimants].some((each) => !isAmbiguous(each, form)),
      )
      .map(([form, claimants]) => [form, ...[...claimants].map(({ id }) => id)]);
    assert.deepEqual(contested, []);
  });

  it('marks as ambiguous only forms of the entry, in each of their spellings', () => {
    for (const entry of entries) {
      const marked = new Set((entry.ambiguous ?? []).map(fold));
      const expected = new Set(formsOf(entry).filter((form) => marked.has(fold(form))));
      assert.deepEqual([...(entry.ambiguous ?? [])].sort(), [...expected].sort(), entry.id);
    }
  });

  it('takes no ordinary word for a name without asking the context', () => {
    // Words of English, Spanish and Portuguese news that fold to names of places and factions.
    const words =
      'is ei isis dara doma mare maré marea rayo harem tyre tiro sur sour habit hums damas raça rabia saída aman ' +
      'ama belém belén medina doa mascate duma safira hayan andan añadan restan safir sousa zakat tigre levante irá ' +
      'irão tortosa angora murk mork lateen amnesty mezze sham getty raju adlib';
    const careless = words
      .split(' ')
      .filter((word) => [...(claims.get(fold(word)) ?? [])].some((entry) => !isAmbiguous(entry, fold(word))));
    assert.deepEqual(careless, []);
  });

  it('refers only to entries it has', () => {
    for (const entry of entries) {
      if (entry.capital !== undefined) assert.equal(byId.get(entry.capital)?.kind, 'place', entry.id);
      for (const seat of entry.seats ?? []) assert.equal(byId.get(seat)?.kind, 'place', entry.id);
      for (const { entry: own } of entry.former ?? [])
        if (own !== undefined) assert.ok(byId.has(own), `${entry.id} refers to ${own}`);
      for (const other of Object.values(entry.related ?? {}).flat()) {
        assert.ok(byId.has(other), `${entry.id} refers to ${other}`);
        assert.notEqual(other, entry.id);
      }
    }
  });

  it('gives each country a capital and its people a name in each language', () => {
    // A city that is a state has no capital of its own.
    const countries = entries.filter(({ kind, type }) => kind === 'state' && type === 'country');
    assert.ok(countries.length >= 193, `${countries.length} countries`);
    const lacking = countries.filter(
      ({ id, capital, demonyms }) => demonyms === undefined || (capital === undefined && id !== 'state-va'),
    );
    assert.deepEqual(
      lacking.map(({ id }) => id),
      [],
    );
  });

  it('lets no period end before it begins', () => {
    for (const entry of entries)
      for (const { from, to } of [...(entry.former ?? []), ...(entry.active ? [entry.active] : [])])
        if (from !== undefined && to !== undefined)
          assert.ok(String(from) <= String(to) || String(from).startsWith(String(to)), entry.id);
  });

  for (const [form, id] of [
    ['Hayaat Tahrir Al-Shaam', 'hts'],
    ['Hayat Tahrir al Sham', 'hts'],
    ['HTS', 'hts'],
    ['Jaysh Al-Izza', 'jaysh-al-izza'],
    ['Jaish al-Izza', 'jaysh-al-izza'],
    ['Al-Lataminah', 'place-al-lataminah'],
    ['Latamneh', 'place-al-lataminah'],
    ['Deir el-Zour', 'place-deir-ez-zor'],
    ['Jan Sheijun', 'place-khan-shaykhun'],
    ['EE. UU.', 'state-us'],
    ['Hizbulá', 'hezbollah'],
    ['Alepo', 'place-aleppo'],
  ] as const)
    it(`knows ${form}`, () => {
      assert.deepEqual(
        [...(claims.get(fold(form)) ?? [])].map((entry) => entry.id),
        [id],
      );
      const entry = byId.get(id);
      assert.ok(entry?.en && entry.es && entry.pt, 'in all three languages');
    });

  const glossary = createGlossary(readGlossaries(files.map(({ value }) => value)).concepts);
  for (const [language, marked] of [
    ['en', "The [[People’s Protection Units]] and the [[Kurdistan Workers' Party]] denied it."],
    [
      'en',
      'Rebels left [[Latamneh]] for [[Khan\nSheikhoun]], the [[Syrian Observatory for Human Rights]] said.',
    ],
    ['en', 'Who is to mare the habit of a tyre, and whose is the sham?'],
    [
      'es',
      'Según el [[Observatorio Sirio]], la rabia del sur dará un tiro cerca de [[Alepo]] y [[Jan Sheijun]].',
    ],
    ['pt', 'O avião irá a [[Doha]] e eles irão a [[Bagdá]]; a raça e a saída, quem ama, doa.'],
    ['pt', 'As [[FDS]] e a [[Organização pela Libertação do Levante]] recuaram de [[Alepo]].'],
  ] as const)
    it(`finds ${marked}`, () => {
      const text = marked.replace(/\[\[|\]\]/gu, '');
      const found = glossary.find(text, { start: 0, end: text.length }, language);
      assert.deepEqual(
        found.map(({ start, end }) => text.slice(start, end)),
        [...marked.matchAll(/\[\[(?<term>[^\]]+)\]\]/gu)].map((match) => match.groups?.['term']),
      );
    });
});
