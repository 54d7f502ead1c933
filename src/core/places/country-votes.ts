/** How strongly an article speaks of each country, from what is sure in it. */
export interface CountryVotes {
  add(country: string, mentions: number): void;
  /** From 0 (never named) to 1 (the only one). */
  share(country: string): number;
  /** Whether anything was counted. */
  readonly any: boolean;
}

/** A thing that is named over and over says no more of where the story takes place than one named so often. */
const MOST = 5;

export function createCountryVotes(): CountryVotes {
  const counts = new Map<string, number>();
  let total = 0;
  return {
    add: (country, mentions) => {
      const weight = Math.min(mentions, MOST);
      counts.set(country, (counts.get(country) ?? 0) + weight);
      total += weight;
    },
    share: (country) => (total === 0 ? 0 : (counts.get(country) ?? 0) / total),
    get any() {
      return total > 0;
    },
  };
}
