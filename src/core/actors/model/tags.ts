/** What the model tells apart. `MISC` (works, events, awards) keeps them out of the others and is no mention. */
export const NAME_CLASSES = ['PER', 'ORG', 'LOC', 'MISC'] as const;
export type NameClass = (typeof NAME_CLASSES)[number];

/** Outside any name. */
export const OUTSIDE = 0;

/** The four places of a word in a name, in the order of their tags: first, inside, last, the only one. */
const PLACES = ['B', 'I', 'E', 'S'] as const;
type TagPlace = (typeof PLACES)[number];

/** The tags in their order: `O`, then B, I, E, S of each class (BIOES encoding). */
export const TAGS: readonly string[] = [
  'O',
  ...NAME_CLASSES.flatMap((name) => PLACES.map((place) => `${place}-${name}`)),
];

/** The number of a tag. */
export function tagOf(name: NameClass, place: TagPlace): number {
  return 1 + NAME_CLASSES.indexOf(name) * PLACES.length + PLACES.indexOf(place);
}

/** The class of a tag; null of `O`. */
export function classOf(tag: number): NameClass | null {
  return tag === OUTSIDE ? null : (NAME_CLASSES[(tag - 1) >> 2] ?? null);
}

/** Whether a name goes on after this tag (B, I). */
export function staysOpen(tag: number): boolean {
  return tag !== OUTSIDE && ((tag - 1) & 3) < 2;
}

/** Whether a tag goes on with a name (I, E). */
export function goesOn(tag: number): boolean {
  return tag !== OUTSIDE && ((tag - 1) & 3) > 0 && ((tag - 1) & 3) < 3;
}

/** Whether a tag may stand after another: an open name goes on in its class until it ends. */
export function mayFollow(before: number, tag: number): boolean {
  return staysOpen(before) ? goesOn(tag) && (before - 1) >> 2 === (tag - 1) >> 2 : !goesOn(tag);
}

/** A name as the indices of its first and its last word. */
export interface TaggedName {
  readonly from: number;
  readonly to: number;
  readonly name: NameClass;
}

/** The names in a well-formed row of tags. */
export function namesOf(tags: ArrayLike<number>): readonly TaggedName[] {
  const names: TaggedName[] = [];
  let from = 0;
  for (let at = 0; at < tags.length; at++) {
    const tag = tags[at] ?? OUTSIDE;
    if (!goesOn(tag)) from = at;
    const name = classOf(tag);
    if (name && !staysOpen(tag)) names.push({ from, to: at, name });
  }
  return names;
}
