import type { Columns } from './articles-csv.ts';
import type { EntityRecord } from './entity-record.ts';

/** The table of entities: a row an entity. An id tells entities of one article apart: `article` and it are the key. */
export const ENTITY_COLUMNS: Columns<EntityRecord> = {
  entity: ({ id }) => id,
  name: ({ name }) => name,
  kind: ({ kind }) => kind,
  isActor: ({ isActor }) => isActor,
  mentions: ({ mentions }) => mentions,
  aliases: ({ aliases }) => aliases,
  roles: ({ roles }) => roles,
  glossary: ({ glossary }) => glossary,
  nameEn: ({ names }) => names?.en,
  nameEs: ({ names }) => names?.es,
  namePt: ({ names }) => names?.pt,
  latitude: ({ location }) => location?.latitude,
  longitude: ({ location }) => location?.longitude,
  country: ({ location }) => location?.country,
  extent: ({ location }) => location?.extent,
  firstText: ({ first }) => first.text,
  firstLine: ({ first }) => first.line,
  firstColumn: ({ first }) => first.column,
  firstStart: ({ first }) => first.start,
  firstEnd: ({ first }) => first.end,
};
