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

/**
 * The states of a word: its tag, or `O` between the members of a list, once for each class that the member before may have.
 * Thus "Lima, Cuzco and the Callao" is read as three of a kind where each word alone would leave it open.
 */
export const STATES: readonly string[] = [...TAGS, ...NAME_CLASSES.map((name) => `O-${name}`)];

/** What a word may be between two members of a list. */
export const JOINT = {
  /** No part of it: the list ends here. */
  none: 0,
  /** An article, which goes on with a list. */
  article: 1,
  /** A comma, "and", "or". */
  joint: 2,
} as const;
export type Joint = (typeof JOINT)[keyof typeof JOINT];

/** The number of a tag. */
export function tagOf(name: NameClass, place: TagPlace): number {
  return 1 + NAME_CLASSES.indexOf(name) * PLACES.length + PLACES.indexOf(place);
}

/** The tag of a state. */
export function tagOfState(state: number): number {
  return state < TAGS.length ? state : OUTSIDE;
}

/** The class of a tag; null of `O`. */
export function classOf(tag: number): NameClass | null {
  return tag === OUTSIDE ? null : (NAME_CLASSES[(tag - 1) >> 2] ?? null);
}

/** Whether a name goes on after this state (B, I). */
export function staysOpen(state: number): boolean {
  const tag = tagOfState(state);
  return tag !== OUTSIDE && ((tag - 1) & 3) < 2;
}

/** Whether a state goes on with a name (I, E). */
export function goesOn(state: number): boolean {
  const tag = tagOfState(state);
  return tag !== OUTSIDE && ((tag - 1) & 3) > 0 && ((tag - 1) & 3) < 3;
}

/** Whether a state may stand after another: an open name goes on in its class until it ends, and a list until its joints do. */
export function mayFollow(before: number, state: number, joint: Joint = JOINT.none): boolean {
  if (staysOpen(before)) return goesOn(state) && (before - 1) >> 2 === (state - 1) >> 2;
  const list = listAfter(before, joint);
  if (tagOfState(state) === OUTSIDE) return state === (list ?? OUTSIDE);
  return !goesOn(state);
}

/** The state of a joint after a member of a list, or after another joint; null where there is no list. */
function listAfter(before: number, joint: Joint): number | null {
  if (joint === JOINT.none) return null;
  if (before >= TAGS.length) return before;
  const name = classOf(before);
  return name && joint === JOINT.joint ? TAGS.length + NAME_CLASSES.indexOf(name) : null;
}

/** A name as the indices of its first and its last word. */
export interface TaggedName {
  readonly from: number;
  readonly to: number;
  readonly name: NameClass;
}

/** The names in a well-formed row of states. */
export function namesOf(states: ArrayLike<number>): readonly TaggedName[] {
  const names: TaggedName[] = [];
  let from = 0;
  for (let at = 0; at < states.length; at++) {
    const tag = tagOfState(states[at] ?? OUTSIDE);
    if (!goesOn(tag)) from = at;
    const name = classOf(tag);
    if (name && !staysOpen(tag)) names.push({ from, to: at, name });
  }
  return names;
}
