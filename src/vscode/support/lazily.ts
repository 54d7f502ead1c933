/** A value that is made when it is first asked for. */
export interface Lazy<T> {
  /** The value, made now if need be. */
  (): T;
  /** The value if it was made. */
  readonly made: () => T | undefined;
}

export function lazily<T>(make: () => T): Lazy<T> {
  let value: { readonly it: T } | undefined;
  return Object.assign(() => (value ??= { it: make() }).it, { made: () => value?.it });
}
