/** Small glossaries in every format, with all that an entry may say: what is hostile is made from them. */
const YAML = `# Our names
domain: pier
concepts:
  - &guild
    id: lantern-guild
    kind: organisation
    en: "Lantern Guild"
    es: { term: Gremio del Farol, gender: m, number: singular, article: el }
    pt: 'Grêmio da Lanterna'
    pt-PT: Guilda da Lanterna
    variants: [Guild of the Lantern, Lantern-Guild]
    abbreviations: LG
    former: [{ name: Lamp Guild, from: 1990, to: 2001, entry: lamp-guild }]
    terms:
      - { term: The Lamp, language: en, status: forbidden, note: rude }
    active: { from: 2001-02-03, to: null }
    related: { part-of: harbour-club }
    definition: { en: A guild. }
    examples: { matches: [The Lantern Guild met.], not: a lantern guild }
    ids: { wikidata: Q1, geonames: 5 }
    evidence: { en: a register }
    notes: |
      Two lines,
      of notes.
  - id: harbour-club
    kind: place
    en: Harbour Club
    place: { lat: 1.5, lon: -2, in: Pier, approximate: true }
    ambiguous: [Club]
ignore:
  - form: Club
    entry: harbour-club
`;

const CONTEXTIVE = `contexts:
  - name: Pier
    domainVisionStatement: To sail
    terms:
      - name: Lantern Guild
        definition: A guild.
        aliases: [LG]
        examples: [The Lantern Guild met.]
`;

const TBX = `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
<tbxHeader><fileDesc><sourceDesc><p>Pier</p></sourceDesc></fileDesc></tbxHeader>
<text><body>
<conceptEntry id="lantern-guild">
<descrip type="subjectField">pier</descrip>
<admin type="dragoman-kind">organisation</admin>
<note>a &amp; b</note>
<langSec xml:lang="en"><descrip type="definition">A guild.</descrip>
<termSec><term>Lantern Guild</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote><termNote type="termType">fullForm</termNote></termSec>
</langSec>
<langSec xml:lang="es"><termSec><term>Gremio del Farol</term><termNote type="grammaticalGender">masculine</termNote></termSec></langSec>
</conceptEntry>
</body></text></tbx>
`;

const OLD_TBX = `<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><text><body><termEntry id="c1"><langSet xml:lang="en"><tig><term>Pier</term></tig></langSet><langSet xml:lang="pt"><ntig><termGrp><term>Cais</term></termGrp></ntig></langSet></termEntry></body></text></martif>`;

const CSV = `id,kind,en,es,pt,abbreviations,variants,definition,active from,notes,latitude,longitude,verified
lantern-guild,organisation,"Lantern ""Guild""",Gremio del Farol,,LG|L.G.,a; b,"A guild,
of the pier",2001-02-03,'=1,1.5,-2,yes
harbour-club,place,Harbour Club,,,,,,,,,,no
`;

const TERMS_CSV = `id;kind;term;language;status;term type;gender
a;place;Pier;en;preferred;full;
a;place;Cais;pt;preferred;full;m
a;place;Kai;de;forbidden;abbreviation;m
`;

const OMEGAT = '# comment\nLantern Guild\tGremio del Farol\ta guild\nPier\tCais\n';

/** By the names of their files. */
export const GLOSSARY_SEEDS: Readonly<Record<string, readonly string[]>> = {
  'a.glossary.yml': [YAML, CONTEXTIVE, '{"concepts": [{"id": "a", "kind": "place", "en": "A"}]}'],
  'a.csv': [CSV, TERMS_CSV],
  'a.tsv': [CSV.replaceAll(',', '\t'), OMEGAT],
  'a.tbx': [TBX, OLD_TBX],
  'a.txt': [OMEGAT],
};
