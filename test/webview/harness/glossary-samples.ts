import type { Proposal } from '../../../src/rpc/glossary-draft.ts';
import type { EntryLine } from '../../../src/rpc/glossary-line.ts';
import type {
  Candidate,
  CaretTerm,
  EntryTerm,
  GlossaryEntry,
  GlossaryFile,
  GlossarySnapshot,
} from '../../../src/rpc/glossary-panel.ts';

function term(
  text: string,
  language: string | null,
  rest: Partial<Omit<EntryTerm, 'text' | 'language'>> = {},
): EntryTerm {
  return { text, language, type: 'full', status: 'preferred', isVerified: true, ...rest };
}

function entry(
  given: Pick<GlossaryEntry, 'id' | 'name' | 'kind' | 'terms'> & Partial<GlossaryEntry>,
): GlossaryEntry {
  return {
    layer: 'built-in',
    label: 'built-in',
    definition: null,
    relations: [],
    isVerified: true,
    isWritable: false,
    others: [],
    ...given,
  };
}

export function lineOf({ id, name, kind, abbreviation, layer, label }: GlossaryEntry): EntryLine {
  return { id, name, kind, layer, label, ...(abbreviation === undefined ? {} : { abbreviation }) };
}

const MILLERS = entry({
  id: 'millers-league',
  name: "Millers' League",
  kind: 'organisation',
  abbreviation: 'ML',
  layer: 'workspace',
  label: 'terms/market.glossary.yml',
  isWritable: true,
  definition: { text: 'Guild of the millers on both banks of the river.', language: 'en' },
  terms: [term("Millers' League", 'en'), term('Liga de Molineros', 'es', { gender: 'f', article: 'la' })],
});

/** An invented front that once had another name and is not to be called by a third. */
export const FRONT = entry({
  id: 'river-front',
  name: 'River Front',
  kind: 'armed-group',
  type: 'militia',
  abbreviation: 'RF',
  definition: {
    text: 'Armed group of the lower river, founded by bargemen; it levies a toll on flour.',
    language: 'en',
  },
  terms: [
    term('River Front', 'en'),
    term('RF', 'en', { type: 'abbreviation', status: 'admitted' }),
    term('Frente del Río', 'es', { gender: 'm', article: 'el' }),
    term('Frente do Rio', 'pt', { gender: 'f', article: 'a' }),
    term('Frente do Rio Grande', 'pt-PT', { gender: 'f', article: 'a', isVerified: false }),
    term('جبهة النهر', 'ar', { isVerified: false }),
    term('Bargemen’s Committee', null, { status: 'superseded', from: 2009, to: 2014 }),
    term('River Bandits', null, { status: 'forbidden', note: 'A word of its enemies.' }),
    term('Riverfront', null, { status: 'deprecated' }),
    term('Front of the River', null, { status: 'admitted' }),
    term('the river men', null, { type: 'descriptor', status: 'admitted' }),
  ],
  active: { from: '2009', to: null },
  place: { in: 'Lower River', lat: 35.9306, lon: 36.6339, approximate: true },
  relations: [
    { type: 'predecessor', id: 'bargemen', entry: null },
    { type: 'member-of', id: 'millers-league', entry: lineOf(MILLERS) },
  ],
  notes: 'Spells its name without an article in its own statements.',
  isVerified: false,
});

const FRONT_PARTY = entry({
  id: 'river-front-party',
  name: 'River Front Party',
  kind: 'party',
  abbreviation: 'RFP',
  terms: [
    term('River Front Party', 'en'),
    term('Partido Frente del Río', 'es', { gender: 'm', article: 'el' }),
  ],
});

const TOWN = entry({
  id: 'nine-ovens',
  name: 'Nine Ovens',
  kind: 'place',
  terms: [term('Nine Ovens', 'en'), term('Nueve Hornos', 'es'), term('Nove Fornos', 'pt')],
});

export const ENTRIES: readonly GlossaryEntry[] = [MILLERS, TOWN, FRONT, FRONT_PARTY];

const BUILT_IN: GlossaryFile = { file: 'built-in', label: 'built-in', layer: 'built-in', isWritable: false };

export const FILES: readonly GlossaryFile[] = [
  {
    file: 'file:///news/terms/market.glossary.yml',
    label: 'terms/market.glossary.yml',
    layer: 'workspace',
    isWritable: true,
  },
  { file: 'file:///news/agency.csv', label: 'agency.csv', layer: 'workspace', isWritable: false },
  { file: 'file:///home/terms.glossary.yml', label: '~/terms.glossary.yml', layer: 'user', isWritable: true },
  BUILT_IN,
];

export const CANDIDATES: readonly Candidate[] = [
  { key: 'person/mariam haddad', name: 'Mariam Haddad', kind: 'person', count: 7 },
  { key: 'armed-group/sons of the mill', name: 'Sons of the Mill', kind: 'armed-group', count: 4 },
  { key: 'organisation/bakers guild', name: 'Bakers’ Guild', kind: 'organisation', count: 2 },
  { key: 'place/lower gate', name: 'Lower Gate', kind: 'place', count: 1 },
];

export const AT_FRONT: CaretTerm = { words: 'RF', entries: [FRONT, FRONT_PARTY], isHere: true };

/** A snapshot, which the page under test numbers. */
export type GlossarySample = Omit<GlossarySnapshot, 'seq' | 'uiLanguage'>;

/** An article in English with the caret at no term yet. */
export const QUIET: GlossarySample = {
  revision: 0,
  files: FILES,
  text: { fileName: 'market.txt', language: 'en', isWritable: true, candidates: CANDIDATES },
  caret: null,
};

export const ON_FRONT: GlossarySample = { ...QUIET, caret: AT_FRONT };

/** Somebody who has no glossary of their own. */
export const NO_OWN: GlossarySample = { ...QUIET, files: [BUILT_IN] };

const NO_NAME = { text: '', gender: null, number: null };

export const PROPOSAL: Proposal = {
  draft: {
    id: null,
    isCopy: false,
    kind: 'armed-group',
    names: { en: { ...NO_NAME, text: 'Sons of the Mill' }, es: NO_NAME, pt: NO_NAME },
    abbreviations: [],
    variants: [],
    deprecated: [],
    forbidden: [],
    definition: '',
    notes: '',
    isVerified: false,
    file: 'file:///news/terms/market.glossary.yml',
  },
  near: [lineOf(MILLERS)],
  guessed: [],
};
