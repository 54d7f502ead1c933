import type { Entity, GeoLocation, Mention } from '../actors/mention.ts';
import type { Concept } from '../glossary/concept.ts';
import { namesOf } from '../glossary/concept-names.ts';
import type { Glossary } from '../glossary/glossary.ts';
import { isLang } from '../language/language.ts';
import { fold } from '../text/fold.ts';
import { choosePlace, type PlaceEvidence } from './choose-place.ts';
import { containersAfter } from './container.ts';
import { createCountryVotes } from './country-votes.ts';
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts';
import type { GeoPoint } from './geo-point.ts';
import { namedExtent } from './named-extent.ts';
import { countryNamed, countryOfConcept, countryOfDemonym, holds, readingsOf } from './readings.ts';

export interface LocateOptions {
  readonly glossary: Glossary;
  readonly gazetteer: Gazetteer;
  /** ISO 3166-1 alpha-2 codes of countries whose places come first where a name is ambiguous. */
  readonly preferredCountries: readonly string[];
  /** Of the article: ISO 639-1 and BCP 47. */
  readonly language: { readonly code: string; readonly region: string | null };
}

/** So much likelier than any other reading, in powers of ten of inhabitants, that it tells where the others lie. */
const BEYOND_DOUBT = 2.5;

/** So many sure points are compared with a place: that bounds the work. */
const COMPARED = 64;

/** Types of concepts that are no points on a map. */
const REGION_TYPES = new Set(['governorate', 'province', 'region', 'area', 'district', 'state']);

/** A place or state that is not located yet, with all that its name may mean. */
interface Open {
  readonly entity: Entity;
  readonly readings: readonly GazetteerPlace[];
  /** Whether the text says where it lies. */
  readonly isTold: boolean;
}

