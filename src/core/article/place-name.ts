import { anyOf } from './cues.ts';

/**
 * A pattern's part: capitalised words that may name a place, with its country or province and a second place:
 * "Rio de Janeiro", "Valverde, Spain", "BEIRUT/LONDON".
 */
export const PLACE =
  "(?<place>\\p{Lu}[\\p{L}\\p{M}.'’ʼ-]*(?:[ ,/]{1,2}(?:(?:and|y|e|de|del|do|da|dos|al|el|la|of|the)\\s)?\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,5})";

const BEGINS_AS_PLACE = new RegExp(`^${anyOf('places')}`, 'iu');

/** Whether words that could be a person's name are a place's by how they begin: "São Paulo", "New York", "Vila Chã". */
export function isPlaceName(words: string): boolean {
  return BEGINS_AS_PLACE.test(words);
}
