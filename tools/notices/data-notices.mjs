// @ts-check

const sources = 'https://github.com/dragoman-reader/dragoman/blob/HEAD/data';

/** Data that the build reads from `data/`, whose pages name each source; and what the map is made of. */
export const dataNotices = `
Data

- Places (dist/data/gazetteer.txt; coordinates in the glossary): contains data of GeoNames
  (https://www.geonames.org), CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), changed: selected, rounded
  and gathered by name. Coordinates in the glossary also from Who's On First, CC BY 4.0. More:
  ${sources}/places/README.md
- Names of states, territories and capitals: Unicode CLDR, Unicode License v3
  (https://www.unicode.org/license.txt). More: ${sources}/README.md
- Outlines of the map: Natural Earth (https://naturalearthdata.com), public domain, in the form of the npm package
  world-atlas (ISC, below), simplified.
- Recognisers of names (dist/data/*.names.bin): CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/); the
  texts from which they were learnt, with licences and authors: ${sources}/models/README.md
- Tables that tell languages, counted from texts: ${sources}/language/README.md
`;
