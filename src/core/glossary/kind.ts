/** What a name names. A country or capital that acts is a `state`; as a location it is a `place`. */
export type Kind =
  'person' | 'state' | 'armed-group' | 'party' | 'organisation' | 'media' | 'people' | 'place';

/** All kinds, in the order in which they are shown: those who act first. */
export const KINDS: readonly Kind[] = [
  'armed-group',
  'state',
  'person',
  'party',
  'organisation',
  'media',
  'people',
  'place',
];
