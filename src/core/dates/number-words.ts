import type { Input, Parse } from './grammar.ts';

/** How a language says numbers. */
export interface NumberWords {
  /** Words that add up: `twenty` 20, `three` 3, `doscientos` 200. */
  readonly values: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them: `hundred`, `thousand`, `millones`. */
  readonly scales: Readonly<Record<string, number>>;
  /** Articles that stand for one before a word of scale: `a hundred`. */
  readonly articles: readonly string[];
  /** Words between the parts: `and`, `y`, `e`, and the hyphen. */
  readonly joiners: readonly string[];
}

/** No number of the press has more words; a longer run is an enumeration. */
const MOST_WORDS = 24;

/**
 * The number that the words from a token on say: `three hundred and sixty-five`, `mil novecientos noventa y dos`,
 * `dois mil e dezenove`. All its beginnings that are numbers themselves are no alternatives: the longest counts.
 */
export function readNumberWords(words: NumberWords, { tokens }: Input, from: number): Parse<number> | null {
  let total = 0;
  let group = 0;
  let room = Infinity;
  let at = from;
  let end = from;
  while (at < tokens.length && at - from < MOST_WORDS) {
    const norm = tokens[at]?.norm ?? '';
    const article =
      at === from && words.articles.includes(norm) && (words.scales[tokens[at + 1]?.norm ?? ''] ?? 0) > 0;
    if (article) {
      group = 1;
      end = ++at;
      continue;
    }
    const value = words.values[norm];
    const scale = words.scales[norm];
    if (value !== undefined && value < room) {
      group += value;
      room = value >= 100 ? 100 : value >= 20 && value % 10 === 0 ? 10 : 0;
    } else if (scale === 100 && group > 0 && group < 10) {
      group *= 100;
      room = 100;
    } else if (scale !== undefined && scale >= 1000 && (group > 0 || (scale === 1000 && end === from))) {
      total += (group || 1) * scale;
      group = 0;
      room = scale;
    } else if (!(end > from && end === at && words.joiners.includes(norm))) break;
    else {
      at++;
      continue;
    }
    end = ++at;
  }
  return end > from ? { from, to: end, value: total + group } : null;
}
