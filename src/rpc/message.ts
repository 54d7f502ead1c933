import * as v from 'valibot';

/** What both ends of a channel say to each other: a call of a function by its name, or the answer to one. Of birpc. */
const message = v.variant('t', [
  v.object({ t: v.literal('q'), m: v.string() }),
  v.object({ t: v.literal('s'), i: v.string() }),
]);

/** Whether what came through a channel is a message at all. */
export function isMessage(given: unknown): boolean {
  return v.is(message, given);
}

/** Finds a function by the name that the other end gives: none of those that every object inherits. */
export function ownFunction<F>(functions: object): (name: string, found: F) => F | undefined {
  return (name, found) => (Object.hasOwn(functions, name) ? found : undefined);
}
