/** Sentences of the user interface by their keys, as they stand in `l10n/`. */
export interface Catalogue {
  readonly [key: string]: string | Catalogue;
}

/** A catalogue with what another one says differently. */
export function withChanges(catalogue: Catalogue, changes: Catalogue): Catalogue {
  const changed = Object.entries(changes).map(([key, value]): [string, string | Catalogue] => {
    const before = catalogue[key];
    return [
      key,
      typeof value === 'string' || typeof before !== 'object' ? value : withChanges(before, value),
    ];
  });
  return { ...catalogue, ...Object.fromEntries(changed) };
}
