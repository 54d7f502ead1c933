/** What a format cannot hold. */
export interface Loss {
  /** A key of an entry, as in YAML: `examples`, `related`, `terms.case`. */
  readonly field: LostField;
  /** In how many entries. */
  readonly count: number;
  /** The ids of the first of them. */
  readonly examples: readonly string[];
}

export const LOST_FIELDS = [
  /** All of an entry: it has no name in one of the two languages. */
  'entry',
  /** Names in other languages than those that were asked for. */
  'languages',
  'kind',
  'type',
  'domain',
  'definition',
  'former',
  'demonyms',
  /** Forms with details of their own. */
  'terms',
  'grammar',
  'active',
  'side',
  'related',
  'place',
  'capital',
  'seats',
  'ambiguous',
  'examples',
  'ids',
  'evidence',
  'verified',
  'notes',
  'matching',
  /** Control characters and halves of surrogate pairs, which XML has no way to write. */
  'characters',
  /** Line breaks and tabs in cells that have none. */
  'lineBreaks',
] as const;

export type LostField = (typeof LOST_FIELDS)[number];

/** Notes what is lost, entry by entry. */
export interface LossList {
  readonly add: (field: LostField, id: string) => void;
  readonly losses: () => readonly Loss[];
}

const SHOWN = 5;

export function createLossList(): LossList {
  const ids = new Map<LostField, Set<string>>();
  return {
    add: (field, id) => {
      const known = ids.get(field);
      if (known) known.add(id);
      else ids.set(field, new Set([id]));
    },
    losses: () =>
      LOST_FIELDS.flatMap((field) => {
        const lost = ids.get(field);
        return lost ? [{ field, count: lost.size, examples: [...lost].slice(0, SHOWN) }] : [];
      }),
  };
}