/** The names of an article and the things they name. */
export interface Named {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

/**
 * Says of the places and states of an article where they lie, as far as that is sure: first from the glossary, else from
 * the gazetteer, by what the article names beside them. What is sure votes for its country, and so decides on what is
 * not. Where the glossary has two places of one name, their mentions become those of the one that is meant.
 *
 * Linear in the number of mentions.
 */
export function locatePlaces(text: string, named: Named, options: LocateOptions): Named {
  const { mentions, entities } = named;
  const { glossary, gazetteer } = options;
  const language = isLang(options.language.code) ? options.language.code : 'en';
  const located = new Map<Entity, GeoLocation>();
  const votes = createCountryVotes();
  const near: GeoPoint[] = [];
  const evidence: PlaceEvidence = {
    votes,
    near,
    preferred: new Set(options.preferredCountries),
    homeland: options.language.region?.split('-')[1] ?? null,
  };
  const byEntity = mentionsByEntity(mentions);
  const ids = new Set(entities.map(({ id }) => id));
  /** The concept that is meant instead, by the id of the entity. */
  const meant = new Map<string, Concept>();

  const open: Open[] = [];
  for (const entity of entities) {
    if (entity.kind === 'place') openPlace(entity);
    else if (entity.kind === 'state') openState(entity);
    else if (entity.kind !== 'person') voteByDemonym(entity);
  }
  settle(
    open.filter(({ isTold }) => isTold),
    0,
  );
  settle(
    open.filter(({ isTold }) => !isTold),
    BEYOND_DOUBT,
  );
  const rest = open.filter(({ entity }) => !located.has(entity));
  for (const { entity, readings } of rest) put(entity, choosePlace(readings, evidence));

  return {
    mentions: mentions.map((mention) => {
      const id = meant.get(mention.entity)?.id;
      return id === undefined ? mention : { ...mention, entity: id, glossary: id };
    }),
    entities: entities.map((entity) => {
      const location = located.get(entity);
      if (!location) return entity;
      const other = meant.get(entity.id);
      const identity = other ? { id: other.id, glossary: other.id, names: namesOf(other) } : {};
      return { ...entity, ...identity, location };
    }),
  };

  function openPlace(entity: Entity): void {
    const own = byEntity.get(entity.id) ?? [];
    const extents = new Set(own.map((mention) => namedExtent(text, mention, language)));
    const [only = null] = extents.size === 1 ? extents : [];
    const concept = entity.glossary === undefined ? undefined : glossary.concept(entity.glossary);
    const known = concept && locationOf(concept, gazetteer);
    const containers = own.map((mention) => containersAfter(text, mention, gazetteer));
    const all = readingsOf(entity, gazetteer);
    const regions = all.filter(({ extent, country }) => extent === 'region' && country === known?.country);
    // "Afrin region", where no region bears that name, is the land round the town.
    const isAround = only === 'region' && known?.extent === 'place' && regions.length === 0;
    const fits = known && (isAround || (only ?? known.extent) === known.extent);
    if (known && fits && !isAmbiguous(entity, concept) && !speakAgainst(containers, known)) {
      const location = isAround ? { ...known, extent: only } : known;
      located.set(entity, location);
      count(entity, location);
      return;
    }
    const fitting = known && !fits ? regions : asNamed(all, only);
    const isDenied = (place: GazetteerPlace): boolean => speakAgainst(containers, place);
    const told = fitting.filter((place) =>
      containers.some((each) => each.some((container) => holds(container, place))),
    );
    if (told.length === 0 && fitting.length > 0 && fitting.every(isDenied)) return;
    open.push({ entity, readings: told.length > 0 ? told : fitting, isTold: told.length > 0 });
  }

  /** A state lies where its country does; a government, where the people it governs live. */
  function openState(entity: Entity): void {
    const country =
      [entity.name, ...entity.aliases]
        .map((name) => countryNamed(name, gazetteer))
        .find((found) => found !== undefined) ?? countryOfDemonym(entity.name, glossary, gazetteer, language);
    if (country) open.push({ entity, readings: [country], isTold: false });
  }

  /** "The Lebanese army" says something of where an article takes place. */
  function voteByDemonym({ name, mentions: count }: Entity): void {
    const country = countryOfDemonym(name, glossary, gazetteer, language);
    if (country) votes.add(country.country, count);
  }

  /** Locates those of which there is no doubt, and only then lets them speak for the others. */
  function settle(these: readonly Open[], margin: number): void {
    const found = these.map(({ entity, readings, isTold }) => {
      // What the text says outright needs no other witness.
      const told = isTold ? { preferred: new Set(readings.map(({ country }) => country)) } : {};
      return { entity, place: choosePlace(readings, { ...evidence, ...told }, margin) };
    });
    for (const { entity, place } of found) {
      const location = put(entity, place);
      if (location) count(entity, location);
    }
  }

  function put(entity: Entity, place: GazetteerPlace | null): GeoLocation | null {
    if (!place) return null;
    const { latitude, longitude, country, extent } = place;
    const concept = entity.glossary === undefined ? undefined : glossary.concept(entity.glossary);
    const known = concept && locationOf(concept, gazetteer);
    let location: GeoLocation = { latitude, longitude, country, extent, source: 'gazetteer' };
    if (known?.country === country && known.extent === extent) location = known;
    else if (known?.country !== undefined && known.country !== country) {
      const other = namesake(entity, place);
      // The glossary has another place in mind, and no entry for this one: which is meant cannot be told here.
      if (!other) return null;
      meant.set(entity.id, other.concept);
      location = other.location;
    }
    located.set(entity, location);
    return location;
  }

  /** The glossary's own entry for a place whose name the glossary first took for another. */
  function namesake(
    { name }: Entity,
    { country }: GazetteerPlace,
  ): { readonly concept: Concept; readonly location: GeoLocation } | undefined {
    const senses = glossary.find(name, { start: 0, end: name.length }).flatMap((match) => match.senses);
    for (const { concept } of senses) {
      const location = locationOf(concept, gazetteer);
      if (location?.country === country && !ids.has(concept.id)) return { concept, location };
    }
    return undefined;
  }

  function count(entity: Entity, { country, extent, latitude, longitude }: GeoLocation): void {
    if (country !== undefined) votes.add(country, entity.mentions);
    if (extent === 'place' && near.length < COMPARED) near.push({ latitude, longitude });
  }
}

/** The readings that cover what the text says; where no region bears a name, the land round the town that does. */
function asNamed(
  readings: readonly GazetteerPlace[],
  extent: 'region' | 'place' | null,
): readonly GazetteerPlace[] {
  if (extent === null) return readings;
  const fitting = readings.filter((reading) => reading.extent === extent);
  if (fitting.length > 0 || extent === 'place') return fitting;
  return readings.filter((reading) => reading.extent === 'place').map((town) => ({ ...town, extent }));
}

/**
 * "Paris, Texas": a town that is named once, and followed by a region that it does not lie in, is not the one that is
 * known. A country may stand there because a list goes on, and so may a region after a region.
 */
function speakAgainst(
  containers: readonly (readonly GazetteerPlace[])[],
  { country, extent }: Pick<GeoLocation, 'country' | 'extent'>,
): boolean {
  const [first, ...others] = containers;
  if (extent !== 'place' || first === undefined || others.length > 0) return false;
  return (
    first.some((container) => container.extent === 'region') &&
    first.every((container) => container.country !== country)
  );
}

function mentionsByEntity(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const byEntity = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.kind !== 'place') continue;
    const known = byEntity.get(mention.entity);
    if (known) known.push(mention);
    else byEntity.set(mention.entity, [mention]);
  }
  return byEntity;
}

/** Where the glossary says that a concept lies. */
function locationOf(concept: Concept, gazetteer: Gazetteer): GeoLocation | undefined {
  const { lat, lon } = concept.place ?? {};
  if (lat === undefined || lon === undefined) return undefined;
  const country = countryOfConcept(concept, gazetteer);
  return {
    latitude: lat,
    longitude: lon,
    ...(country === undefined ? {} : { country }),
    extent: REGION_TYPES.has(concept.type ?? '') ? 'region' : 'place',
    source: 'glossary',
  };
}

/** Whether the article names a concept only by forms that another one claims too. */
function isAmbiguous({ name, aliases }: Entity, { terms }: Concept): boolean {
  const shared = new Set(terms.filter(({ ambiguous }) => ambiguous).map(({ text }) => fold(text)));
  if (shared.size === 0) return false;
  return [name, ...aliases].every((each) => shared.has(fold(each)));
}
