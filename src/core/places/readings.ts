import type { Entity } from '../actors/mention.ts';
import type { Concept } from '../glossary/concept.ts';
import { namesOf } from '../glossary/concept-names.ts';
import type { Glossary } from '../glossary/glossary.ts';
import { termWordsOf } from '../glossary/term-words.ts';
import type { Lang } from '../language/language.ts';
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts';
import { distance } from './geo-point.ts';

/** A region reaches no further than this from its middle, in kilometres: Alaska, Yakutia. */
const FAR = 1500;

/** Whether a country or region holds a place, as far as points can tell. */
export function holds(container: GazetteerPlace, place: GazetteerPlace): boolean {
  if (container.country !== place.country || container.extent === place.extent) return false;
  if (place.extent === 'country') return false;
  return container.extent === 'country' || distance(container, place) < FAR;
}

/**
 * All that the names of an entity may mean. A name that says itself where its place lies, "Valencia, Venezuela", means
 * what lies there.
 */
export function readingsOf(
  { name, aliases }: Pick<Entity, 'name' | 'aliases'>,
  gazetteer: Gazetteer,
): readonly GazetteerPlace[] {
  const readings = new Map<string, GazetteerPlace>();
  for (const each of [name, ...aliases]) {
    for (const place of readingsOfName(each, gazetteer))
      readings.set(`${place.country} ${place.extent} ${place.latitude} ${place.longitude}`, place);
  }
  return [...readings.values()];
}

function readingsOfName(name: string, gazetteer: Gazetteer): readonly GazetteerPlace[] {
  const whole = gazetteer.find(name);
  const comma = name.indexOf(',');
  if (whole.length > 0 || comma < 0) return whole;
  const containers = gazetteer.find(name.slice(comma + 1));
  return gazetteer
    .find(name.slice(0, comma))
    .filter((place) => containers.some((container) => holds(container, place)));
}

/** The country that a text is the name of, "Turkey"; undefined where it names none. */
export function countryNamed(name: string, gazetteer: Gazetteer): GazetteerPlace | undefined {
  return gazetteer.find(name).find(({ extent }) => extent === 'country');
}

/** The country whose people a name speaks of, "Turkish military"; undefined where the glossary knows none. */
export function countryOfDemonym(
  name: string,
  glossary: Glossary,
  gazetteer: Gazetteer,
  language: Lang,
): GazetteerPlace | undefined {
  for (const { start, end } of termWordsOf(name)) {
    const demonym = glossary
      .find(name, { start, end }, language)
      .flatMap(({ senses }) => senses)
      .find(({ form }) => form === 'demonym');
    if (demonym) return countryNamed(namesOf(demonym.concept).en ?? '', gazetteer);
  }
  return undefined;
}

/** The country that a concept of the glossary lies in: the last part of "Idlib Governorate, Syria". */
export function countryOfConcept({ place }: Concept, gazetteer: Gazetteer): string | undefined {
  const within = place?.in?.split(',').at(-1);
  return within === undefined ? undefined : countryNamed(within, gazetteer)?.country;
}
