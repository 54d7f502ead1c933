import type { Concept } from '../../../../src/core/glossary/concept.ts';

/** A concept with nothing but what is given. */
export function concept(given: Partial<Concept> & Pick<Concept, 'id' | 'kind'>): Concept {
  return {
    names: { en: null, es: null, pt: null },
    regionalNames: {},
    abbreviations: [],
    variants: [],
    descriptors: [],
    formerNames: [],
    demonyms: {},
    ambiguous: [],
    evidence: {},
    matching: true,
    ...given,
  };
}

/** A small world, invented but for its countries. */
export const WORLD: readonly Concept[] = [
  concept({
    id: 'turkey',
    kind: 'state',
    names: { en: 'Turkey', es: 'Turquía', pt: 'Turquia' },
    variants: ['Türkiye'],
    capital: 'ankara',
    demonyms: {
      en: ['Turkish', 'Turks'],
      es: ['turco', 'turca', 'turcos', 'turcas'],
      pt: ['turco', 'turca', 'turcos', 'turcas'],
    },
  }),
  concept({
    id: 'syria',
    kind: 'state',
    names: { en: 'Syria', es: 'Siria', pt: 'Síria' },
    capital: 'damascus',
    demonyms: {
      en: ['Syrian', 'Syrians'],
      es: ['sirio', 'siria', 'sirios'],
      pt: ['sírio', 'síria', 'sírios'],
    },
  }),
  concept({ id: 'ankara', kind: 'place', names: { en: 'Ankara', es: 'Ankara', pt: 'Ancara' } }),
  concept({ id: 'damascus', kind: 'place', names: { en: 'Damascus', es: 'Damasco', pt: 'Damasco' } }),
  concept({
    id: 'syrian-government',
    kind: 'state',
    names: { en: 'Government of Syria', es: 'Gobierno de Siria', pt: 'Governo da Síria' },
    variants: ['Syrian government', 'gobierno sirio', 'governo sírio'],
  }),
  concept({
    id: 'north-army',
    kind: 'armed-group',
    names: { en: 'Army of the North', es: 'Ejército del Norte', pt: 'Exército do Norte' },
    abbreviations: ['AN'],
    variants: ['Jaysh al-Shimal', 'Jaish ash-Shimal'],
    descriptors: ['northern rebels'],
    formerNames: [{ name: 'Liwa al-Shimal', from: 2011, to: 2014 }],
  }),
  concept({
    id: 'shimal-brigade',
    kind: 'armed-group',
    names: { en: 'Shimal Brigade', es: 'Brigada Shimal', pt: 'Brigada Shimal' },
    variants: ['Liwa al-Shimal'],
  }),
  concept({
    id: 'al-nahr',
    kind: 'place',
    names: { en: 'Al-Nahr', es: 'Al Nahr', pt: 'Al-Nahr' },
    variants: ['al-Naher', "Na'hur", 'Al-Nahr countryside'],
    place: { lat: 35, lon: 36, approximate: true },
  }),
  concept({
    id: 'harem',
    kind: 'place',
    names: { en: 'Harem', es: 'Harem', pt: 'Harem' },
    ambiguous: ['Harem'],
  }),
  concept({
    id: 'who',
    kind: 'organisation',
    names: { en: 'World Health Organization', es: 'Organización Mundial de la Salud', pt: null },
    abbreviations: ['WHO', 'OMS'],
    ambiguous: ['WHO'],
  }),
  concept({
    id: 'united-nations',
    kind: 'organisation',
    names: { en: 'United Nations', es: 'Naciones Unidas', pt: 'Nações Unidas' },
    abbreviations: ['UN', 'ONU'],
  }),
  concept({
    id: 'saba',
    kind: 'media',
    names: { en: 'Saba News Agency', es: null, pt: null },
    abbreviations: ['SABA'],
  }),
  concept({ id: 'saba-city', kind: 'place', names: { en: 'Saba', es: 'Sabá', pt: 'Sabá' } }),
  concept({
    id: 'observatory',
    kind: 'organisation',
    names: { en: 'Delta Observatory', es: 'Observatorio del Delta', pt: 'Observatório do Delta' },
    descriptors: ['Observatory', 'Observatorio', 'Observatório'],
  }),
  concept({ id: 'hidden', kind: 'place', names: { en: 'Mare', es: 'Mare', pt: 'Mare' }, matching: false }),
];
