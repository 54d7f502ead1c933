/** A set of the words of a string, one space or line break between them. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter(Boolean));
}

/** A map from each word of the lists to its list's key. */
export function keyed<K extends string>(
  lists: Readonly<Partial<Record<K, string>>>,
): Readonly<Record<string, K>> {
  const map: Record<string, K> = Object.create(null) as Record<string, K>;
  for (const key of Object.keys(lists) as K[]) for (const word of words(lists[key] ?? '')) map[word] = key;
  return map;
}
