// @ts-check
/**
 * What models found in plain text, in small numbers: a profile is a class of names, how sure it is, and the next.
 *
 * @typedef {object} Profiles
 * @property {ReadonlyMap<string, number>} profile  of words: the class of the names that they are in
 * @property {ReadonlyMap<string, number>} before  of words: the class of the names before which they stand
 * @property {ReadonlyMap<string, number>} after  of words: the class of the names after which they stand
 * @property {ReadonlyMap<string, number>} names  of whole names, their words with one space between
 */

/** How often a word must be met with a capital, a name found, a word met beside names, for each model that looked. */
const LEAST = { profile: 3, names: 3, before: 10, after: 10 };

/** Nothing found. @type {Profiles} */
export const NO_PROFILES = { profile: new Map(), before: new Map(), after: new Map(), names: new Map() };

/**
 * @param {readonly import('./findings.mjs').Findings[]} findings  of one model or more
 * @returns {Profiles}
 */
export function profilesOf(findings) {
  return {
    profile: profiled('profile'),
    before: profiled('before'),
    after: profiled('after'),
    names: profiled('names'),
  };

  /** @param {keyof Profiles} kind */
  function profiled(kind) {
    /** @type {Map<string, number[]>} */
    const counts = new Map();
    for (const found of findings) {
      for (const [key, row] of found[kind]) {
        const sum = counts.get(key);
        counts.set(key, sum ? sum.map((value, at) => value + (row[at] ?? 0)) : [...row]);
      }
    }
    const least = LEAST[kind] * findings.length;
    return new Map(
      [...counts].filter(([, row]) => sumOf(row) >= least).map(([key, row]) => [key, profileOf(row)]),
    );
  }
}

/** Shares from which a class counts as likely, mostly so, nearly always so; and from which the next one counts at all. */
const SHARES = [0.55, 0.8, 0.95];
const NEXT = 0.1;

/** The number of a row of counts, a count a class: from 1. @param {readonly number[]} counts */
function profileOf(counts) {
  const all = sumOf(counts);
  const [first = 0, second = 0] = [...counts.keys()].sort(
    (a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b,
  );
  const sure = SHARES.filter((share) => (counts[first] ?? 0) >= share * all).length;
  const next = sure < SHARES.length && (counts[second] ?? 0) > NEXT * all ? 1 + second : 0;
  return 1 + (first * (SHARES.length + 1) + sure) * (counts.length + 1) + next;
}

/** @param {readonly number[]} counts */
function sumOf(counts) {
  return counts.reduce((sum, count) => sum + count, 0);
}
