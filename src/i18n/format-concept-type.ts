import type { Translator } from './translator.ts';

/** The finer kinds of the glossaries that come with Dragoman. */
export const CONCEPT_TYPES = [
  'airbase',
  'area',
  'army',
  'border-crossing',
  'bridge',
  'broadcaster',
  'canal',
  'city',
  'coalition',
  'committee',
  'continent',
  'council',
  'country',
  'dam',
  'district',
  'ethnic-group',
  'gas-field',
  'government',
  'government-seat',
  'governorate',
  'igo',
  'intelligence-agency',
  'island',
  'lake',
  'magazine',
  'military-base',
  'movement',
  'news-agency',
  'newspaper',
  'ngo',
  'ocean',
  'oil-field',
  'photo-agency',
  'police',
  'region',
  'river',
  'road',
  'sea',
  'site',
  'strait',
  'territory',
  'town',
  'village',
  'website',
] as const;

/** The finer kind of a glossary's entry in a word; one of the reader's own is as they wrote it. */
export function formatConceptType(type: string, { t }: Translator): string {
  const known = CONCEPT_TYPES.find((each) => each === type);
  return known === undefined ? type : t(`conceptType.${known}`);
}
